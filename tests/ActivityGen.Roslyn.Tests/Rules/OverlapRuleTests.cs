using System.Collections.Immutable;
using ActivityGen.Roslyn.Parsing;
using ActivityGen.Roslyn.Rules;
using ActivityGen.Roslyn.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ActivityGen.Roslyn.Tests.Rules;

/// <summary>AG0009 and AG0010: activities that can have the same id, or the same link.</summary>
public class OverlapRuleTests
{
    [Fact]
    public Task Both_types_are_marked_in_every_file() => RuleVerifier.VerifyAsync(
        "namespace One; " + Type("Article", "{|AG0009:\"/x/{Id}\"|}", "\"reader://a/{Id}\""),
        "namespace Two; " + Type("Note", "{|AG0009:\"/x/{Title}\"|}", "\"reader://b/{Id}\""));

    [Fact]
    public Task Links_are_compared_as_URLs_are() => RuleVerifier.VerifyAsync(
        Type("Article", "\"/a/{Id}\"", "{|AG0010:\"HTTPS://Contoso.com/%41/{Id}\"|}")
        + Type("Note", "\"/b/{Id}\"", "{|AG0010:\"https://contoso.com/A/{Title}\"|}")
        + Type("Page", "\"/c/{Id}\"", "\"https://contoso.com/a/{Title}\""));

    [Fact]
    public Task Constants_types_and_shapes_count() => RuleVerifier.VerifyAsync(
        Type("Inbox", "{|AG0009:\"/inbox\"|}", "\"reader://inbox\"", "class", "{ public string Title => \"Inbox\"; }")
        + Type("Folder", "{|AG0009:\"/{Id}\"|}", "\"reader://folder/{Id}\"")
        + Type("Number", "\"/n/{Id}\"", "\"reader://n/{Id}\"", "record", "(int Id, string Title);")
        + Type("Other", "\"/n/new\"", "\"reader://n/new\""));

    [Theory]
    [InlineData("\"/a/{Id}\"", "\"/b/{Id}\"")]
    [InlineData("\"/a/{Id}\"", "\"/a/{Id}/x\"")]
    [InlineData("\"/a/{Id}\"", "\"/a/{Id}{?Title}\"")]
    [InlineData("\"a\"", "\"b\"")]
    [InlineData("\"/{Id}\"", "\"/{Id}/{Title}\"")]
    public Task Others_are_apart(string left, string right) => RuleVerifier.VerifyAsync(
        Type("Article", left, "\"reader://a/{Id}\"") + Type("Note", right, "\"reader://b/{Id}\""));

    [Fact]
    public Task Bound_members_and_types_with_errors_take_no_part() => RuleVerifier.VerifyAsync(
        Type("Article", "\"/x/{Id}\"", "\"reader://a/{Id}\"")
        + "[UserActivity(ActivationUrl = \"reader://b/{Id}\", ActivitySourceHost = \"https://contoso.com\")] [Visual] public partial record Note([property: MapTo(ActivityProperty.AppActivityId)] string Id, string Title);"
        + Type("Wrong", "\"/x/{Id}\"", "{|AG0201:\"reader\"|}")
        + Type("Page", "\"/x/{{|AG0302:Nope|}}\"", "\"reader://a/{Id}\""));

    [Fact]
    public Task Generic_nested_and_private_types_take_part() => RuleVerifier.VerifyAsync(
        "partial class Outer<T> { " + Type("Article", "{|AG0009:\"/x/{Id}\"|}", "\"reader://a/{Id}\"").Replace("public", "private", StringComparison.Ordinal) + " }"
        + Type("Note<T>", "{|AG0009:\"/x/{Id}\"|}", "\"reader://b/{Id}\""));

    [Fact]
    public Task Two_declarations_of_one_type_are_one() => RuleVerifier.VerifyAsync(
        Type("Article", "\"/x/{Id}\"", "\"reader://a/{Id}\"") + "[System.Serializable] public partial record Article { }");

    [Fact]
    public Task An_inherited_template_is_the_derived_type_s_too() => RuleVerifier.VerifyAsync(
        "[UserActivity(AppActivityId = {|AG0009:\"/x/{Id}\"|}, ActivationUrl = {|AG0010:\"reader://x/{Id}\"|}, ActivitySourceHost = \"https://contoso.com\")] [Visual] public partial record Article(string Id, string Title);"
        + "[UserActivity(ActivationUrl = \"reader://y/{Id}\")] public partial record {|AG0009:Letter|}(string Id, string Title) : Article(Id, Title);"
        + "[UserActivity(AppActivityId = \"/z/{Id}\")] public partial record {|AG0010:Paper|}(string Id, string Title) : Article(Id, Title);");

