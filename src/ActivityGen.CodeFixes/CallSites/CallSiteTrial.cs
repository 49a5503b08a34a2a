using System.Collections.Immutable;
using ActivityGen.CodeFixes.Edits;
using ActivityGen.CodeFixes.Fixing;
using ActivityGen.Roslyn.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ActivityGen.CodeFixes.CallSites;

/// <summary>Tries a fix before it is offered: the file must compile as well as before, and the analyzer must have that much less to say.</summary>
internal sealed class CallSiteTrial(Project project, Compilation compilation, SyntaxTree tree)
{
    private (int Errors, int Findings)? _before;

    /// <summary>Gets a value indicating whether edits mend a number of diagnostics and break nothing.</summary>
    internal async Task<bool> HoldsAsync(IReadOnlyList<DocumentEdit> edits, int mended, CancellationToken cancellationToken)
    {
        _before ??= await CountAsync(compilation, tree, cancellationToken).ConfigureAwait(false);
        foreach (FileChange change in EditMerger.Merge(edits, cancellationToken))
        {
            if (change.Tree != tree)
            {
                return false;
            }

            SyntaxTree edited = tree.WithChangedText(change.Text);
            (int errors, int findings) = await CountAsync(compilation.ReplaceSyntaxTree(tree, edited), edited, cancellationToken).ConfigureAwait(false);
            return errors <= _before.Value.Errors && findings <= _before.Value.Findings - mended;
        }

        return false;
    }

    private async Task<(int Errors, int Findings)> CountAsync(Compilation compilation, SyntaxTree tree, CancellationToken cancellationToken)
    {
        SemanticModel model = compilation.GetSemanticModel(tree);
        int errors = model.GetDiagnostics(cancellationToken: cancellationToken).Count(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error
            || (diagnostic.Severity == DiagnosticSeverity.Warning && diagnostic.Id.StartsWith("CS86", StringComparison.Ordinal)));
        CompilationWithAnalyzers analysis = new(
            compilation,
            [new CallSiteAnalyzer()],
            new CompilationWithAnalyzersOptions(project.AnalyzerOptions, onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false));
        ImmutableArray<Diagnostic> findings = await analysis.GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, cancellationToken).ConfigureAwait(false);
        return (errors, findings.Length);
    }
}
