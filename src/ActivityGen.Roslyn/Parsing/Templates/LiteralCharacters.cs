using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace ActivityGen.Roslyn.Parsing.Templates;

/// <summary>Where each UTF-16 unit of a string token's value stands in the source.</summary>
internal static class LiteralCharacters
{
    /// <summary>Maps a literal; false for a token that is no string.</summary>
    internal static bool TryMap(SyntaxToken token, List<TextSpan> map)
    {
        switch (token.Kind())
        {
            case SyntaxKind.StringLiteralToken:
                if (token.Text.StartsWith("@", StringComparison.Ordinal))
                {
                    MapVerbatim(token, 2, token.Text.Length - 1, map, isInterpolated: false);
                }
                else
                {
                    MapRegular(token, 1, token.Text.Length - 1, map, isInterpolated: false);
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

    /// <summary>Maps the text between two interpolations; false in raw strings whose lines are indented.</summary>
    internal static bool TryMapInterpolated(SyntaxToken text, SyntaxKind start, List<TextSpan> map)
    {
        switch (start)
        {
            case SyntaxKind.InterpolatedStringStartToken:
                MapRegular(text, 0, text.Text.Length, map, isInterpolated: true);
                break;
            case SyntaxKind.InterpolatedVerbatimStringStartToken:
                MapVerbatim(text, 0, text.Text.Length, map, isInterpolated: true);
                break;
            default:
                if (text.Text.Length != text.ValueText.Length)
                {
                    return false;
                }

                for (int i = 0; i < text.Text.Length; i++)
                {
                    map.Add(new TextSpan(text.SpanStart + i, 1));
                }

                break;
        }

        return true;
    }

    private static void MapVerbatim(SyntaxToken token, int start, int end, List<TextSpan> map, bool isInterpolated)
    {
        string text = token.Text;
        for (int i = start; i < end; i++)
        {
            int length = text[i] == '"' || IsDoubledBrace(text, i, end, isInterpolated) ? 2 : 1;
            map.Add(new TextSpan(token.SpanStart + i, length));
            i += length - 1;
        }
    }

    private static bool IsDoubledBrace(string text, int at, int end, bool isInterpolated) =>
        isInterpolated && (text[at] is '{' or '}') && at + 1 < end && text[at + 1] == text[at];

    private static void MapRegular(SyntaxToken token, int start, int end, List<TextSpan> map, bool isInterpolated)
    {
        string text = token.Text;
        int i = start;
        while (i < end)
        {
            int length = IsDoubledBrace(text, i, end, isInterpolated) ? 2 : 1;
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
