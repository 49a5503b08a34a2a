using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ActivityGen.CodeFixes.Edits;

/// <summary>All that changes in one file.</summary>
internal sealed class FileChange
{
    private readonly List<TextChange> _changes;

    internal FileChange(SyntaxTree? tree, AdditionalText? file, SourceText before, List<TextChange> changes)
    {
        Tree = tree;
        File = file;
        _changes = changes;
        Text = before.WithChanges(changes);
    }

    internal SyntaxTree? Tree { get; }

    internal AdditionalText? File { get; }

    /// <summary>Gets the text with the changes made.</summary>
    internal SourceText Text { get; }

    /// <summary>Gets where a part of the old text is in the new one, with all that was put at its ends.</summary>
    internal TextSpan Map(TextSpan span)
    {
        int start = span.Start;
        int end = span.End;
        foreach (TextChange change in _changes)
        {
            int growth = change.NewText!.Length - change.Span.Length;
            start += change.Span.End <= span.Start && change.Span.Start < span.Start ? growth : change.Span.Start < span.Start && change.Span.End > span.Start ? change.Span.Start - span.Start : 0;
            end += change.Span.Start <= span.End ? growth : 0;
        }

        return TextSpan.FromBounds(start, Math.Max(start, end));
    }
}
