using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace ActivityGen.CodeFixes.AdditionalFiles;

/// <summary>What the code fixes for AdditionalFiles have in common: each says what it would edit, and the rest is here.</summary>
/// <remarks>A provider must be exported for <see cref="TextDocumentKind.AdditionalDocument"/>; without extensions in the export, a file that has none is reached.</remarks>
public abstract class AdditionalFileCodeFixProvider : CodeFixProvider
{
    private protected AdditionalFileCodeFixProvider()
    {
    }

    internal abstract string FixAllTitle { get; }

    private protected string EquivalenceKey => GetType().Name;

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => new AdditionalFileFixAllProvider(this);

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        TextDocument document = context.TextDocument;
        SourceText text = await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (Fix(diagnostic, text) is { } fix)
            {
                Solution fixedSolution = document.Project.Solution.WithAdditionalDocumentText(document.Id, text.WithChanges(fix.Change));
                context.RegisterCodeFix(CodeAction.Create(fix.Title, _ => Task.FromResult(fixedSolution), EquivalenceKey), diagnostic);
            }
        }
    }

    /// <summary>Says how to mend a diagnostic; null where the right edit is not known.</summary>
    internal abstract AdditionalFileFix? Fix(Diagnostic diagnostic, SourceText text);
}
