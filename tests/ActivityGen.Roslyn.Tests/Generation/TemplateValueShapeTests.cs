using System.Reflection;
using ActivityGen.Roslyn.Tests.Harness;
using ActivityGen.Roslyn.Tests.Rules;

namespace ActivityGen.Roslyn.Tests.Generation;

/// <summary>Keys and links as types: the names of their members, who sees them, and which of them there are.</summary>
public sealed class TemplateValueShapeTests
{
    private const string Head = "using ActivityGen;\n[assembly: UserActivityDefaults(ActivitySourceHost = \"https://contoso.com\")]\n";
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Static;

    [Fact]
    public void Members_that_have_the_names_of_generated_ones_get_others()
    {
        string[] names =
        [
            "Parse", "TryParse", "TryFormat", "ToUrlSegment", "ToUrl", "TryMatch", "PrintMembers", "Clone", "Deconstruct", "EqualityContract", "Expand",
            "s", "provider", "result", "url", "link", "match", "text", "destination", "utf8Destination", "format", "charsWritten", "bytesWritten", "property", "other", "obj", "left", "right",
            "value", "field", "record", "@class", "@event", "@this", "@default", "@stackalloc", "var", "System", "ActivityGen", "ag", "global", "Success", "Item1", "Größe",
        ];
        string template = string.Concat(names.Select(name => "/{" + name.TrimStart('@') + "}"));
        Assembly assembly = Load($$"""
            [UserActivity(AppActivityId = "{{template}}", ActivationUrl = "x-k://h{{template}}/a", FallbackUrl = "https://h{{template}}/{Extra}")]
            [VisualElements(DisplayText = "x")]
            public partial class Odd
            {
                {{string.Concat(names.Select(name => $"public string {name} = \"{name}\";\n    "))}}
                public int Extra;
            }
            """);
        object odd = Activator.CreateInstance(assembly.GetType("Odd")!)!;
        object key = odd.GetType().GetMethod("GetKey")!.Invoke(odd, null)!;
        string[] expected = [.. names.Select(name => name.TrimStart('@') is "Parse" or "TryParse" or "TryFormat" or "ToUrlSegment" or "ToUrl" or "TryMatch" or "PrintMembers" or "Clone" or "Deconstruct"
            ? name + "Value"
            : name.TrimStart('@'))];
        Assert.Equal(expected, key.GetType().GetProperties().Select(member => member.Name));
        string text = string.Concat(names.Select(name => "/" + Uri.EscapeDataString(name)));
        Assert.Equal(text, key.ToString());
        Assert.Equal(key, key.GetType().GetMethod("Parse", [typeof(string), typeof(IFormatProvider)])!.Invoke(null, [text, null]));
    }

    [Fact]
    public void Dotted_members_have_their_names_run_together()
    {
        Assembly assembly = Load("""
            public class Person { public string Name = "n"; public string Reader = "r"; public string Link = "l"; public string Key = "k"; public Person? Editor; public string FallbackLink = "f"; }
            public struct Place { public int? Zip; public System.Guid Id; }

            [UserActivity(AppActivityId = "/{AuthorName}/{Author.Name}/{Activity.Reader}/{Activity.Key}/{Activity.Link}/{Activity.FallbackLink}/{To.Url}/{Author.Editor.Name}{?At.Zip,MaybeAt.Id}",
                ActivationUrl = "x-k://h/{Author.Name}")]
            [VisualElements(DisplayText = "x")]
            public partial class Dotted
            {
                public string AuthorName = "an"; public Person Author = new(); public Person Activity = new(); public Target To = new(); public Place At; public Place? MaybeAt;
            }

            public class Target { public string Url = "u"; }
            """);
        object dotted = Activator.CreateInstance(assembly.GetType("Dotted")!)!;
        object key = dotted.GetType().GetMethod("GetKey")!.Invoke(dotted, null)!;
        Assert.Equal(
            [
                "AuthorName String", "AuthorNameValue String", "ActivityReaderValue String", "ActivityKeyValue String", "ActivityLinkValue String", "ActivityFallbackLinkValue String", "ToUrlValue String",
                "AuthorEditorName String", "AtZip Nullable`1", "MaybeAtId Nullable`1",
            ],
            key.GetType().GetProperties().Select(member => $"{member.Name} {member.PropertyType.Name}"));
        Assert.Equal("/an/n/r/k/l/f/u/", key.ToString());
        Assert.Equal("/an/n/r/k/l/f/u/", key.GetType().GetMethod("Parse", [typeof(string), typeof(IFormatProvider)])!.Invoke(null, ["/an/n/r/k/l/f/u/", null])!.ToString());
    }

