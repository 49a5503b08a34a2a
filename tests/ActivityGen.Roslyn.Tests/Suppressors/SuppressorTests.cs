using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ActivityGen.Roslyn.Suppressors;
using ActivityGen.Roslyn.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ActivityGen.Roslyn.Tests.Suppressors;

/// <summary>The suppressors over the SDK's own analyzers: the warning is there without, gone with, and stays where it is no noise.</summary>
public sealed partial class SuppressorTests
{
    private const string Attributes = "[UserActivity(AppActivityId = \"/a/{Id}\", ActivationUrl = \"https://contoso.com/a/{Id}\", ActivitySourceHost = \"https://contoso.com\")] [VisualElements(DisplayText = \"x\")] ";
    private const string NoUrl = "[UserActivity(AppActivityId = \"/a/{Id}\", ActivitySourceHost = \"https://contoso.com\")] [VisualElements(DisplayText = \"x\")] ";

    private static readonly ImmutableArray<ActivitySuppressor> Suppressors =
    [
        .. typeof(ActivitySuppressor).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(ActivitySuppressor)))
            .Select(type => (ActivitySuppressor)Activator.CreateInstance(type)!),
    ];

    public static TheoryData<string> Ids { get; } = [.. Suppressors.Select(suppressor => suppressor.SupportedSuppressions.Single().Id)];

    [Fact]
    public void Hosts_find_them() => Assert.All(Suppressors, static suppressor =>
    {
        Assert.True(suppressor.GetType() is { IsPublic: true, IsSealed: true });
        Assert.True(Attribute.IsDefined(suppressor.GetType(), typeof(DiagnosticAnalyzerAttribute)));
    });

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Every_suppressor_has_a_page_whose_code_shows_it(string id)
    {
        SuppressionDescriptor descriptor = Descriptor(id);
        string page = (await File.ReadAllTextAsync(Repository.PathOf($"docs/rules/{id}.md"))).ReplaceLineEndings("\n");
        Assert.StartsWith($"# {id}: {descriptor.SuppressedDiagnosticId} ", page, StringComparison.Ordinal);
        string readme = await File.ReadAllTextAsync(Repository.PathOf("docs/rules/README.md"));
        Assert.Contains($"| [{id}]({id}.md) | {descriptor.SuppressedDiagnosticId} | ", readme, StringComparison.Ordinal);

        MatchCollection code = CodeBlock().Matches(page);
        Assert.Equal(2, code.Count);
        ImmutableArray<Diagnostic> noise = await AnalyzeAsync(id, code[0].Groups[1].Value);
        Assert.NotEmpty(noise);
        Assert.All(noise, static diagnostic => Assert.True(diagnostic.IsSuppressed));
        ImmutableArray<Diagnostic> kept = await AnalyzeAsync(id, code[1].Groups[1].Value);
        Assert.NotEmpty(kept);
        Assert.All(kept, static diagnostic => Assert.False(diagnostic.IsSuppressed));
    }

    /// <summary>Suppressed are the places in <c>[|…|]</c>, and each is; the others have a number of warnings that stay.</summary>
    [Theory]
    [InlineData("AGS0001", "[{|S:UserActivity(AppActivityId = \"/a/{Id}\", ActivationUrl = \"https://contoso.com/a/{Id}\", FallbackUrl = \"https://contoso.com/a{?Id}\", ActivitySourceHost = \"https://contoso.com\")|}] [VisualElements(DisplayText = \"x\")] [{|S:Attribution(IconUrl = \"https://contoso.com/{Id}.png\")|}] public partial record A(int Id);", 0)]
    [InlineData("AGS0001", "[UserActivity(AppActivityId = \"/a/{Id}\", ActivationUrl = \"https://contoso.com/a/{Id}\", FallbackUrl = \"https://contoso.com/a b\", ActivitySourceHost = \"https://contoso.com\")] [VisualElements(DisplayText = \"x\")] public partial record A(int Id);", 2)]
    [InlineData("AGS0001", "public sealed class OwnAttribute : System.Attribute { public string? PageUrl { get; set; } } [Own(PageUrl = \"https://contoso.com/{x}\")] public class B { }", 1)]
    [InlineData("AGS0002", NoUrl + "public partial class A { public int Id { get; set; } public string {|S:ActivationUrl|} { get; set; } = \"\"; [MapTo(ActivityProperty.FallbackUrl)] public string {|S:WebUrl|} { get; set; } = \"\"; public string OtherUrl { get; set; } = \"\"; }", 1)]
    [InlineData("AGS0002", Attributes + "public partial class A { public int Id { get; set; } public string ActivationUrl { get; set; } = \"\"; }", 1)]
    [InlineData("AGS0002", Attributes + "public partial class A { public int Id { get; set; } [MapTo(ActivityProperty.Description)] public string WebUrl { get; set; } = \"\"; }", 1)]
    [InlineData("AGS0002", Attributes + "public partial class A : B { public int Id { get; set; } } public abstract class B { [MapTo(ActivityProperty.ContentUrl)] public string {|S:PageUrl|} { get; set; } = \"\"; public string OtherUrl { get; set; } = \"\"; }", 1)]
    [InlineData("AGS0002", "public class B { public string ActivationUrl { get; set; } = \"\"; }", 1)]
    [InlineData("AGS0003", NoUrl + "public partial record A(int Id, string {|S:ActivationUrl|}, [property: MapTo(ActivityProperty.ContentUrl)] string {|S:PageUrl|}, string OtherUrl);", 1)]
    [InlineData("AGS0003", Attributes + "public partial class A { public A(int id, string webUrl, string otherUrl) { Id = id; WebUrl = webUrl + otherUrl; } public int Id { get; } [MapTo(ActivityProperty.FallbackUrl)] public string WebUrl { get; } public void M(string webUrl) { } }", 2, "{|S:webUrl|}, string otherUrl")]
    [InlineData("AGS0004", Attributes + "public partial class A { public int Id { get; set; } public System.Collections.Generic.IList<ActivityHistoryItem> {|S:HistoryItems|} { get; set; } = []; public System.Collections.Generic.IList<string> Others { get; set; } = []; }", 1)]
    [InlineData("AGS0004", Attributes + "public partial class A { public A(object other) { } public int Id { get; set; } public System.Collections.Generic.IList<ActivityHistoryItem> HistoryItems { get; set; } = []; }", 1)]
    [InlineData("AGS0005", NoUrl + "public partial class A { public int Id { get; set; } public string {|S:Key|} { get; set; } = \"\"; public string ActivationUrl => \"https://contoso.com\"; public string Other { get; set; } = \"\"; public string GetOther() => Other; }", 1)]
    [InlineData("AGS0005", "public class B { public string Key { get; set; } = \"\"; public string GetKey() => Key; }", 1)]
    public async Task What_is_noise_goes_and_the_rest_stays(string id, string markup, int kept, string? alsoMarked = null)
    {
        string marked = alsoMarked is null ? markup : markup.Replace(alsoMarked.Replace("{|S:", string.Empty, StringComparison.Ordinal).Replace("|}", string.Empty, StringComparison.Ordinal), alsoMarked, StringComparison.Ordinal);
        MarkupSource source = MarkupParser.Parse("using ActivityGen;\n" + marked);
        ImmutableArray<Diagnostic> actual = await AnalyzeAsync(id, source.Text);
        Assert.Equal(
            source.Spans.Select(span => span.Span),
            actual.Where(diagnostic => diagnostic.IsSuppressed).Select(diagnostic => diagnostic.Location.SourceSpan).Distinct().Order());
        Assert.Equal(kept, actual.Count(diagnostic => !diagnostic.IsSuppressed));
    }

    private static SuppressionDescriptor Descriptor(string id) => Suppressors.Select(suppressor => suppressor.SupportedSuppressions.Single()).Single(descriptor => descriptor.Id == id);

    /// <summary>Runs the SDK's analyzers of the suppressed rule, and all suppressors, over code and what is generated of it.</summary>
    private static async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(string id, string code)
    {
        string rule = Descriptor(id).SuppressedDiagnosticId;
        ProjectState state = new ProjectState().Add(code);
        Compilation compilation = GeneratorRun.Create(state.CreateCompilation(), [new ActivityGenerator().AsSourceGenerator()], state.Options, state.AdditionalTexts).Output;
        Assert.DoesNotContain(compilation.GetDiagnostics(), static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        compilation = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions([new(rule, ReportDiagnostic.Warn)]));
        ImmutableArray<DiagnosticAnalyzer> analyzers = NetAnalyzers.Of(rule);
        ImmutableArray<Diagnostic> before = await compilation.WithAnalyzers(analyzers, Options(state)).GetAnalyzerDiagnosticsAsync();
        ImmutableArray<Diagnostic> after = await compilation.WithAnalyzers(analyzers.AddRange(Suppressors), Options(state)).GetAnalyzerDiagnosticsAsync();
        Assert.DoesNotContain(after, static diagnostic => diagnostic.Id == "AD0001");
        ImmutableArray<Diagnostic> found = [.. after.Where(diagnostic => diagnostic.Id == rule)];
        Assert.Equal(before.Count(diagnostic => diagnostic.Id == rule), found.Length);
        return found;
    }

    private static CompilationWithAnalyzersOptions Options(ProjectState state) => new(
        new AnalyzerOptions(state.AdditionalTexts, state.Options),
        onAnalyzerException: null,
        concurrentAnalysis: true,
        logAnalyzerExecutionTime: false,
        reportSuppressedDiagnostics: true);

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();
}
