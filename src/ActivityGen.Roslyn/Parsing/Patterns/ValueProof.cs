using System.Globalization;
using ActivityGen.Contract;
using ActivityGen.Roslyn.Specs;

namespace ActivityGen.Roslyn.Parsing.Patterns;

/// <summary>Tells whether a type has a value of a text: for sure, or it says no.</summary>
internal static class ValueProof
{
    /// <summary>Gets a value indicating whether a hole's member can have the value of which this is the text; null is null.</summary>
    internal static bool IsPossible(HoleSpec hole, string? text)
    {
        if (text is null)
        {
            return hole.Access.CanBeNull;
        }

        if (!hole.Type.IsKnown || !ReadableFormat.KeepsValue(hole))
        {
            return false;
        }

        string? format = hole.IsFormatted ? hole.Format : null;
        switch (hole.Type.Shape)
        {
            case HoleShape.Any:
                return WellFormedText.IndexOfLoneSurrogate(text.AsSpan()) < 0 && (hole.Form != HoleForm.Uri || IsUri(text));
            case HoleShape.Char:
                return text.Length == 1 && !char.IsSurrogate(text[0]);
            case HoleShape.Boolean:
                return text is "true" or "false";
            case HoleShape.Enum or HoleShape.Flags:
                return EnumProof.IsPossible(hole.Type, text, format is "D" or "d");
            case HoleShape.Integer or HoleShape.UnsignedInteger:
                return IsInteger(hole.Type.Name, text, format is null ? 0 : ReadableFormat.DigitsOf(format));
            case HoleShape.Decimal:
                return !text.StartsWith("-0", StringComparison.Ordinal)
                    && decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal number)
                    && number.ToString(CultureInfo.InvariantCulture) == text;
            case HoleShape.Float:
                // G17 shows what a fraction is in binary.
                return IsShortFloat(text) && (format != "G17" || text.IndexOf('.') < 0);
            case HoleShape.Guid:
                string form = format?.ToUpperInvariant() ?? "D";
                return Guid.TryParseExact(text, form, out Guid guid) && guid.ToString(form, CultureInfo.InvariantCulture) == text;
            case HoleShape.DateTime:
                // An offset says that the time is local, and which offsets there are is the machine's to say.
                return (text.EndsWith("Z", StringComparison.Ordinal) || text.Length == "yyyy-MM-ddTHH:mm:ss.fffffff".Length)
                    && DateTime.TryParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out DateTime time)
                    && time.ToString("O", CultureInfo.InvariantCulture) == text;
            case HoleShape.DateTimeOffset:
                return DateTimeOffset.TryParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out DateTimeOffset moment)
                    && moment.ToString("O", CultureInfo.InvariantCulture) == text;
            case HoleShape.DateOnly:
                return DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
            case HoleShape.TimeOnly:
                // The compiler's own runtime may have no TimeOnly; a DateTime has the same formats.
                string pattern = format is null ? "HH:mm:ss.FFFFFFF" : "HH:mm:ss.fffffff";
                return DateTime.TryParseExact(text, pattern, CultureInfo.InvariantCulture, DateTimeStyles.NoCurrentDateDefault, out DateTime day)
                    && day.ToString(pattern, CultureInfo.InvariantCulture) == text;
            default:
                return TimeSpan.TryParseExact(text, "c", CultureInfo.InvariantCulture, out TimeSpan span) && span.ToString("c", CultureInfo.InvariantCulture) == text;
        }
    }

    /// <summary>Gets a text that the hole's member can have; null where it can be null, and where none is known.</summary>
    internal static string? Sample(HoleSpec hole)
    {
        if (hole.Access.CanBeNull)
        {
            return null;
        }

        return hole.Type.Shape switch
        {
            HoleShape.Any or HoleShape.Char => "a",
            HoleShape.Boolean => "true",
            HoleShape.Enum or HoleShape.Flags => hole.Type.Names.Count > 0 ? hole.Type.Names[0] : "1",
            HoleShape.Guid => "11111111-1111-1111-1111-111111111111",
            HoleShape.DateTime => "2001-01-01T00:00:00.0000000",
            HoleShape.DateTimeOffset => "2001-01-01T00:00:00.0000000+00:00",
            HoleShape.DateOnly => "2001-01-01",
            HoleShape.TimeOnly or HoleShape.TimeSpan => "00:00:00",
            _ => "1",
        };
    }

    private static bool IsUri(string text) => Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out Uri? uri) && uri.OriginalString == text;

    private static bool IsInteger(string type, string text, int digits)
    {
        if (!decimal.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out decimal number))
        {
            return false;
        }

        (decimal Least, decimal Most) range = type switch
        {
            "sbyte" => (sbyte.MinValue, sbyte.MaxValue),
            "byte" => (byte.MinValue, byte.MaxValue),
            "short" => (short.MinValue, short.MaxValue),
            "ushort" => (ushort.MinValue, ushort.MaxValue),
            "int" => (int.MinValue, int.MaxValue),
            "uint" => (uint.MinValue, uint.MaxValue),
            "long" => (long.MinValue, long.MaxValue),
            "ulong" => (ulong.MinValue, ulong.MaxValue),
            _ => (1, 0),
        };
        string absolute = Math.Abs(number).ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0');
        return number >= range.Least && number <= range.Most && text == (number < 0 ? "-" + absolute : absolute);
    }

    /// <summary>Gets a value indicating whether a number has so few digits that it is its own shortest form whatever the type and the runtime.</summary>
    private static bool IsShortFloat(string text)
    {
        string digits = text.TrimStart('-');
        int point = digits.IndexOf('.');
        string whole = point < 0 ? digits : digits.Substring(0, point);
        string fraction = point < 0 ? string.Empty : digits.Substring(point + 1);
        return text != "-0"
            && text.Length - digits.Length <= 1
            && whole.Length is > 0 and <= 3
            && fraction.Length <= 3
            && (whole == "0" || whole[0] != '0')
            && (point < 0 || (fraction.Length > 0 && fraction[fraction.Length - 1] != '0'))
            && AreDigits(whole)
            && AreDigits(fraction);
    }

    private static bool AreDigits(string text)
    {
        foreach (char c in text)
        {
            if (c is not (>= '0' and <= '9'))
            {
                return false;
            }
        }

        return true;
    }
}