    [Theory]
    [InlineData("public", "public", "class", "public")]
    [InlineData("public", "internal", "class", "internal")]
    [InlineData("public", "protected", "class", "protected")]
    [InlineData("public", "protected", "sealed class", "private")]
    [InlineData("public", "private", "class", "private")]
    [InlineData("public", "protected internal", "class", "protected internal")]
    [InlineData("public", "protected internal", "sealed class", "internal")]
    [InlineData("public", "private protected", "class", "private protected")]
    [InlineData("internal", "protected", "class", "private protected")]
    [InlineData("internal", "protected internal", "class", "internal")]
    [InlineData("internal", "private", "struct", "private")]
    [InlineData("internal", "public", "record struct", "internal")]
    public void A_value_is_no_more_visible_than_its_members(string first, string second, string kind, string expected)
    {
        string declared = kind.Replace("sealed ", string.Empty, StringComparison.Ordinal);
        Assembly assembly = Load($$"""
            [UserActivity(AppActivityId = "/{A}/{B}", ActivationUrl = "x-k://h/{A}/{B}", FallbackUrl = "https://h/{A}")]
            [VisualElements(DisplayText = "x")]
            public {{(kind.StartsWith("sealed", StringComparison.Ordinal) ? "sealed " : string.Empty)}}partial {{declared}} Item
            {
                public Item() { }

                {{first}} string A { get; set; } = "";
                {{second}} string B { get; set; } = "";
            }
            """);
        Type item = assembly.GetType("Item")!;
        Assert.Equal(expected, Visibility(item.GetNestedType("ActivityKey", Declared)!));
        Assert.Equal(expected, Visibility(item.GetNestedType("ActivityLink", Declared)!));
        Assert.Equal(first, Visibility(item.GetNestedType("ActivityFallbackLink", Declared)!));
        MethodInfo getKey = item.GetMethod("GetKey", Declared)!;
        Assert.Equal(expected, getKey.IsPublic ? "public" : getKey.IsAssembly ? "internal" : getKey.IsFamily ? "protected" : getKey.IsFamilyOrAssembly ? "protected internal" : getKey.IsFamilyAndAssembly ? "private protected" : "private");
    }

