using ActivityGen.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ActivityGen.CodeFixes.CallSites;

/// <summary>Adds elements to an object initializer in the form it has: a line each, or all in one line.</summary>
internal static class InitializerInsert
{
    internal static IEnumerable<DocumentEdit> Add(BaseObjectCreationExpressionSyntax creation, IReadOnlyList<string> elements, SourceText text)
    {
        SyntaxTree tree = creation.SyntaxTree;
        if (creation.Initializer is not { } initializer)
        {
            return [DocumentEdit.Insert(tree, creation.Span.End, " { " + string.Join(", ", elements) + " }")];
        }

        int open = initializer.OpenBraceToken.Span.End;
        bool isOneLine = SourceLayout.AreOnOneLine(text, initializer.OpenBraceToken.SpanStart, initializer.CloseBraceToken.SpanStart);
        string newLine = SourceLayout.NewLine(text, initializer.OpenBraceToken.SpanStart);
        if (initializer.Expressions.Count == 0)
        {
            string indentation = SourceLayout.Deeper(SourceLayout.Indentation(text, initializer.OpenBraceToken.SpanStart));
            return isOneLine
                ? [new DocumentEdit(tree, TextSpan.FromBounds(open, initializer.CloseBraceToken.SpanStart), " " + string.Join(", ", elements) + " ")]
                : [DocumentEdit.Insert(tree, open, Lines(elements, newLine, indentation) + ",")];
        }

        SeparatedSyntaxList<ExpressionSyntax> present = initializer.Expressions;
        ExpressionSyntax last = present[present.Count - 1];
        bool hasComma = present.SeparatorCount == present.Count;
        SyntaxToken lastToken = hasComma ? present.GetSeparator(present.Count - 1) : last.GetLastToken();
        TextLine line = text.Lines.GetLineFromPosition(lastToken.Span.End);
        if (isOneLine || initializer.CloseBraceToken.SpanStart < line.End)
        {
            return [DocumentEdit.Insert(tree, lastToken.Span.End, (hasComma ? " " : ", ") + string.Join(", ", elements) + (hasComma ? "," : string.Empty))];
        }

        // A comment behind the last element stays with it.
        string added = Lines(elements, newLine, SourceLayout.Indentation(text, last.SpanStart));
        return hasComma
            ? [DocumentEdit.Insert(tree, line.End, added + ",")]
            : line.End == lastToken.Span.End
                ? [DocumentEdit.Insert(tree, line.End, "," + added)]
                : [DocumentEdit.Insert(tree, lastToken.Span.End, ","), DocumentEdit.Insert(tree, line.End, added)];
    }

    private static string Lines(IReadOnlyList<string> elements, string newLine, string indentation) =>
        newLine + indentation + string.Join("," + newLine + indentation, elements);
}
