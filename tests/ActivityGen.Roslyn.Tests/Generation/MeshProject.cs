using System.Collections.Immutable;
using ActivityGen.Roslyn.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ActivityGen.Roslyn.Tests.Generation;

/// <summary>A project of small files, each of which can stand in several ways; whatever an activity means, it means by another file.</summary>
internal static class MeshProject
{
    private const string Annotated = "[UserActivity(AppActivityId = \"/x/{Slug}\", ActivationUrl = ";
    private const string Known = "namespace System { internal static class Kept; } namespace ActivityGen { internal static class Kept; }";
    private const string Visible = ")] [VisualElements(DisplayText = \"{Slug}\")] public partial ";

    /// <summary>Gets the ways in which each file can stand, the first one at the start; null where it is not there.</summary>
    internal static ImmutableSortedDictionary<string, string?[]> Files { get; } = new Dictionary<string, string?[]>
    {
        ["/0/Usings.cs"] =
        [
            "global using ActivityGen; [assembly: UserActivityDefaults(ActivitySourceHost = \"https://contoso.com\")]",
            "global using ActivityGen; global using static Mesh.Globals; [assembly: UserActivityDefaults(ActivitySourceHost = \"https://contoso.com\")]",
            "global using ActivityGen; global using Far = Mesh.ConstC; [assembly: UserActivityDefaults(ActivitySourceHost = \"https://contoso.com\")]",
            "global using ActivityGen; [assembly: UserActivityDefaults(ActivitySourceHost = \"https://\" + Mesh.ConstC.Value)]",
        ],
        ["/0/Globals.cs"] = ["namespace Mesh; public static class Globals { public const string Everywhere = \"everywhere\"; }", "namespace Mesh; public static class Globals { public const string Everywhere = \"nowhere\"; }"],

        // A constant over three files.
        ["/0/Chain.cs"] = [$"namespace Mesh; {Annotated} ConstA.Value{Visible} class Chain {{ public string Slug {{ get; init; }} = \"\"; }}", $"namespace Mesh; {Annotated} ConstA.Value{Visible} class Chain {{ public string? Slug {{ get; init; }} }}"],
        ["/0/ConstA.cs"] = ["namespace Mesh; public static class ConstA { public const string Value = ConstB.Value + \"/{Slug}\"; }", null],
        ["/0/ConstB.cs"] = ["namespace Mesh; public static class ConstB { public const string Value = \"https://\" + ConstC.Value; }", "namespace Mesh; public static class ConstB { public const string Value = \"http://\" + ConstC.Value; }", null],
        ["/0/ConstC.cs"] = ["namespace Mesh; public static class ConstC { public const string Value = \"c.contoso.com\"; }", "namespace Mesh; public static class ConstC { public const string Value = \"d.contoso.com\"; }", null],

        // Names that a nearer scope can take.
        ["/0/Deep.cs"] = [$"namespace Mesh.Deep.Inner; {Annotated} \"deep://\" + Far.Value{Visible} class Deep {{ public string Slug {{ get; init; }} = \"\"; }}"],
        ["/0/Far.cs"] = ["namespace Mesh; public static class Far { public const string Value = \"far\"; }", null, "namespace Mesh; public static class Far { public const string Value = \"further\"; }"],
        ["/0/Near.cs"] = [null, "namespace Mesh.Deep; public static class Far { public const string Value = \"near\"; }", "namespace Mesh.Deep.Far { public class Thing; }", "namespace Mesh.Deep { public delegate void Far(); }"],
        ["/0/NearAttribute.cs"] =
        [
            null,
            "namespace Mesh.Deep { [System.AttributeUsage(System.AttributeTargets.All)] public class UserActivityAttribute : System.Attribute { public string? AppActivityId; public string? ActivationUrl; } }",
            "namespace Mesh.Deep { [System.AttributeUsage(System.AttributeTargets.All)] public class VisualElements : System.Attribute { public string? DisplayText; } }",
        ],

        // Imported members, their types' bases, and aliases.
        ["/0/Static.cs"] = [$"using static Mesh.Values; namespace Mesh; {Annotated} Values.Origin + \"/s\"{Visible} struct Static {{ public string Slug {{ get; set; }} public Kind Kind {{ get; set; }} }}"],
        ["/0/Values.cs"] = ["namespace Mesh; public class Values : ValuesBase { public enum Kind { One, Two } }", "namespace Mesh; public class Values : ValuesBase { public enum Kind { One, Two } public const string Origin = \"values://near\"; }"],
        ["/0/ValuesBase.cs"] = ["namespace Mesh; public class ValuesBase { public const string Origin = \"values://base\"; }", "namespace Mesh; public class ValuesBase { public const string Origin = \"values://other\"; }"],
        ["/0/Alias.cs"] = [$"using Host = Mesh.Hosts.First; namespace Mesh; {Annotated} Host.Name{Visible} record Alias(string Slug);", $"using Host = Mesh.Hosts.Second; namespace Mesh; {Annotated} Host.Name{Visible} record Alias(string Slug);"],
        ["/0/Hosts.cs"] = ["namespace Mesh; public static partial class Hosts { public static class First { public const string Name = \"first://x\"; } }", "namespace Mesh; public static partial class Hosts { public static class First { public const string Name = \"first://y\"; } }"],
        ["/0/Hosts.Second.cs"] = ["namespace Mesh; public static partial class Hosts { public static class Second { public const string Name = \"second://x\"; } }", "namespace Mesh; public static partial class Hosts { public static class Second { public const string Name = \"second://y\"; } }"],

        // Bases of bases: their members, nested types and attributes.
        ["/0/Derived.cs"] = [$"namespace Mesh; {Annotated} Names.Url{Visible} class Derived : Middle {{ }}"],
        ["/0/Middle.cs"] = ["namespace Mesh; public abstract class Middle : Root { }", "namespace Mesh; public abstract class Middle : Root { public static class Names { public const string Url = \"middle://x\"; } }", "namespace Mesh; [Attribution(IconUrl = \"https://contoso.com/m.png\")] public abstract class Middle : Root { }"],
        ["/0/Root.cs"] =
        [
            "namespace Mesh; public abstract class Root { public string Slug { get; set; } = \"\"; public static class Names { public const string Url = \"root://x\"; } }",
            "namespace Mesh; public abstract class Root { public int Slug { get; set; } public static class Names { public const string Url = \"root://x\"; } }",
            "namespace Mesh; public abstract partial class Root { public string Slug { get; set; } = \"\"; public static class Names { public const string Url = \"root://y\"; } public string? Description { get; set; } }",
        ],
        ["/0/Root.Part.cs"] = [null, "namespace Mesh; public abstract partial class Root { [MapTo(ActivityProperty.AppDisplayName)] public string? Application { get; set; } }"],

        // Types of members, of their members, and what they implement.
        ["/0/Dotted.cs"] = [$"namespace Mesh; {Annotated} \"dot://{{Author.Home.City}}/{{Level}}/{{Thing.Id}}\"{Visible} class Dotted {{ public string Slug {{ get; set; }} = \"\"; public Person Author {{ get; set; }} = new(); public Level Level {{ get; set; }} public IThing? Thing {{ get; set; }} }}"],
        ["/0/Person.cs"] = ["namespace Mesh; public class Person { public Address Home { get; set; } = new(); }", "namespace Mesh; public class Person { public Address? Home { get; set; } }", "namespace Mesh; public class Person { [System.Obsolete(\"x\", DiagnosticId = \"MESH1\")] public Address Home { get; set; } = new(); }"],
        ["/0/Address.cs"] = ["namespace Mesh; public class Address { public string City { get; set; } = \"\"; }", "namespace Mesh; public struct Address { public string City { get; set; } }", "namespace Mesh; public class Address { public System.Guid City { get; set; } }", "namespace Mesh; public class Address { private string City { get; set; } = \"\"; }"],
        ["/0/Level.cs"] = ["namespace Mesh; public enum Level { Low, High }", "namespace Mesh; public enum Level { Low, High, Highest }", "namespace Mesh; [System.Flags] public enum Level { Low = 1, High = 2 }"],
        ["/0/IThing.cs"] = ["namespace Mesh; public interface IThing : IIdentified { }", "namespace Mesh; public interface IThing { System.Guid Id { get; } }"],
        ["/0/IIdentified.cs"] = ["namespace Mesh; public interface IIdentified { int Id => 1; }", "namespace Mesh; public interface IIdentified { string Id { get; } }"],
        ["/0/Formatted.cs"] = [$"namespace Mesh; {Annotated} \"form://{{Code}}\"{Visible} class Formatted<T> where T : struct, IConstraint {{ public string Slug {{ get; set; }} = \"\"; public T Key {{ get; set; }} public Code Code {{ get; set; }} }}"],
        ["/0/Code.cs"] =
        [
            "namespace Mesh; public abstract class CodeBase; public readonly struct Code : ICode { }",
            "namespace Mesh; public enum Code { One }",
        ],
        ["/0/ICode.cs"] = ["namespace Mesh; public interface ICode { }", "namespace Mesh; public interface ICode : System.ISpanFormattable, System.ISpanParsable<Code> { }"],
        ["/0/IConstraint.cs"] = ["namespace Mesh; public interface IConstraint { string DisplayText { get; } }", "namespace Mesh; public interface IConstraint : System.IDisposable { }"],

        // Parts, defaults, nameof, and types around types.
        ["/0/Parted.cs"] = [$"namespace Mesh; {Annotated} \"part://{{Big}}\", AppDisplayName = \"{{Level}}\"{Visible} class Parted {{ public Level Level {{ get; set; }} public string Slug {{ get; set; }} = \"\"; public System.Int128 Big {{ get; set; }} }}"],
        ["/0/Parted.Part.cs"] = [null, "namespace Mesh; public partial class Parted { [MapTo(ActivityProperty.Description)] public string? Text { get; set; } }", "namespace Mesh; [Attribution(IconUrl = \"https://contoso.com/p.png\")] partial class Parted { public string? ContentUrl { get; set; } }", "namespace Mesh; partial class Parted : Bonus { }"],
        ["/0/Bonus.cs"] = ["namespace Mesh; public class Bonus { public string? FallbackUrl { get; set; } }", "namespace Mesh; public class Bonus { }"],
        ["/0/Optional.cs"] = [$"namespace Mesh; {Annotated} \"opt://{{Page}}/\" + nameof(Named.Member){Visible} record Optional(string Slug, int Page = Numbers.Page);"],
        ["/0/Numbers.cs"] = ["namespace Mesh; public static class Numbers { public const int Page = 1; }", "namespace Mesh; public static class Numbers { public const int Page = 2; }"],
        ["/0/Named.cs"] = ["namespace Mesh; public class Named { public int Member; }", "namespace Mesh; public class Named { public int Renamed; }"],
        ["/0/Outer.cs"] = [$"namespace Mesh; public partial class Outer {{ {Annotated} \"nest://\" + Inside{Visible} class Nested {{ public string Slug {{ get; set; }} = \"\"; }} }}"],
        ["/0/Outer.Part.cs"] = ["namespace Mesh; public partial class Outer { public const string Inside = \"inside\"; }", "namespace Mesh; public partial class Outer { public const string Inside = \"outside\"; }", "namespace Mesh; public class Outer { public const string Inside = \"inside\"; }"],

        // What the compiler and the parser find without being told, names of outputs, the links' place.
        // The namespaces are there from the start: a new one counts for all types by itself, and would hide whether a new type in one does.
        ["/0/System.cs"] =
        [
            Known,
            Known + " namespace System { public interface ISpanFormattable { } }",
            Known + " namespace ActivityGen { public class MapToAttribute : System.Attribute { } }",
            null,
            "namespace System { public interface ISpanFormattable { } }",
        ],
        ["/0/Clash.cs"] = [null, $"namespace Mesh; {Annotated} \"clash://x\"{Visible} class CHAIN {{ public string Slug {{ get; set; }} = \"\"; }}"],
        ["/0/Links.cs"] = [null, "namespace TestProject { public class ActivityLinks { } }", "public class TestProject { }", "namespace TestProject.ActivityLinks { }"],
        ["/0/Extensions.cs"] = [null, "namespace Mesh; public static class Extensions { public static string Member(this Named named) => \"\"; }"],
        ["/0/Lonely.cs"] = [$"namespace Mesh; {Annotated} \"lone://x\"{Visible} class Lonely {{ public string Slug {{ get; set; }} = \"\"; [MapTo(ActivityProperty.Description)] public string? Text {{ get; set; }} }}"],
        ["/0/Wide.cs"] = [$"{Annotated} \"wide://\" + Everywhere{Visible} class Wide {{ public string Slug {{ get; set; }} = \"\"; }}"],
        ["/0/Plain.cs"] = ["namespace Mesh; public class Plain { }", "namespace Mesh; public class Plain { public int Slug { get; set; } }"],
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    internal static CSharpCompilation Start() => (CSharpCompilation)Project().CreateCompilation();

    /// <summary>Lets a file stand in another way; new files come last, as they do in a host.</summary>
    internal static CSharpCompilation With(CSharpCompilation compilation, string path, int way)
    {
        SyntaxTree? old = compilation.SyntaxTrees.SingleOrDefault(tree => tree.FilePath == path);
        if (Files[path][way] is not { } text)
        {
            return old is null ? compilation : compilation.RemoveSyntaxTrees(old);
        }

        return old is null ? compilation.AddFile(path, text) : compilation.ReplaceSyntaxTree(old, CSharpSyntaxTree.ParseText(text, (CSharpParseOptions)old.Options, path));
    }

    private static ProjectState Project()
    {
        ProjectState project = new();
        foreach ((string path, string?[] ways) in Files)
        {
            if (ways[0] is { } text)
            {
                project.Add(path, text);
            }
        }

        return project;
    }
}
