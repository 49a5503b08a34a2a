using ActivityGen.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ActivityGen.CodeFixes.CallSites;

/// <summary>Takes statements and elements of initializers away, each with its line where it has one for itself.</summary>
internal static class Removal
{
    internal static DocumentEdit OfStatement(StatementSyntax statement, SourceText text)
    {
        TextLine first = text.Lines.GetLineFromPosition(statement.SpanStart);
        TextLine last = text.Lines.GetLineFromPosition(statement.Span.End);
        bool isAlone = SourceLayout.IsFirstOnLine(text, statement.SpanStart) && string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(statement.Span.End, last.End)));
        if (isAlone)
        {
            return new DocumentEdit(statement.SyntaxTree, TextSpan.FromBounds(first.Start, last.EndIncludingLineBreak), string.Empty);
        }

        int end = statement.Span.End;
        while (end < last.End && text[end] == ' ')
        {
            end++;
        }

        return new DocumentEdit(statement.SyntaxTree, TextSpan.FromBounds(statement.SpanStart, end), string.Empty);
    }

    /// <summary>Takes elements away, neighbours together, so that commas come out right.</summary>
    internal static IEnumerable<DocumentEdit> OfElements(InitializerExpressionSyntax initializer, HashSet<int> removed, SourceText text)
    {
        SeparatedSyntaxList<ExpressionSyntax> elements = initializer.Expressions;
        for (int first = 0; first < elements.Count; first++)
        {
            if (!removed.Contains(first))
            {
                continue;
            }

            int last = first;
            while (removed.Contains(last + 1))
            {
                last++;
            }

            yield return new DocumentEdit(initializer.SyntaxTree, Span(initializer, elements, first, last, text), string.Empty);
            first = last;
        }
    }

    private static TextSpan Span(InitializerExpressionSyntax initializer, SeparatedSyntaxList<ExpressionSyntax> elements, int first, int last, SourceText text)
    {
        if (last < elements.Count - 1)
        {
            return TextSpan.FromBounds(elements[first].SpanStart, elements[last + 1].SpanStart);
        }

        bool hasComma = elements.SeparatorCount == elements.Count;
        int end = hasComma ? elements.GetSeparator(last).Span.End : elements[last].Span.End;
        if (first > 0)
        {
            // With a comma behind it, the comma before it goes on being one.
            return TextSpan.FromBounds(hasComma ? elements.GetSeparator(first - 1).Span.End : elements[first - 1].Span.End, end);
        }

        int open = initializer.OpenBraceToken.Span.End;
        return SourceLayout.AreOnOneLine(text, open, elements[0].SpanStart)
            ? TextSpan.FromBounds(elements[0].SpanStart, Math.Min(initializer.CloseBraceToken.SpanStart, SkipBlanks(text, end)))
            : TextSpan.FromBounds(open, end);
    }

    private static int SkipBlanks(SourceText text, int position)
    {
        while (position < text.Length && text[position] == ' ')
        {
            position++;
        }

        return position;
    }
}
