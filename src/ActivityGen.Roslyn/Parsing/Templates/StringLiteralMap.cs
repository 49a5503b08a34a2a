using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ActivityGen.Roslyn.Parsing.Templates;

/// <summary>Where each character of a constant string stands in the source.</summary>
/// <remarks>Knows regular, verbatim and raw literals, concatenations of them, and parentheses; anything else (a constant's name) has no inside here.</remarks>
internal static class StringLiteralMap
{
    /// <summary>Finds the source of a part of the value.</summary>
    /// <param name="expression">The expression that gives the value.</param>
    /// <param name="value">The value.</param>
    /// <param name="span">The part.</param>
    /// <returns>Null where the part is not written in this expression, character by character.</returns>
    internal static TextSpan? Locate(ExpressionSyntax expression, string value, TextSpan span)
    {
        List<TextSpan> map = new(value.Length);
        if (!TryMap(expression, map) || map.Count != value.Length || span.End > map.Count || span.IsEmpty)
        {
            return null;
        }

        for (int i = span.Start; i < span.End; i++)
        {
            if (map[i].IsEmpty)
            {
                return null;
            }
        }

        return TextSpan.FromBounds(map[span.Start].Start, map[span.End - 1].End);
    }

    private static bool TryMap(ExpressionSyntax expression, List<TextSpan> map)
    {
        switch (expression)
        {
            case ParenthesizedExpressionSyntax parenthesized:
                return TryMap(parenthesized.Expression, map);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum:
                return TryMap(sum.Left, map) && TryMap(sum.Right, map);
            case LiteralExpressionSyntax literal:
                return TryMap(literal.Token, map);
            default:
                return false;
        }
    }

    private static bool TryMap(SyntaxToken token, List<TextSpan> map)
    {
        switch (token.Kind())
        {
            case SyntaxKind.StringLiteralToken:
                if (token.Text.StartsWith("@", StringComparison.Ordinal))
                {
                    MapVerbatim(token, map);
                }
                else
                {
                    MapRegular(token, map);
                }

                return true;
            case SyntaxKind.SingleLineRawStringLiteralToken:
                MapSingleLineRaw(token, map);
                return true;
            case SyntaxKind.MultiLineRawStringLiteralToken:
                return TryMapMultiLineRaw(token, map);
            default:
                return false;
        }
    }

    private static void MapVerbatim(SyntaxToken token, List<TextSpan> map)
    {
        string text = token.Text;
        for (int i = 2; i < text.Length - 1; i++)
        {
            int length = text[i] == '"' ? 2 : 1;
            map.Add(new TextSpan(token.SpanStart + i, length));
            i += length - 1;
        }
    }

    private static void MapRegular(SyntaxToken token, List<TextSpan> map)
    {
        string text = token.Text;
        int end = text.Length - 1;
        int i = 1;
        while (i < end)
        {
            int length = 1;
            int characters = 1;
            if (text[i] == '\\' && i + 1 < end)
            {
                switch (text[i + 1])
                {
                    case 'u':
                        length = 6;
                        break;
                    case 'U':
                        length = 10;
                        characters = IsAstral(text, i) ? 2 : 1;
                        break;
                    case 'x':
                        length = 2;
                        while (length < 6 && i + length < end && Uri.IsHexDigit(text[i + length]))
                        {
                            length++;
                        }

                        break;
                    default:
                        length = 2;
                        break;
                }
            }

            TextSpan span = new(token.SpanStart + i, length);
            for (int k = 0; k < characters; k++)
            {
                map.Add(span);
            }

            i += length;
        }
    }

    /// <summary>Gets a value indicating whether a <c>\U</c> escape gives two UTF-16 units: five or more significant digits.</summary>
    private static bool IsAstral(string text, int escape)
    {
        for (int i = escape + 2; i < escape + 6 && i < text.Length; i++)
        {
            if (text[i] != '0')
            {
                return true;
            }
        }

        return false;
    }

    private static void MapSingleLineRaw(SyntaxToken token, List<TextSpan> map)
    {
        int quotes = QuotesOf(token.Text);
        for (int i = quotes; i < token.Text.Length - quotes; i++)
        {
            map.Add(new TextSpan(token.SpanStart + i, 1));
        }
    }

    /// <summary>Maps the lines between the quotes, less the indentation of the closing line and the last line break.</summary>
    private static bool TryMapMultiLineRaw(SyntaxToken token, List<TextSpan> map)
    {
        SourceText text = SourceText.From(token.Text);
        if (text.Lines.Count < 3)
        {
            return false;
        }

        string lastLine = text.Lines[text.Lines.Count - 1].ToString();
        int indentation = lastLine.Length - lastLine.TrimStart().Length;
        for (int i = 1; i < text.Lines.Count - 1; i++)
        {
            TextLine line = text.Lines[i];

            // A blank line may be shorter than the indentation.
            int start = Math.Min(line.Start + indentation, line.End);
            int end = i == text.Lines.Count - 2 ? line.End : line.EndIncludingLineBreak;
            for (int k = start; k < end; k++)
            {
                map.Add(new TextSpan(token.SpanStart + k, 1));
            }
        }

        return true;
    }

    private static int QuotesOf(string text)
    {
        int quotes = 0;
        while (quotes < text.Length && text[quotes] == '"')
        {
            quotes++;
        }

        return quotes;
    }
}