    [Theory]
    [InlineData("ActivationUrl = \"x-k://h/{Slug}\"", "ActivityLink ISpanParsable")]
    [InlineData("ActivationUrl = \"x-k://h\"", "ActivityLink ISpanParsable")]
    [InlineData("ActivationUrl = \"x-k://h/{+Slug}\"", "ActivityLink")]
    [InlineData("ActivationUrl = \"x-k://{Slug}/\"", "ActivityLink")]
    [InlineData("ActivationUrl = \"x-k://h/{Slug}{Text}\"", "ActivityLink")]
    [InlineData("ActivationUrl = \"x-k://h/{Slug}/{Page}\", FallbackUrl = \"https://h/{Page}/{Slug}\"", "ActivityLink ISpanParsable")]
    [InlineData("ActivationUrl = \"x-k://h/{Slug}\", FallbackUrl = \"https://h/{Page}/{Slug}\"", "ActivityFallbackLink ISpanParsable, ActivityLink ISpanParsable")]
    [InlineData("ActivationUrl = \"x-k://h/{Slug}\", FallbackUrl = \"https://h/{+Slug}\"", "ActivityLink ISpanParsable")]
    [InlineData("ActivationUrl = \"x-k://h/{+Slug}\", FallbackUrl = \"https://h/{Slug}\"", "ActivityFallbackLink ISpanParsable, ActivityLink")]
    [InlineData("FallbackUrl = \"https://h/{Slug}\"", "ActivityFallbackLink ISpanParsable", "public string ActivationUrl = \"x-k://h\";")]
    [InlineData("ActivationUrl = \"x-k://h/{Slug}/{Area}\", FallbackUrl = \"https://h/{Slug}\"", "ActivityLink ISpanParsable")]
    [InlineData("ActivationUrl = \"x-k://h/{Slug}\", FallbackUrl = \"https://h/{Slug}/{Area}\"", "ActivityFallbackLink ISpanParsable, ActivityLink ISpanParsable")]
    public void There_is_a_link_for_each_set_of_members(string urls, string expected, string more = "")
    {
        Assembly assembly = Load($$"""
            [UserActivity(AppActivityId = "/{Slug}", {{urls}})]
            [VisualElements(DisplayText = "x")]
            public partial class Item { public string Slug = "", Text = ""; public int Page; public static string Area = "Area 51"; {{more}} }
            """);
        Assert.Equal(expected, string.Join(", ", assembly.GetType("Item")!.GetNestedTypes()
            .Where(type => type.Name.EndsWith("Link", StringComparison.Ordinal))
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => type.Name + (type.GetInterfaces().Any(face => face.Name == "ISpanParsable`1") ? " ISpanParsable" : string.Empty))));
    }

    [Theory]
    [InlineData("/{Area}/{Id}", true, "/Area%2051/1", "/%41rea%2051/1", "/Area%2050/1", "/area%2051/1", "//1")]
    [InlineData("/{Area}/{Id}", false, "/Area%2051/1", "/%41rea%2051/1", "/Area%2050/1", "/area%2051/1", "//1")]
    [InlineData("/{Id}{?Area}", true, "/1?Area=Area%2051", "/1?Area=%41rea%2051", "/1?Area=Area%2050", "/1?Area=", "/1")]
    [InlineData("/{Id}/{+Area}", true, "/1/Area%2051", "/1/%41rea%2051", "/1/Area%2050", "/1/", "/1/Area%2051/")]
    public void Static_members_have_one_text(string template, bool isUrl, string right, string respelled, params string[] wrong)
    {
        ArgumentNullException.ThrowIfNull(wrong);
        Assembly assembly = Load($$"""
            [UserActivity(AppActivityId = "{{template}}", ActivationUrl = "x-k://h{{template}}")]
            [VisualElements(DisplayText = "x")]
            public partial class Item { public int Id; public static string Area = "Area 51"; }
            """);
        Type value = assembly.GetType("Item")!.GetNestedType(isUrl ? "ActivityLink" : "ActivityKey")!;
        string before = isUrl ? "x-k://h" : string.Empty;
        Assert.Equal(before + right, Parsed(value, before + right));
        Assert.Equal(before + right, Parsed(value, before + respelled));
        Assert.All(wrong, text => Assert.Null(Parsed(value, before + text)));
        if (isUrl)
        {
            Assert.Equal(before + right, Parsed(value, "X-K://H" + right));
        }
    }

    [Fact]
    public void A_fallback_with_static_members_is_judged_by_them()
    {
        Assembly assembly = Load("""
            [UserActivity(AppActivityId = "/{Id}", ActivationUrl = "x-k://h/{Id}", FallbackUrl = "https://h/{Area}/{Id}")]
            [VisualElements(DisplayText = "x")]
            public partial class Item { public int Id; public static string Area = "Area 51"; }
            """);
        Type value = assembly.GetType("Item")!.GetNestedType("ActivityFallbackLink")!;
        Assert.NotNull(Parsed(value, "https://h/Area%2051/7"));
        Assert.Null(Parsed(value, "https://h/Area%2052/7"));
    }

    private static string? Parsed(Type value, string text) =>
        (string?)typeof(TemplateValueShapeTests).GetMethod(nameof(ParsedAs), BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(value).Invoke(null, [text]);

    private static string? ParsedAs<T>(string text)
        where T : struct, IParsable<T>
    {
        bool isParsed = T.TryParse(text, null, out T value);
        Assert.True(isParsed || value.Equals(default(T)));
        return isParsed ? value.ToString() : null;
    }

    private static string Visibility(Type type) => type.IsNestedPublic ? "public"
        : type.IsNestedAssembly ? "internal"
        : type.IsNestedFamily ? "protected"
        : type.IsNestedFamORAssem ? "protected internal"
        : type.IsNestedFamANDAssem ? "private protected" : "private";

    private static Assembly Load(string source) => CompiledActivity.Load(new ProjectState().Add(Head + source));
}
