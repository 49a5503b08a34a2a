using ActivityGen.Roslyn.Specs;

namespace ActivityGen.Roslyn.Parsing.Patterns;

/// <summary>Tells which formats of a text template keep the whole value, so that it can be read back.</summary>
internal static class ReadableFormat
{
    /// <summary>Gets a value indicating whether the value can be had back from the hole's text.</summary>
    internal static bool KeepsValue(HoleSpec hole)
    {
        if (!hole.IsFormatted || hole.Format is not { Length: > 0 } format)
        {
            return true;
        }

        return hole.Type.Shape switch
        {
            HoleShape.Integer or HoleShape.UnsignedInteger => DigitsOf(format) >= 0,
            HoleShape.Guid => format.Length == 1 && "NDBPXndbpx".IndexOf(format[0]) >= 0,
            HoleShape.DateTime or HoleShape.DateTimeOffset or HoleShape.TimeOnly => format is "O" or "o",
            HoleShape.DateOnly => format is "O" or "o" or "yyyy-MM-dd",
            HoleShape.TimeSpan => format == "c",
            HoleShape.Float => format == "R" || (format == "G17" && hole.Type.Name == "double"),
            HoleShape.Enum or HoleShape.Flags => format is "G" or "g" or "D" or "d",
            _ => false,
        };
    }

    /// <summary>Gets the least number of digits that a format <c>D</c> or <c>Dn</c> asks for; -1 for other formats.</summary>
    internal static int DigitsOf(string format)
    {
        if (format[0] is not ('D' or 'd') || format.Length > 3)
        {
            return -1;
        }

        int digits = 0;
        for (int i = 1; i < format.Length; i++)
        {
            if (format[i] is not (>= '0' and <= '9'))
            {
                return -1;
            }

            digits = (digits * 10) + (format[i] - '0');
        }

        return digits;
    }
}
