using System.Collections.Immutable;
using ActivityGen.CodeFixes.Fixing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ActivityGen.CodeFixes.CallSites;

/// <summary>What the fixes of calls have in common: each says what it would edit, and the rest is here.</summary>
public abstract class CallSiteCodeFixProvider : CodeFixProvider
{
    private protected CallSiteCodeFixProvider()
    {
    }

    /// <summary>Gets the title of mending all.</summary>
    internal abstract string FixAllTitle { get; }

    internal string EquivalenceKey => FixableDiagnosticIds[0];

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => new CallSiteFixAllProvider(this);

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        Solution solution = context.Document.Project.Solution;
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (await FindAsync(context.Document, [diagnostic], context.CancellationToken).ConfigureAwait(false) is { } fix)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(fix.Title, token => Task.FromResult(EditMerger.Apply(solution, fix.Edits, token)), EquivalenceKey), diagnostic);
            }
        }
    }

    /// <summary>Finds what mends as many diagnostics of one document as can be mended; null where none can.</summary>
    internal async Task<CallSiteFix?> FindAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        if (document is SourceGeneratedDocument
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
            || await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root)
        {
            return null;
        }

        // The inner of two nested objects comes first: where both end, its text stands before the outer's.
        List<CallSite> sites =
        [
            .. diagnostics.Where(diagnostic => diagnostic.Location.SourceTree == model.SyntaxTree)
                .OrderByDescending(static diagnostic => diagnostic.Location.SourceSpan.Start)
                .Select(diagnostic => new CallSite(diagnostic, model, root, cancellationToken))
                .Where(site => Propose([site]) is not null),
        ];
        CallSiteTrial trial = new(document.Project, model.Compilation, model.SyntaxTree);
        if (sites.Count > 1 && !(Propose(sites) is { } all && await trial.HoldsAsync(all.Edits, sites.Count, cancellationToken).ConfigureAwait(false)))
        {
            // One that cannot be mended must not keep the others from it.
            List<CallSite> good = [];
            foreach (CallSite site in sites)
            {
                if (await trial.HoldsAsync(Propose([site])!.Edits, 1, cancellationToken).ConfigureAwait(false))
                {
                    good.Add(site);
                }
            }

            sites = good;
        }

        return sites.Count > 0 && Propose(sites) is { } fix && await trial.HoldsAsync(fix.Edits, sites.Count, cancellationToken).ConfigureAwait(false) ? fix : null;
    }

    /// <summary>Says what mends diagnostics of one document together; null where there is no right edit.</summary>
    internal abstract CallSiteFix? Propose(IReadOnlyList<CallSite> sites);
}
