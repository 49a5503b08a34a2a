using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ActivityGen.CodeFixes.Fixing;

/// <summary>What the code fixes of this assembly have in common: each says what it would edit, and the rest is here.</summary>
public abstract class ActivityCodeFixProvider : CodeFixProvider
{
    private protected ActivityCodeFixProvider()
    {
    }

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => new ActivityFixAllProvider(this);

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await ProjectFacts.CreateAsync(context.Document.Project, context.CancellationToken).ConfigureAwait(false) is not { } facts)
        {
            return;
        }

        Solution solution = context.Document.Project.Solution;
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (FixSite.TryCreate(facts, diagnostic, context.CancellationToken) is not { } site)
            {
                continue;
            }

            foreach (FixOption option in Options(site))
            {
                if (await option.ChooseAsync(site).ConfigureAwait(false) is { } fix)
                {
                    context.RegisterCodeFix(
                        CodeAction.Create(fix.Title, token => Task.FromResult(EditMerger.Apply(solution, fix.Edits, token)), option.EquivalenceKey),
                        diagnostic);
                }
            }
        }
    }

    /// <summary>Lists what can be done about a diagnostic, in the order of the menu.</summary>
    internal abstract IEnumerable<FixOption> Options(FixSite site);
}
