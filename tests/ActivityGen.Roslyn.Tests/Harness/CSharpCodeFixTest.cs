using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ActivityGen.Roslyn.Tests.Harness;

/// <summary>A code fix over a project: one by one, and by FixAll in every scope, to the same end, which compiles.</summary>
public sealed class CSharpCodeFixTest<TAnalyzer, TCodeFix> : CSharpAnalyzerTest<TAnalyzer>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TCodeFix : CodeFixProvider, new()
{
    private readonly TCodeFix _provider = new();

    /// <summary>Gets the files after the fix, in the order of the files before it; markup says what may be left. The same text as before says that no fix is offered.</summary>
    public ProjectState FixedState { get; } = new();

    /// <summary>Gets what is left after the fix, beside the markup of the fixed files.</summary>
    public List<DiagnosticResult> RemainingDiagnostics { get; } = [];

    /// <summary>Gets or sets which of several offered actions is taken.</summary>
    public int CodeActionIndex { get; set; }

    /// <summary>Gets or sets the key of the action that is taken, where the index does not tell.</summary>
    public string? CodeActionEquivalenceKey { get; set; }

    /// <summary>Gets or sets a value indicating whether FixAll is left out, for fixes that cannot have one.</summary>
    public bool SkipFixAll { get; set; }

    /// <summary>Gets or sets the number of rounds that one-by-one fixing may take.</summary>
    public int MaxIterations { get; set; } = 100;

    public string FixedCode
    {
        set => FixedState.Add(value);
    }

    public override async Task RunAsync(CancellationToken cancellationToken = default)
    {
        await base.RunAsync(cancellationToken);
        using TestWorkspace workspace = TestWorkspace.Create(TestState, Generators);
        await VerifyFixedAsync(await FixEachAsync(workspace, cancellationToken), workspace, "One by one", cancellationToken);
        if (SkipFixAll)
        {
            return;
        }

        FixAllProvider all = _provider.GetFixAllProvider()
            ?? throw new VerificationException($"{typeof(TCodeFix).Name} has no FixAll provider.");
        foreach (FixAllScope scope in new[] { FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution })
        {
            if (!all.GetSupportedFixAllScopes().Contains(scope))
            {
                throw new VerificationException($"{typeof(TCodeFix).Name} does not support FixAll in {scope}.");
            }

            Solution solution = await FixAllAsync(all, scope, workspace, cancellationToken);
            await VerifyFixedAsync(solution, workspace, $"FixAll in {scope}", cancellationToken);
        }
    }

    private async Task<Solution> FixEachAsync(TestWorkspace workspace, CancellationToken cancellationToken)
    {
        Solution solution = workspace.Solution;
        for (int round = 0; round < MaxIterations; round++)
        {
            if (await FindFixAsync(solution, workspace, cancellationToken) is not { } fix)
            {
                return solution;
            }

            solution = await ApplyAsync(fix.Action, solution, cancellationToken);
        }

        throw new VerificationException($"Fixing did not end in {MaxIterations.ToString(CultureInfo.InvariantCulture)} rounds.\n\n{await TextAsync(solution, workspace, cancellationToken)}");
    }

    private async Task<Solution> FixAllAsync(FixAllProvider all, FixAllScope scope, TestWorkspace workspace, CancellationToken cancellationToken)
    {
        Solution solution = workspace.Solution;
        HashSet<(DocumentId Document, string? Key, string Id)> done = [];
        for (int round = 0; round < MaxIterations; round++)
        {
            if (await FindFixAsync(solution, workspace, cancellationToken) is not { } fix)
            {
                return solution;
            }

            // FixAll is meant to need one go for each kind of fix (and each document, in that scope).
            if (!done.Add((scope == FixAllScope.Document ? fix.Document.Id : workspace.Documents[0], fix.Action.EquivalenceKey, fix.Diagnostic.Id)))
            {
                throw new VerificationException($"FixAll in {scope} left one of its own behind: {fix.Diagnostic}\n\n{await TextAsync(solution, workspace, cancellationToken)}");
            }

            FixAllContext context = new(
                fix.Document,
                _provider,
                scope,
                fix.Action.EquivalenceKey,
                [fix.Diagnostic.Id],
                new WorkspaceDiagnosticProvider(project => DiagnosticsAsync(project, cancellationToken)),
                cancellationToken);
            CodeAction action = await all.GetFixAsync(context)
                ?? throw new VerificationException($"FixAll in {scope} offers nothing for {fix.Diagnostic}.");
            solution = await ApplyAsync(action, solution, cancellationToken);
        }

        throw new VerificationException($"FixAll in {scope} did not end.");
    }

