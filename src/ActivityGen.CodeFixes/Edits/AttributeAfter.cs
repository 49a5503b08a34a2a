using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ActivityGen.CodeFixes.Edits;

/// <summary>Adds an attribute after the list that has another one.</summary>
internal static class AttributeAfter
{
    /// <summary>Adds it on a line of its own, with the same indentation; where the declaration goes on behind the list, on the same line.</summary>
    internal static DocumentEdit Insert(AttributeListSyntax list, string attribute, CancellationToken cancellationToken)
    {
        SourceText text = list.SyntaxTree.GetText(cancellationToken);
        SyntaxToken close = list.CloseBracketToken;
        TextLine line = text.Lines.GetLineFromPosition(close.SpanStart);
        if (close.GetNextToken().SpanStart < line.EndIncludingLineBreak || IsInComment(close.TrailingTrivia, line.End))
        {
            return DocumentEdit.Insert(list.SyntaxTree, close.Span.End, " [" + attribute + "]");
        }

        string indentation = SourceLayout.Indentation(text, list.SpanStart);
        return DocumentEdit.Insert(list.SyntaxTree, line.End, SourceLayout.NewLine(text, line.Start) + indentation + "[" + attribute + "]");
    }

    private static bool IsInComment(SyntaxTriviaList trivia, int position)
    {
        foreach (SyntaxTrivia piece in trivia)
        {
            if (piece.IsKind(SyntaxKind.MultiLineCommentTrivia) && piece.SpanStart < position && piece.Span.End > position)
            {
                return true;
            }
        }

        return false;
    }
}
