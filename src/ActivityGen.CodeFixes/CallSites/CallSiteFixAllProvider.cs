using System.Collections.Immutable;
using ActivityGen.CodeFixes.Edits;
using ActivityGen.CodeFixes.Fixing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ActivityGen.CodeFixes.CallSites;

/// <summary>Mends every call of a document, a project or a solution at once, all of a document in the positions of the unchanged file.</summary>
internal sealed class CallSiteFixAllProvider(CallSiteCodeFixProvider provider) : FixAllProvider
{
    /// <inheritdoc/>
    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        CancellationToken cancellationToken = fixAllContext.CancellationToken;
        Solution solution = fixAllContext.Solution;
        List<DocumentEdit> edits = [];
        foreach (Document document in Documents(fixAllContext))
        {
            ImmutableArray<Diagnostic> diagnostics = await fixAllContext.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false);
            if (!diagnostics.IsEmpty && await provider.FindAsync(document, diagnostics, cancellationToken).ConfigureAwait(false) is { } fix)
            {
                edits.AddRange(fix.Edits);
            }
        }

        return edits.Count == 0
            ? null
            : CodeAction.Create(provider.FixAllTitle, token => Task.FromResult(EditMerger.Apply(solution, edits, token)), fixAllContext.CodeActionEquivalenceKey);
    }

    private static IEnumerable<Document> Documents(FixAllContext context) => context switch
    {
        { Scope: FixAllScope.Document, Document: { } document } => [document],
        { Scope: FixAllScope.Solution } => context.Solution.Projects.Where(static project => project.Language == LanguageNames.CSharp).SelectMany(static project => project.Documents),
        _ => context.Project.Documents,
    };
}
