using System.Globalization;
using System.Text;

namespace ActivityGen.Roslyn.Parsing.Templates;

/// <summary>Literal characters of a URL template, as RFC 6570 section 2.1 has them.</summary>
internal static class UriLiteral
{
    // RFC 6570 section 2.1 leaves out the apostrophe; its erratum 6937 puts it back, since RFC 3986 has it as a sub-delim.
    private const string NeverInUrl = "\"<>\\^`{|} ";

    /// <summary>Percent-encodes what is not ASCII; refuses what no URL can have.</summary>
    internal static bool TryEncode(string literal, out string encoded, out int badIndex, out string? reason)
    {
        encoded = literal;
        badIndex = 0;
        reason = null;
        StringBuilder? result = null;
        for (int i = 0; i < literal.Length; i++)
        {
            char c = literal[i];
            if (c < 0x20 || c == 0x7F || NeverInUrl.IndexOf(c) >= 0)
            {
                badIndex = i;
                reason = $"a URL cannot have {Describe(c)}; write {PercentEncoded(c.ToString())}";
                return false;
            }

            if (c == '%' && !IsTriplet(literal, i))
            {
                badIndex = i;
                reason = "'%' begins an escape of two hexadecimal digits; write %25 for a percent sign";
                return false;
            }

            if (c < 0x80)
            {
                result?.Append(c);
                continue;
            }

            int length = char.IsHighSurrogate(c) && i + 1 < literal.Length && char.IsLowSurrogate(literal[i + 1]) ? 2 : 1;
            if (length == 1 && char.IsSurrogate(c))
            {
                badIndex = i;
                reason = "half of a surrogate pair stands here, which no UTF-8 text can carry; write the whole character";
                return false;
            }

            result ??= new StringBuilder().Append(literal, 0, i);
            result.Append(PercentEncoded(literal.Substring(i, length)));
            i += length - 1;
        }

        encoded = result?.ToString() ?? literal;
        return true;
    }

    /// <summary>Percent-encodes the characters of a variable's name that a query cannot have.</summary>
    internal static string EncodeName(string name)
    {
        StringBuilder result = new();
        foreach (char c in name)
        {
            if (c < 0x80)
            {
                result.Append(c);
            }
            else
            {
                result.Append(PercentEncoded(c.ToString()));
            }
        }

        return result.ToString();
    }

    private static bool IsTriplet(string text, int index) =>
        index + 2 < text.Length && IsHex(text[index + 1]) && IsHex(text[index + 2]);

    private static bool IsHex(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');

    private static string Describe(char c) => c switch
    {
        ' ' => "a space",
        < ' ' or (char)0x7F => "the control character U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture),
        _ => "'" + c + "'",
    };

    private static string PercentEncoded(string character)
    {
        StringBuilder result = new();
        foreach (byte b in Encoding.UTF8.GetBytes(character))
        {
            result.Append('%').Append(b.ToString("X2", CultureInfo.InvariantCulture));
        }

        return result.ToString();
    }
}
