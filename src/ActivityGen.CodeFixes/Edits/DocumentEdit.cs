using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ActivityGen.CodeFixes.Edits;

/// <summary>One replacement in one file, in the positions of the file as it is.</summary>
/// <remarks>
/// Fixes are edits of the text: whatever they don't name stays as it is to the last blank, and the edits of many fixes merge by position alone.
/// </remarks>
internal sealed class DocumentEdit
{
    internal DocumentEdit(SyntaxTree tree, TextSpan span, string text)
    {
        Tree = tree;
        Span = span;
        Text = text;
    }

    internal DocumentEdit(AdditionalText file, TextSpan span, string text)
    {
        File = file;
        Span = span;
        Text = text;
    }

    /// <summary>Gets the source file; null where the file is one beside the source.</summary>
    internal SyntaxTree? Tree { get; }

    /// <summary>Gets the file beside the source; null where the file is source.</summary>
    internal AdditionalText? File { get; }

    /// <summary>Gets what tells one file from another.</summary>
    internal object Target => (object?)Tree ?? File!;

    internal TextSpan Span { get; }

    internal string Text { get; }

    /// <summary>Gets the attribute or argument that goes with its separator; what else goes of its list, only all removals together say.</summary>
    internal SyntaxNode? Removed { get; private init; }

    internal static DocumentEdit Insert(SyntaxTree tree, int position, string text) => new(tree, new TextSpan(position, 0), text);

    /// <summary>Removes an attribute or an attribute's argument.</summary>
    internal static DocumentEdit Remove(SyntaxNode node) => new(node.SyntaxTree, node.Span, string.Empty) { Removed = node };
}
