using System.Collections.Immutable;
using ActivityGen.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ActivityGen.CodeFixes.Fixing;

/// <summary>Mends every diagnostic of a rule in a document, a project or a solution at once.</summary>
/// <remarks>
/// The batch fixer makes each fix on its own and merges the texts; of two types that share a container, or one assembly attribute, it would keep
/// one fix. Here all edits are gathered first, in the positions of the unchanged files.
/// </remarks>
internal sealed class ActivityFixAllProvider(ActivityCodeFixProvider provider) : FixAllProvider
{
    /// <inheritdoc/>
    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        CancellationToken cancellationToken = fixAllContext.CancellationToken;
        Solution solution = fixAllContext.Solution;
        List<DocumentEdit> edits = [];
        string? title = null;
        foreach ((Project project, ImmutableArray<Diagnostic> diagnostics) in await DiagnosticsAsync(fixAllContext).ConfigureAwait(false))
        {
            if (diagnostics.IsEmpty || await ProjectFacts.CreateAsync(project, cancellationToken).ConfigureAwait(false) is not { } facts)
            {
                continue;
            }

            SyntaxTree? start = fixAllContext.Document is { } document ? await document.GetSyntaxTreeAsync(cancellationToken).ConfigureAwait(false) : null;
            title = await GatherAsync(facts, InOrder(diagnostics, start), fixAllContext.CodeActionEquivalenceKey, edits, cancellationToken).ConfigureAwait(false) ?? title;
        }

        return title is null
            ? null
            : CodeAction.Create(title, token => Task.FromResult(EditMerger.Apply(solution, edits, token)), fixAllContext.CodeActionEquivalenceKey);
    }

    /// <summary>Orders diagnostics so that the result does not depend on who found them first; the document that the user is in leads.</summary>
    private static IEnumerable<Diagnostic> InOrder(ImmutableArray<Diagnostic> diagnostics, SyntaxTree? start) => diagnostics
        .OrderBy(diagnostic => diagnostic.Location.SourceTree == start ? 0 : 1)
        .ThenBy(static diagnostic => diagnostic.Location.SourceTree?.FilePath, StringComparer.Ordinal)
        .ThenBy(static diagnostic => diagnostic.Location.SourceSpan);

    private static async Task<List<(Project Project, ImmutableArray<Diagnostic> Diagnostics)>> DiagnosticsAsync(FixAllContext context)
    {
        if (context is { Scope: FixAllScope.Document, Document: { } document })
        {
            return [(document.Project, await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false))];
        }

        List<(Project, ImmutableArray<Diagnostic>)> all = [];
        foreach (Project project in context.Scope == FixAllScope.Solution ? context.Solution.Projects : [context.Project])
        {
            if (project.Language == LanguageNames.CSharp)
            {
                all.Add((project, await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false)));
            }
        }

        return all;
    }

    private async Task<string?> GatherAsync(ProjectFacts facts, IEnumerable<Diagnostic> diagnostics, string? key, List<DocumentEdit> edits, CancellationToken cancellationToken)
    {
        string? title = null;
        FixAllRounds rounds = new(facts, cancellationToken);
        foreach (Diagnostic diagnostic in diagnostics)
        {
            if (FixSite.TryCreate(facts, diagnostic, cancellationToken) is not { } site
                || provider.Options(site).FirstOrDefault(option => key is null || option.EquivalenceKey == key) is not { } option)
            {
                continue;
            }

            if (!option.IsForProject)
            {
                rounds.Add(site, option);
            }
            else if (await option.ChooseAsync(site).ConfigureAwait(false) is { } fix)
            {
                edits.AddRange(fix.Edits);
                return option.FixAllTitle;
            }

            title = option.FixAllTitle;
        }

        edits.AddRange(await rounds.RunAsync().ConfigureAwait(false));
        return title;
    }
}
