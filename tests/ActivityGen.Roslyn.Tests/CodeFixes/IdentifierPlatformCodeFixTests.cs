using System.Collections.Immutable;
using ActivityGen.CodeFixes.Providers;
using ActivityGen.Roslyn.Rules;
using ActivityGen.Roslyn.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ActivityGen.Roslyn.Tests.CodeFixes;

/// <summary>AG0502, in an AdditionalFile: the fixes one by one, and by FixAll, to the same end.</summary>
public sealed class IdentifierPlatformCodeFixTests
{
    private const string Msa = """{ "platform": "msa", "application": "a" }""";

    private readonly IdentifierPlatformCodeFixProvider _provider = new();

    [Theory]
    [InlineData("iOS", "ios")]
    [InlineData(" ios ", "ios")]
    [InlineData("Android", "android")]
    [InlineData("adnroid", "android")]
    [InlineData("Web", "web")]
    [InlineData("MSA", "msa")]
    [InlineData("msal", "msa")]
    [InlineData("windows-universal", "windows_universal")]
    [InlineData("WindowsUniversal", "windows_universal")]
    [InlineData("windows_univresl", "windows_universal")]
    [InlineData("universal", "windows_universal")]
    [InlineData("Win32", "windows_win32")]
    [InlineData("windows win32", "windows_win32")]
    [InlineData("\\u0049OS", "ios")]
    public Task The_platform_that_was_meant_is_written(string written, string meant) => VerifyAsync(
        [$$"""[ {{Msa}},{{"\r\n"}}  { "platform":"{{written}}" , "application": "é" }{{"\t"}}]{{"\n"}}"""],
        [$$"""[ {{Msa}},{{"\r\n"}}  { "platform":"{{meant}}" , "application": "é" }{{"\t"}}]{{"\n"}}"""]);

    [Theory]
    [InlineData("windows")]
    [InlineData("windows_winrt")]
    [InlineData("windows_win64")]
    [InlineData("uwp")]
    [InlineData("linux")]
    [InlineData("macos")]
    [InlineData("x")]
    [InlineData("_")]
    [InlineData("windows_")]
    public Task Nothing_is_offered_where_no_platform_is_near(string written)
    {
        string content = $$"""[{{Msa}}, { "platform": "{{written}}", "application": "a" }]""";
        return VerifyAsync([content], [content]);
    }

    [Fact]
    public Task All_are_mended_in_all_files() => VerifyAsync(
        [
            $$"""[{{Msa}}, { "platform": "IOS", "application": "a" }, { "platform": "linux", "application": "a" }, { "platform": "WEB", "application": "a" }]""",
            """[{ "platform": "Msa", "application": "a" }]""",
        ],
        [
            $$"""[{{Msa}}, { "platform": "ios", "application": "a" }, { "platform": "linux", "application": "a" }, { "platform": "web", "application": "a" }]""",
            """[{ "platform": "msa", "application": "a" }]""",
        ]);

    [Fact]
    public void Hosts_ask_it_about_files_without_extension()
    {
        ExportCodeFixProviderAttribute export = (ExportCodeFixProviderAttribute)Attribute.GetCustomAttribute(_provider.GetType(), typeof(ExportCodeFixProviderAttribute))!;
        Assert.Equal([nameof(TextDocumentKind.AdditionalDocument)], export.DocumentKinds);
        Assert.Null(export.DocumentExtensions);
    }

    private async Task VerifyAsync(string[] before, string[] after)
    {
        ProjectState state = new ProjectState().Add("class C { }");
        for (int i = 0; i < before.Length; i++)
        {
            state.AdditionalFiles.Add(($"/{i}/cross-platform-app-identifiers", before[i]));
        }

        using TestWorkspace workspace = TestWorkspace.Create(state, []);
        Solution solution = workspace.Solution;
        while (await FindFixAsync(workspace.ProjectIn(solution)) is { } fix)
        {
            solution = await ApplyAsync(fix);
        }

        Assert.Equal(after, await TextsAsync(workspace.ProjectIn(solution)));
        FixAllProvider all = _provider.GetFixAllProvider()!;
        foreach (FixAllScope scope in all.GetSupportedFixAllScopes())
        {
            FixAllContext context = new(
                workspace.ProjectIn(workspace.Solution),
                _provider,
                scope,
                nameof(IdentifierPlatformCodeFixProvider),
                _provider.FixableDiagnosticIds,
                new WorkspaceDiagnosticProvider(DiagnosticsAsync),
                default);
            CodeAction? action = await all.GetFixAsync(context);
            solution = action is null ? workspace.Solution : await ApplyAsync(action);
            Assert.Equal(after, await TextsAsync(workspace.ProjectIn(solution)));
        }
    }

    private async Task<CodeAction?> FindFixAsync(Project project)
    {
        List<CodeAction> actions = [];
        foreach (Diagnostic diagnostic in await DiagnosticsAsync(project))
        {
            TextDocument document = project.AdditionalDocuments.Single(document => document.FilePath == diagnostic.Location.GetLineSpan().Path);
            await _provider.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), default));
        }

        return actions.FirstOrDefault();
    }

    private async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(Project project)
    {
        ImmutableArray<Diagnostic> all = await AnalyzerRun.DiagnosticsAsync(
            (await project.GetCompilationAsync())!, [new IdentifierFileAnalyzer()], project.AnalyzerOptions, CompilerDiagnostics.Errors);
        Assert.All(all, static diagnostic => Assert.Equal("AG0502", diagnostic.Id));
        return [.. all.Where(diagnostic => _provider.FixableDiagnosticIds.Contains(diagnostic.Id))];
    }

    private static async Task<Solution> ApplyAsync(CodeAction action) =>
        (await action.GetOperationsAsync(default)).OfType<ApplyChangesOperation>().Single().ChangedSolution;

    private static async Task<string[]> TextsAsync(Project project)
    {
        List<string> texts = [];
        foreach (TextDocument document in project.AdditionalDocuments)
        {
            texts.Add((await document.GetTextAsync()).ToString());
        }

        return [.. texts];
    }
}
