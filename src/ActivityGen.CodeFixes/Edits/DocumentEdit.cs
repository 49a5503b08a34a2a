using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ActivityGen.CodeFixes.Edits;

/// <summary>One replacement in one file, in the positions of the file as it is.</summary>
/// <remarks>
/// Fixes are edits of the text: whatever they don't name stays as it is to the last blank, and the edits of many fixes merge by position alone.
/// </remarks>
internal sealed class DocumentEdit(SyntaxTree tree, TextSpan span, string text)
{
    internal SyntaxTree Tree { get; } = tree;

    internal TextSpan Span { get; } = span;

    internal string Text { get; } = text;

    internal static DocumentEdit Insert(SyntaxTree tree, int position, string text) => new(tree, new TextSpan(position, 0), text);
}