    [Fact]
    public Task An_abstract_type_takes_no_part_and_its_heirs_do() => RuleVerifier.VerifyAsync(
        "[UserActivity(AppActivityId = \"/x/{Id}\", ActivationUrl = \"reader://x/{Id}\", ActivitySourceHost = \"https://contoso.com\")] [Visual] public abstract record Base(string Id, string Title);"
        + "[UserActivity] public partial record {|AG0009:{|AG0010:A|}|}(string Id, string Title) : Base(Id, Title);"
        + "[UserActivity] public partial record {|AG0009:{|AG0010:B|}|}(string Id, string Title) : Base(Id, Title);");

    [Fact]
    public async Task It_can_be_silenced_on_one_side()
    {
        await RuleVerifier.VerifyAsync(
            Type("Article", "{|AG0009:\"/x/{Id}\"|}", "\"reader://a/{Id}\""),
            "#pragma warning disable AG0009\n" + Type("Note", "\"/x/{Id}\"", "\"reader://b/{Id}\""));
        await RuleVerifier.VerifyAsync(
            Type("Article", "{|AG0009:\"/x/{Id}\"|}", "\"reader://a/{Id}\""),
            "[System.Diagnostics.CodeAnalysis.SuppressMessage(\"ActivityGen\", \"AG0009\")] " + Type("Note", "\"/x/{Id}\"", "\"reader://b/{Id}\""));
    }

