using ActivityGen.Roslyn.Parsing.Templates;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ActivityGen.CodeFixes.Edits;

/// <summary>Edits the inside of one string literal, in the form that it is written in.</summary>
internal static class LiteralText
{
    /// <summary>Replaces a part of a literal's value.</summary>
    /// <returns>Null where that cannot be written in this form of literal.</returns>
    internal static DocumentEdit? Replace(LiteralExpressionSyntax literal, TextSpan part, string text)
    {
        SyntaxToken token = literal.Token;
        if (token.Value is not string value)
        {
            return null;
        }

        if (value.Length == 0)
        {
            return AttributeArgument.Replace(literal, text);
        }

        List<TextSpan> map = [];
        if (!LiteralCharacters.TryMap(token, map) || map.Count != value.Length || Encode(token, text) is not { } written)
        {
            return null;
        }

        int start = part.Start < map.Count ? map[part.Start].Start : map[part.Start - 1].End;
        return new DocumentEdit(literal.SyntaxTree, TextSpan.FromBounds(start, part.IsEmpty ? start : map[part.End - 1].End), written);
    }

    /// <summary>Writes text as the literal has it: with escapes, doubled quotes, or as it is with the literal's indentation.</summary>
    private static string? Encode(SyntaxToken token, string text)
    {
        switch (token.Kind())
        {
            case SyntaxKind.StringLiteralToken when token.Text.StartsWith("@", StringComparison.Ordinal):
                return text.Replace("\"", "\"\"");
            case SyntaxKind.StringLiteralToken:
                string quoted = SymbolDisplay.FormatLiteral(text, quote: true);
                return quoted.Substring(1, quoted.Length - 2);
            case SyntaxKind.SingleLineRawStringLiteralToken:
                return text.IndexOf('\n') < 0 ? text : null;
            case SyntaxKind.MultiLineRawStringLiteralToken:
                return text.Replace("\n", "\n" + Indentation(token.Text));
            default:
                return null;
        }
    }

    private static string Indentation(string literal)
    {
        int start = literal.LastIndexOf('\n') + 1;
        int end = start;
        while (literal[end] is ' ' or '\t')
        {
            end++;
        }

        return literal.Substring(start, end - start);
    }
}