    private async Task<(Document Document, Diagnostic Diagnostic, CodeAction Action)?> FindFixAsync(Solution solution, TestWorkspace workspace, CancellationToken cancellationToken)
    {
        foreach (Diagnostic diagnostic in await DiagnosticsAsync(workspace.ProjectIn(solution), cancellationToken))
        {
            if (!_provider.FixableDiagnosticIds.Contains(diagnostic.Id) || solution.GetDocument(diagnostic.Location.SourceTree) is not { } document)
            {
                continue;
            }

            List<CodeAction> actions = [];
            CodeFixContext context = new(document, diagnostic, (action, _) => actions.Add(action), cancellationToken);
            await _provider.RegisterCodeFixesAsync(context);
            CodeAction? chosen = CodeActionEquivalenceKey is null
                ? actions.ElementAtOrDefault(CodeActionIndex)
                : actions.Find(action => action.EquivalenceKey == CodeActionEquivalenceKey);
            if (chosen is not null)
            {
                return (document, diagnostic, chosen);
            }
        }

        return null;
    }

    private async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(Project project, CancellationToken cancellationToken)
    {
        Compilation compilation = (await project.GetCompilationAsync(cancellationToken))!;
        CompilerDiagnostics fixable = _provider.FixableDiagnosticIds.Any(id => id.StartsWith("CS", StringComparison.Ordinal))
            ? CompilerDiagnostics.Warnings
            : CompilerDiagnostics.None;
        return await AnalyzerRun.DiagnosticsAsync(compilation, Analyzers, project.AnalyzerOptions, fixable, cancellationToken);
    }

    private async Task VerifyFixedAsync(Solution solution, TestWorkspace workspace, string how, CancellationToken cancellationToken)
    {
        ImmutableArray<(string Path, MarkupSource Source)> files = FixedState.Parse();
        string expected = string.Concat(files.Select((file, index) => Section(TestState.Sources.ElementAtOrDefault(index).Path ?? file.Path, file.Source.Text)));
        TextDiff.AssertEqual(expected, await TextAsync(solution, workspace, cancellationToken), $"{how}, {typeof(TCodeFix).Name} made something else.");

        Project project = workspace.ProjectIn(solution);
        foreach ((string path, string content) in FixedState.AdditionalFiles)
        {
            TextDocument file = project.AdditionalDocuments.Single(document => document.FilePath == path);
            TextDiff.AssertEqual(content, (await file.GetTextAsync(cancellationToken)).ToString(), $"{how}, {typeof(TCodeFix).Name} made something else of '{path}'.");
        }

        ImmutableArray<Diagnostic> actual = await AnalyzerRun.DiagnosticsAsync(
            (await project.GetCompilationAsync(cancellationToken))!,
            Analyzers,
            project.AnalyzerOptions,
            CompilerDiagnostics,
            cancellationToken);
        DiagnosticVerdict.Verify(
            DiagnosticVerdict.Expected(files, RemainingDiagnostics, DefaultId),
            actual,
            $"{how}, something is wrong with what {typeof(TCodeFix).Name} made.");
    }

    private static async Task<Solution> ApplyAsync(CodeAction action, Solution solution, CancellationToken cancellationToken)
    {
        foreach (CodeActionOperation operation in await action.GetOperationsAsync(solution, NullProgress.Instance, cancellationToken))
        {
            if (operation is ApplyChangesOperation changes)
            {
                return changes.ChangedSolution;
            }
        }

        throw new VerificationException($"'{action.Title}' changes nothing.");
    }

    private static async Task<string> TextAsync(Solution solution, TestWorkspace workspace, CancellationToken cancellationToken)
    {
        string all = string.Empty;
        foreach (Document document in workspace.ProjectIn(solution).Documents)
        {
            SourceText text = await document.GetTextAsync(cancellationToken);
            all += Section(document.FilePath ?? document.Name, text.ToString());
        }

        return all;
    }

    private static string Section(string path, string text) => $"// ==== {path}\n{text}\n";

    private sealed class NullProgress : IProgress<CodeAnalysisProgress>
    {
        public static NullProgress Instance { get; } = new();

        public void Report(CodeAnalysisProgress value)
        {
        }
    }
}