    [Fact]
    public async Task The_message_names_the_first_other_type_and_a_text_that_fits_both()
    {
        ImmutableArray<Diagnostic> diagnostics = await AnalyzeAsync(
            new ActivityTypeAnalyzer(),
            Compile(
                Type("Article", "\"/x/{Id}\"", "\"reader://a/{Id}\"") + Type("Note", "\"/x/{Id}{?Title}\"", "\"reader://b/{Id}\"", "record", "(int Id, string? Title);").Replace("[Visual]", "[VisualElements(DisplayText = \"Note\")]", StringComparison.Ordinal),
                "namespace Two { " + Type("Article", "\"/x/7\"", "\"reader://b/7\"") + "}"));
        Assert.Equal(
            [
                "AG0009 'Article' and 'Note' can have the same appActivityId: '/x/1' fits both templates, and one would replace the other; begin each with a text of its own, such as '/articles/'",
                "AG0009 'Note' and 'Article' can have the same appActivityId: '/x/1' fits both templates, and one would replace the other; begin each with a text of its own, such as '/articles/'",
                "AG0010 'Note' and 'Two.Article' can have the same activationUrl: 'reader://b/7' fits both templates, and a link leads to one type only; give each a path of its own, such as '/articles/'",
                "AG0009 'Two.Article' and 'Article' can have the same appActivityId: '/x/7' fits both templates, and one would replace the other; begin each with a text of its own, such as '/articles/'",
                "AG0010 'Two.Article' and 'Note' can have the same activationUrl: 'reader://b/7' fits both templates, and a link leads to one type only; give each a path of its own, such as '/articles/'",
            ],
            diagnostics.Select(diagnostic => diagnostic.Id + " " + diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public async Task It_is_live_file_by_file_and_after_edits()
    {
        // One analyzer lives as long as the IDE does, over compilation after compilation.
        ActivityTypeAnalyzer analyzer = new();
        CSharpCompilation compilation = Compile(
            Type("Article", "\"/x/{Id}\"", "\"reader://a/{Id}\""),
            Type("Note", "\"/y/{Id}\"", "\"reader://b/{Id}\"", "record", "(string Id, string Title) { int M() { return 1; } }"));
        Assert.Empty(await OfFileAsync(analyzer, compilation, 0));

        compilation = Edit(compilation, 1, "/y/", "/x/");
        Assert.Equal(["AG0009"], (await OfFileAsync(analyzer, compilation, 0)).Select(diagnostic => diagnostic.Id));
        Assert.Equal(["AG0009"], (await OfFileAsync(analyzer, compilation, 1)).Select(diagnostic => diagnostic.Id));

        compilation = Edit(compilation, 1, "return 1;", "return 10 + 1;");
        Diagnostic moved = Assert.Single(await OfFileAsync(analyzer, Edit(compilation, 0, "using ActivityGen;", "using ActivityGen; "), 0));
        Assert.Equal("\"/x/{Id}\"", moved.Location.SourceTree!.ToString().Substring(moved.Location.SourceSpan.Start, moved.Location.SourceSpan.Length));
        Assert.Equal(["AG0009"], (await OfFileAsync(analyzer, compilation, 1)).Select(diagnostic => diagnostic.Id));

        compilation = Edit(compilation, 0, "/x/", "/z/");
        Assert.Empty(await OfFileAsync(analyzer, compilation, 0));
        Assert.Empty(await OfFileAsync(analyzer, compilation, 1));
    }

    [Fact]
    public void An_edit_parses_what_it_changed_and_nothing_else()
    {
        OverlapMemory memory = new();
        CSharpCompilation compilation = Compile(
            [
                Type("Article", "\"/x/{Id}\"", "\"reader://a/{Id}\"").Replace("record", "sealed record", StringComparison.Ordinal),
                Type("Note", "\"/x/{Id}\"", "\"reader://b/{Id}\"", "record", "(string Id, string Title) { int M() { return 1; } }"),
                .. Enumerable.Range(0, 40).Select(i => Type($"Other{i}", $"\"/o{i}/{{Id}}\"", $"\"reader://o{i}/{{Id}}\"")),
            ]);
        Assert.Equal(("AG0009", 42), Overlaps(compilation));

        // Article is always asked for, and so parsed.
        Assert.Equal(("AG0009", 1), Overlaps(Edit(compilation, 1, "return 1;", "return 10 + 1;")));
        Assert.Equal(("", 2), Overlaps(compilation = Edit(compilation, 1, "/x/", "/y/")));
        Assert.Equal(("", 1), Overlaps(compilation = Edit(compilation, 0, "reader://a", "reader://other")));
        Assert.Equal(("AG0009", 2), Overlaps(compilation = Edit(compilation, 5, "/o3/", "/x/")));
        Assert.Equal(("AG0009", 2), Overlaps(compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(RuleVerifier.Expand(Type("New", "\"/x/{Id}\"", "\"reader://n/{Id}\""))))));
        Assert.Equal(("", 1), Overlaps(compilation.RemoveSyntaxTrees(compilation.SyntaxTrees[5])));

        (string Ids, int Parsed) Overlaps(CSharpCompilation compilation)
        {
            ActivityTypes types = new(new ActivityParser(KnownSymbols.TryCreate(compilation)!), compilation, memory.Fingerprint);
            OverlapRule rule = new(types, memory, compilation, new AnalyzerOptions([]));
            ImmutableArray<Finding> findings = rule.Find(types.Parse(compilation.GetTypeByMetadataName("Article")!, CancellationToken.None), CancellationToken.None);
            return (string.Join(", ", findings.Select(finding => finding.Rule.Id)), types.Count);
        }
    }

    private static string Type(string name, string id, string url, string keyword = "record", string body = "(string Id, string Title);") =>
        $"[UserActivity(AppActivityId = {id}, ActivationUrl = {url}, ActivitySourceHost = \"https://contoso.com\")] [Visual] public partial {keyword} {name}{body} ";

    private static CSharpCompilation Compile(params string[] sources)
    {
        ProjectState state = new();
        foreach (string source in sources)
        {
            state.Add(RuleVerifier.Expand(source));
        }

        return state.CreateCompilation();
    }

    private static CSharpCompilation Edit(CSharpCompilation compilation, int file, string old, string replacement)
    {
        SyntaxTree tree = compilation.SyntaxTrees[file];
        string text = tree.ToString();
        Assert.Contains(old, text, StringComparison.Ordinal);
        return compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(Microsoft.CodeAnalysis.Text.SourceText.From(text.Replace(old, replacement, StringComparison.Ordinal), System.Text.Encoding.UTF8)));
    }

    /// <summary>Gets what an IDE shows in one open file.</summary>
    private static async Task<ImmutableArray<Diagnostic>> OfFileAsync(ActivityTypeAnalyzer analyzer, CSharpCompilation compilation, int file)
    {
        CompilationWithAnalyzers run = new(compilation, [analyzer], new AnalyzerOptions([]));
        return await run.GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(compilation.SyntaxTrees[file]), filterSpan: null, CancellationToken.None);
    }

    private static Task<ImmutableArray<Diagnostic>> AnalyzeAsync(ActivityTypeAnalyzer analyzer, CSharpCompilation compilation) =>
        AnalyzerRun.DiagnosticsAsync(compilation, [analyzer], new AnalyzerOptions([]), CompilerDiagnostics.None);
}
