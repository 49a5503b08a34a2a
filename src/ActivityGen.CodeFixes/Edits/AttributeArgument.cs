using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ActivityGen.CodeFixes.Edits;

/// <summary>Gives an attribute a named argument.</summary>
internal static class AttributeArgument
{
    /// <summary>Writes <c>Name = "value"</c>.</summary>
    internal static string Write(string name, string value) => name + " = " + SymbolDisplay.FormatLiteral(value, quote: true);

    /// <summary>Adds the argument after the last one, in the layout that the others have; where it is there already, as null or empty, its value is replaced.</summary>
    internal static ImmutableArray<DocumentEdit> Set(AttributeSyntax attribute, string name, string value, CancellationToken cancellationToken)
    {
        SyntaxTree tree = attribute.SyntaxTree;
        string written = Write(name, value);
        if (attribute.ArgumentList is not { } list)
        {
            return [DocumentEdit.Insert(tree, attribute.Name.Span.End, "(" + written + ")")];
        }

        foreach (AttributeArgumentSyntax argument in list.Arguments)
        {
            if (argument.NameEquals?.Name.Identifier.ValueText == name)
            {
                return [Replace(argument.Expression, value)];
            }
        }

        return list.Arguments.Count == 0
            ? [IntoEmpty(list, written)]
            : AfterLast(list.Arguments[list.Arguments.Count - 1], tree.GetText(cancellationToken), written);
    }

    /// <summary>Replaces an argument's value.</summary>
    internal static DocumentEdit Replace(ExpressionSyntax expression, string value) =>
        new(expression.SyntaxTree, expression.Span, SymbolDisplay.FormatLiteral(value, quote: true));

    private static DocumentEdit IntoEmpty(AttributeArgumentListSyntax list, string written)
    {
        bool hasComment = HasComment(list.OpenParenToken.TrailingTrivia) || HasComment(list.CloseParenToken.LeadingTrivia);
        TextSpan span = hasComment
            ? new TextSpan(list.CloseParenToken.SpanStart, 0)
            : TextSpan.FromBounds(list.OpenParenToken.Span.End, list.CloseParenToken.SpanStart);
        return new DocumentEdit(list.SyntaxTree, span, written);
    }

    private static ImmutableArray<DocumentEdit> AfterLast(AttributeArgumentSyntax last, SourceText text, string written)
    {
        SyntaxTree tree = last.SyntaxTree;
        int start = last.SpanStart;
        int comma = last.Span.End;
        string indentation = SourceLayout.Indentation(text, start);
        bool hasOwnLine = SourceLayout.IsFirstOnLine(text, start);
        string newLine = SourceLayout.NewLine(text, start) + (hasOwnLine ? indentation : SourceLayout.Deeper(indentation)) + written;
        int commentEnd = -1;
        bool isLineComment = false;
        foreach (SyntaxTrivia trivia in last.GetTrailingTrivia())
        {
            if (trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia))
            {
                commentEnd = trivia.Span.End;
                isLineComment = trivia.IsKind(SyntaxKind.SingleLineCommentTrivia);
            }
        }

        // A comment belongs to the argument before it: the comma goes before, the new argument behind.
        if (commentEnd >= 0 && (isLineComment || hasOwnLine))
        {
            return [DocumentEdit.Insert(tree, comma, ","), DocumentEdit.Insert(tree, commentEnd, newLine)];
        }

        int end = commentEnd >= 0 ? commentEnd : comma;
        return [DocumentEdit.Insert(tree, end, hasOwnLine ? "," + newLine : ", " + written)];
    }

    private static bool HasComment(SyntaxTriviaList trivia)
    {
        foreach (SyntaxTrivia piece in trivia)
        {
            if (!piece.IsKind(SyntaxKind.WhitespaceTrivia) && !piece.IsKind(SyntaxKind.EndOfLineTrivia))
            {
                return true;
            }
        }

        return false;
    }
}
