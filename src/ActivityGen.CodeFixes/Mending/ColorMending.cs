using System.Globalization;
using System.Text.RegularExpressions;

namespace ActivityGen.CodeFixes.Mending;

/// <summary>Makes <c>#RRGGBB</c> of the other ways to write a colour.</summary>
internal static class ColorMending
{
    private static readonly Regex Hex = new("^(#|0x|&h)?(?<digits>[0-9a-f]+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    private static readonly Regex Rgb = new(
        @"^rgba?\(\s*(?<r>[0-9]{1,3})\s*[, ]\s*(?<g>[0-9]{1,3})\s*[, ]\s*(?<b>[0-9]{1,3})\s*([,/]\s*(1|1\.0+|100%)\s*)?\)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    internal static IEnumerable<string> Values(string value)
    {
        string text = value.Trim();
        string? digits = ColorNames.Digits(text) ?? OfHex(text) ?? OfRgb(text);
        if (digits is not null)
        {
            yield return "#" + digits;
        }
    }

    private static string? OfHex(string text)
    {
        string digits = Hex.Match(text).Groups["digits"].Value;
        return digits.Length switch
        {
            3 => string.Concat(digits.Select(static digit => new string(digit, 2))),
            6 => digits,
            8 => Opaque(digits),
            _ => null,
        };
    }

    /// <summary>Takes the alpha away where only one end can be it: the colour is opaque one way round, and invisible or the same the other.</summary>
    private static string? Opaque(string digits)
    {
        string first = digits.Substring(0, 2).ToUpperInvariant();
        string last = digits.Substring(6).ToUpperInvariant();
        string behind = digits.Substring(2);
        string before = digits.Substring(0, 6);
        return (first, last) switch
        {
            ("FF", "00") => behind,
            ("00", "FF") => before,
            ("FF", "FF") when string.Equals(before, behind, StringComparison.OrdinalIgnoreCase) => before,
            _ => null,
        };
    }

    private static string? OfRgb(string text)
    {
        Match match = Rgb.Match(text);
        if (!match.Success)
        {
            return null;
        }

        string digits = string.Empty;
        foreach (string name in (string[])["r", "g", "b"])
        {
            int part = int.Parse(match.Groups[name].Value, CultureInfo.InvariantCulture);
            if (part > 255)
            {
                return null;
            }

            digits += part.ToString("X2", CultureInfo.InvariantCulture);
        }

        return digits;
    }
}
