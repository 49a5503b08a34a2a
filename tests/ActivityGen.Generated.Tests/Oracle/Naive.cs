using System.Globalization;
using System.Text;

namespace ActivityGen.Generated.Tests.Oracle;

/// <summary>The standards, written down as plainly as possible and without the library's code.</summary>
internal static class Naive
{
    private const string Unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    private const string ReservedSet = ":/?#[]@!$&'()*+,;=";

    /// <summary>JavaScript's encodeURIComponent.</summary>
    public static string EncodeUriComponent(string text) =>
        Percent(text, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.!~*'()", keepTriplets: false);

    /// <summary>RFC 6570, section 3.2.1; a null value is an undefined variable.</summary>
    public static string Expand(char op, params (string Name, string? Value)[] variables)
    {
        (string first, string separator, bool isNamed, string ifEmpty, bool reserved) = op switch
        {
            '+' => ("", ",", false, "", true),
            '#' => ("#", ",", false, "", true),
            '.' => (".", ".", false, "", false),
            '/' => ("/", "/", false, "", false),
            ';' => (";", ";", true, "", false),
            '?' => ("?", "&", true, "=", false),
            '&' => ("&", "&", true, "=", false),
            _ => ("", ",", false, "", false),
        };
        List<string> parts = [];
        foreach ((string name, string? value) in variables)
        {
            if (value is null)
            {
                continue;
            }

            string encoded = Percent(value, reserved ? Unreserved + ReservedSet : Unreserved, reserved);
            parts.Add(!isNamed ? encoded : Percent(name, Unreserved, false) + (value.Length == 0 ? ifEmpty : "=" + encoded));
        }

        return parts.Count == 0 ? "" : first + string.Join(separator, parts);
    }

    /// <summary>Expands a whole template; names are looked up.</summary>
    public static string Template(string template, Func<string, string?> value)
    {
        StringBuilder result = new();
        int at = 0;
        while (at < template.Length)
        {
            int open = template.IndexOf('{', at);
            if (open < 0)
            {
                return result.Append(template, at, template.Length - at).ToString();
            }

            int close = template.IndexOf('}', open);
            result.Append(template, at, open - at);
            string inside = template[(open + 1)..close];
            char op = char.IsLetter(inside[0]) ? ' ' : inside[0];
            string[] names = (op == ' ' ? inside : inside[1..]).Split(',');
            result.Append(Expand(op, [.. names.Select(name => (name, value(name)))]));
            at = close + 1;
        }

        return result.ToString();
    }

    /// <summary>Percent-encodes what is not ASCII in a URL template's literals.</summary>
    public static string Literal(string literal) =>
        string.Concat(literal.Select(c => c < 128 ? c.ToString() : string.Concat(Encoding.UTF8.GetBytes(c.ToString()).Select(b => "%" + b.ToString("X2", CultureInfo.InvariantCulture)))));

    private static string Percent(string text, string keep, bool keepTriplets)
    {
        StringBuilder result = new();
        for (int i = 0; i < text.Length; i++)
        {
            if (keepTriplets && text[i] == '%' && i + 2 < text.Length && Uri.IsHexDigit(text[i + 1]) && Uri.IsHexDigit(text[i + 2]))
            {
                result.Append(text, i, 3);
                i += 2;
            }
            else if (keep.Contains(text[i], StringComparison.Ordinal))
            {
                result.Append(text[i]);
            }
            else
            {
                string character = char.IsHighSurrogate(text[i]) && i + 1 < text.Length ? text.Substring(i++, 2) : text[i].ToString();
                foreach (byte b in Encoding.UTF8.GetBytes(character))
                {
                    result.Append('%').Append(b.ToString("X2", CultureInfo.InvariantCulture));
                }
            }
        }

        return result.ToString();
    }
}
