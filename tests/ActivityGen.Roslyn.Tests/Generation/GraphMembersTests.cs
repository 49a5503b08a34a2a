using ActivityGen.Roslyn.Rules;
using ActivityGen.Roslyn.Tests.Harness;
using ActivityGen.Roslyn.Tests.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ActivityGen.Roslyn.Tests.Generation;

/// <summary>The members that are generated where a project references Microsoft.Graph, and where they are not.</summary>
public sealed class GraphMembersTests
{
    private const string Article = "[Activity] [Visual] public partial record Article(string Id, string Title);";

    private const string Abstract = """
        [UserActivity(AppActivityId = "/a/{Id}", ActivationUrl = "https://contoso.com/a/{Id}", ActivitySourceHost = "https://contoso.com")]
        public abstract partial class Media
        {
            public string Id { get; set; } = "";

            public abstract Microsoft.Graph.Models.UserActivity ToGraphUserActivity();
        }

        [UserActivity] [VisualElements(DisplayText = "t")] public partial class Song : Media;
        """;

    /// <summary>Types, and which of the two members each has.</summary>
    public static TheoryData<string, string, bool> Shapes => new()
    {
        { Article, "Article", true },
        { "[Activity] [Visual] public partial struct Article { public string Id { get; set; } public string Title { get; set; } }", "Article", true },
        { "[Activity] [Visual] internal partial record struct Article(string Id, string Title);", "Article", true },
        { "public partial class Outer<T> { private partial interface IInner { [Activity] [Visual] internal partial class Article<U> { public required string Id { get; init; } public string Title { get; set; } = \"\"; } } }", "Outer`1+IInner+Article`1", true },
        { "[Activity] [Visual] public partial class Article { public string Id { get; } = \"\"; public string Title => \"\"; private Article(string nothing) { } }", "Article", false },
        { "[Activity] [Visual] public partial class Base { public string Id { get; set; } = \"\"; public string Title { get; set; } = \"\"; } [Activity] [Visual] public partial class Article : Base;", "Article", true },
        { "public class Base { public void ToGraphUserActivity(int i) { } public static string TryFromGraphUserActivity => \"\"; } [Activity] [Visual] public partial class Article : Base { public string Id { get; set; } = \"\"; public string Title { get; set; } = \"\"; }", "Article", true },
        { Abstract, "Song", true },
        { "namespace Contoso.Microsoft.Graph { public class Models; public class UserActivity; [Activity] [Visual] public partial record Article(string Id, string Title) { public class Graph; public class Kiota; public class Json; public int Microsoft; } }", "Contoso.Microsoft.Graph.Article", true },
        { "namespace ActivityGen.CompilerServices { [Activity] [Visual] public partial record Article(string Id, string Title); public class System; public class Microsoft; }", "ActivityGen.CompilerServices.Article", true },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void With_Microsoft_Graph_every_type_speaks_its_types(string source, string type, bool isReadable)
    {
        GeneratorRun run = Run(isReferenced: true, "global using Graph = System.Int32; global using Json = System.Int64; global using Kiota = System.Int16;", source);
        AssertNoWarnings(run);
        INamedTypeSymbol symbol = run.Output.Assembly.GetTypeByMetadataName(type)!;
        IMethodSymbol to = Assert.Single(symbol.GetMembers("ToGraphUserActivity").OfType<IMethodSymbol>());
        Assert.Equal("Microsoft.Graph.Models.UserActivity", to.ReturnType.ToDisplayString());
        Assert.Equal(Accessibility.Public, to.DeclaredAccessibility);
        IMethodSymbol[] from = [.. symbol.GetMembers("TryFromGraphUserActivity").OfType<IMethodSymbol>()];
        Assert.Equal(isReadable, from.Length == 1);
        Assert.All(from, method => Assert.Equal("Microsoft.Graph.Models.UserActivity?", method.Parameters[0].Type.ToDisplayString()));
        Assert.All([to, .. from], method => Assert.NotEqual("", method.GetDocumentationCommentXml()));
        Assert.Equal(Accessibility.Internal, run.Output.Assembly.GetTypeByMetadataName("ActivityGen.CompilerServices.GraphMapping")!.DeclaredAccessibility);
    }

    [Fact]
    public void Without_it_nothing_is_generated_and_the_names_are_free()
    {
        GeneratorRun without = Run(isReferenced: false, Article);
        Assert.Equal(["ActivityLinks.g.cs", "Article.g.cs"], without.Sources.Keys);
        Assert.DoesNotContain("Graph.Models", without.Sources["Article.g.cs"], StringComparison.Ordinal);

        // All that the reference changes: two members, and one id behind the pragma.
        string with = Run(isReferenced: true, Article).Sources["Article.g.cs"];
        int start = with.IndexOf("    /// <summary>Maps the activity to the object of Microsoft's", StringComparison.Ordinal);
        int end = with.LastIndexOf("    /// <summary>", with.IndexOf("struct ActivityKey", StringComparison.Ordinal), StringComparison.Ordinal);
        string[] kept = [.. (with[..start] + with[end..]).Replace(", CS0436", "", StringComparison.Ordinal).Split('\n')];
        Assert.Equal(without.Sources["Article.g.cs"].Split('\n'), kept);
    }

    [Theory]
    [InlineData("namespace Microsoft.Graph.Models { public class UserActivity; public class VisualInfo; public class ImageInfo; public class ActivityHistoryItem; public enum Status { Active } }")]
    [InlineData("public class ToGraphUserActivity;")]
    public void A_stand_in_in_the_source_is_no_SDK(string others) => AssertNoWarnings(Run(isReferenced: false, Article, others), "ActivityLinks.g.cs", "Article.g.cs");

    [Fact]
    public void Behind_an_alias_or_without_its_parts_it_is_not_used()
    {
        CSharpCompilation start = Project(isReferenced: false, Article).CreateCompilation();
        AssertNoWarnings(Generating.Run(start.AddReferences(References.Graph.Select(reference => reference.WithAliases(["sdk"])))), "ActivityLinks.g.cs", "Article.g.cs");
        AssertNoWarnings(Generating.Run(start.AddReferences(References.Graph.Select(reference => reference.WithAliases(["sdk", "global"])))), "ActivityLinks.g.cs", "Article.g.cs", "Graph-Mapping.g.cs");
        for (int i = 0; i < References.Graph.Length; i++)
        {
            // Microsoft.Graph.Core is no part of what is called.
            string[] expected = References.Graph[i].Display!.EndsWith("Microsoft.Graph.Core.dll", StringComparison.Ordinal)
                ? ["ActivityLinks.g.cs", "Article.g.cs", "Graph-Mapping.g.cs"]
                : ["ActivityLinks.g.cs", "Article.g.cs"];
            AssertNoWarnings(Generating.Run(start.AddReferences(References.Graph.RemoveAt(i))), expected);
        }
    }

    [Fact]
    public void A_faulty_type_has_the_members_and_they_throw()
    {
        GeneratorRun run = Run(isReferenced: true, "[UserActivity(AppActivityId = \"{Id}\")] [Visual] public partial record Article(string Id, string Title);");
        AssertNoWarnings(run);
        Assert.Contains("ToGraphUserActivity() =>\n        throw ", run.Sources["Article.g.cs"], StringComparison.Ordinal);
        Assert.Contains("out Article? result) =>\n        throw ", run.Sources["Article.g.cs"], StringComparison.Ordinal);
    }

    /// <summary>InternalsVisibleTo shows the test project the mapping of the project under test, beside its own.</summary>
    [Fact]
    public void Two_projects_that_see_each_other_have_a_mapping_each()
    {
        ProjectState library = Project(isReferenced: true, "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"TestProject\")] " + Article);
        library.AssemblyName = "Library";
        library.GlobalOptions["build_property.RootNamespace"] = "Library";
        GeneratorRun first = GeneratorRun.Create(library.CreateCompilation(), [new ActivityGenerator().AsSourceGenerator()], library.Options);
        AssertNoWarnings(first);
        ProjectState tests = Project(isReferenced: true, "[Activity] [Visual] public partial record Song(string Id, string Title); [Activity] [Visual] public partial record Cover(string Id, string Title, int Year) : Article(Id, Title);");
        AssertNoWarnings(Generating.Run(tests.CreateCompilation().AddReferences(first.Output.ToMetadataReference())), "ActivityLinks.g.cs", "Cover.g.cs", "Graph-Mapping.g.cs", "Song.g.cs");
    }

    [Theory]
    [InlineData("[Activity] [Visual] public partial record Article(string Id, string Title) { public void {|AG0011:ToGraphUserActivity|}() { } }")]
    [InlineData("[Activity] [Visual] public partial record Article(string Id, string Title) { public int {|AG0011:TryFromGraphUserActivity|} => 0; }")]
    [InlineData("[Activity] [Visual] public partial record {|AG0011:ToGraphUserActivity|}(string Id, string Title);")]
    [InlineData("[Activity] [Visual] public partial class Article<{|AG0011:TryFromGraphUserActivity|}> { public string Id { get; set; } = \"\"; public string Title { get; set; } = \"\"; }")]
    [InlineData("[Activity] [Visual] public partial class Article { public string Id { get; } = \"\"; public string Title => \"\"; private Article(string nothing) { } public int TryFromGraphUserActivity => 0; }")]
    public async Task A_name_that_is_taken_is_AG0011(string source)
    {
        await RuleVerifier.VerifyAsync(state => state.References.AddRange(References.Graph), source);
        GeneratorRun run = Run(isReferenced: true, source.Replace("{|AG0011:", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal));
        AssertNoWarnings(run);

        // Where nothing is generated, nothing is taken.
        if (!source.Contains("record {|", StringComparison.Ordinal))
        {
            await RuleVerifier.VerifyAsync(source.Replace("{|AG0011:", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task The_mapping_s_name_is_AG0011_where_it_is_needed()
    {
        const string Taken = "namespace ActivityGen.CompilerServices { static class {|AG0011:GraphMapping|}; }";
        CSharpAnalyzerTest<ActivityTypeAnalyzer> test = new() { CompilerDiagnostics = CompilerDiagnostics.None };
        test.Generators.Add(new ActivityGenerator());
        test.TestState.References.AddRange(References.Graph);
        test.TestState.Add(RuleVerifier.Expand(Article)).Add(Taken);
        await test.RunAsync();
        string free = Taken.Replace("{|AG0011:", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal);
        Assert.Equal(["ActivityLinks.g.cs", "Article.g.cs"], Run(isReferenced: true, Article, free).Sources.Keys);
        await RuleVerifier.VerifyAsync(Article, free);
        await RuleVerifier.VerifyAsync(state => state.References.AddRange(References.Graph), "public class Nothing;", free);
        await RuleVerifier.VerifyAsync(state => state.References.AddRange(References.Graph), Article, "namespace ActivityGen.CompilerServices { class GraphMapping<T>; } class GraphMapping;");
    }

    /// <summary>The rules on hand-written objects of the SDK do not look at the mapping, which sets one property after the other.</summary>
    [Fact]
    public async Task Call_site_rules_are_silent_on_the_mapping()
    {
        GeneratorRun run = Run(isReferenced: true, Article);
        Assert.Empty(await AnalyzerRun.DiagnosticsAsync(run.Output, [new CallSiteAnalyzer()], new AnalyzerOptions([]), CompilerDiagnostics.Errors));
    }

    [Fact]
    public void A_small_type_with_Microsoft_Graph()
    {
        GeneratorRun run = Run(isReferenced: true, Article);
        Snapshot.Match(run, "GraphArticle");
    }

    private static GeneratorRun Run(bool isReferenced, params string[] sources) => Generating.Run(Project(isReferenced, sources).CreateCompilation());

    private static ProjectState Project(bool isReferenced, params string[] sources)
    {
        ProjectState project = new();
        foreach (string source in sources)
        {
            project.Add(source.StartsWith("global using", StringComparison.Ordinal) ? source : RuleVerifier.Expand(source));
        }

        project.References.AddRange(isReferenced ? References.Graph : []);
        return project;
    }

    /// <summary>The user's own members have no comments here; that the SDK was built for an older framework (CS1701) is turned off by every build.</summary>
    private static void AssertNoWarnings(GeneratorRun run, params string[] files)
    {
        Assert.Empty(run.Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && diagnostic.Id is not ("CS1591" or "CS1701")).Select(diagnostic => diagnostic.ToString()));
        if (files.Length > 0)
        {
            Assert.Equal(files, run.Sources.Keys);
        }
    }
}
