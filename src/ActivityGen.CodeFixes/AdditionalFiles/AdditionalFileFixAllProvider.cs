using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace ActivityGen.CodeFixes.AdditionalFiles;

/// <summary>Mends every diagnostic of a rule in the AdditionalFiles of a project or a solution at once.</summary>
/// <remarks>Roslyn's own providers group diagnostics by source document, and let those in other files go.</remarks>
internal sealed class AdditionalFileFixAllProvider(AdditionalFileCodeFixProvider provider) : FixAllProvider
{
    /// <inheritdoc/>
    /// <remarks>A context can be made for a source document only, so there is none for a document of this kind.</remarks>
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Project, FixAllScope.Solution];

    /// <inheritdoc/>
    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        CancellationToken cancellationToken = fixAllContext.CancellationToken;
        Solution start = fixAllContext.Solution;
        Solution result = start;
        foreach (Project project in fixAllContext.Scope == FixAllScope.Solution ? start.Projects : [fixAllContext.Project])
        {
            if (project.Language != LanguageNames.CSharp)
            {
                continue;
            }

            ImmutableArray<Diagnostic> diagnostics = await fixAllContext.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
            foreach (TextDocument document in project.AdditionalDocuments)
            {
                SourceText text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
                SortedList<TextSpan, TextChange> changes = [];
                foreach (Diagnostic diagnostic in diagnostics)
                {
                    if (diagnostic.Location.GetLineSpan().Path == document.FilePath && provider.Fix(diagnostic, text) is { } fix)
                    {
                        changes[fix.Change.Span] = fix.Change;
                    }
                }

                if (changes.Count > 0)
                {
                    result = result.WithAdditionalDocumentText(document.Id, text.WithChanges(changes.Values));
                }
            }
        }

        return result == start
            ? null
            : CodeAction.Create(provider.FixAllTitle, _ => Task.FromResult(result), fixAllContext.CodeActionEquivalenceKey);
    }
}
