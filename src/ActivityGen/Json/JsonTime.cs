using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ActivityGen;

/// <summary>Reads the times that the service and we ourselves write: <c>2018-02-26T20:20:48.114Z</c>, <c>2016-12-31T23:59:22.6673905+03:00</c>.</summary>
internal static class JsonTime
{
    /// <summary>The length of a time with seven digits of a fraction and an offset.</summary>
    internal const int MaxLength = 33;

    /// <summary>The date, the T and the time to the second.</summary>
    private const int SecondsEnd = 19;

    private const int FractionDigits = 7;

    private const int ShortestMonth = 28;

    /// <summary>The longest offset that a <see cref="DateTimeOffset"/> can have.</summary>
    private const int MaxOffsetMinutes = 14 * 60;

    /// <summary>Reads a time whose offset is given.</summary>
    /// <param name="text">The text.</param>
    /// <param name="time">The time.</param>
    /// <returns>False where it has another form; it may still be a time by System.Text.Json's rules.</returns>
    internal static bool TryRead(ReadOnlySpan<byte> text, out DateTimeOffset time)
    {
        time = default;
        if (text.Length <= SecondsEnd || !HasMinutes(text) || text[16] != ':')
        {
            return false;
        }

        int year = (Two(text, 0) * 100) + Two(text, 2);
        int month = Two(text, 5);
        int day = Two(text, 8);
        int hour = Two(text, 11);
        int minute = Two(text, 14);
        uint tens = (uint)(text[17] - '0');
        uint ones = (uint)(text[18] - '0');
        if (year == 0 || month is 0 or > 12 || day == 0 || (day > ShortestMonth && day > DateTime.DaysInMonth(year, month))
            || hour > 23 || minute > 59 || tens > 5 || ones > 9)
        {
            return false;
        }

        int second = (int)((tens * 10) + ones);
        long ticks = new DateTime(year, month, day, hour, minute, second).Ticks;
        int at = SecondsEnd;
        if (text[at] == '.')
        {
            int fraction = 0;
            int digits = 0;
            for (at++; at < text.Length && (uint)(text[at] - '0') <= 9 && digits < FractionDigits; at++, digits++)
            {
                fraction = (fraction * 10) + text[at] - '0';
            }

            if (digits == 0)
            {
                return false;
            }

            for (; digits < FractionDigits; digits++)
            {
                fraction *= 10;
            }

            ticks += fraction;
        }

        ReadOnlySpan<byte> zone = text[at..];
        if (zone is [(byte)'Z'])
        {
            time = new DateTimeOffset(ticks, TimeSpan.Zero);
            return true;
        }

        if (zone.Length != 6 || zone[0] is not ((byte)'+' or (byte)'-') || zone[3] != ':')
        {
            return false;
        }

        if (!char.IsAsciiDigit((char)zone[1]) || !char.IsAsciiDigit((char)zone[2]) || !char.IsAsciiDigit((char)zone[4]) || !char.IsAsciiDigit((char)zone[5]))
        {
            return false;
        }

        int hours = Two(zone, 1);
        int minutes = Two(zone, 4);
        if (minutes > 59 || (hours * 60) + minutes > MaxOffsetMinutes)
        {
            return false;
        }

        long offset = ((hours * 60) + minutes) * TimeSpan.TicksPerMinute * (zone[0] == '-' ? -1 : 1);
        if (ticks - offset < 0 || ticks - offset > DateTime.MaxValue.Ticks)
        {
            return false;
        }

        time = new DateTimeOffset(ticks, new TimeSpan(offset));
        return true;
    }

    /// <summary>Tells whether a text begins as <c>2018-02-26T20:20</c> does: digits, and what divides them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool HasMinutes(ReadOnlySpan<byte> text)
    {
        // What remains of a digit is 9 at most, and of what divides them nothing.
        Vector128<byte> rest = Vector128.Create(text) - Vector128.Create("0000-00-00T00:00"u8);
        Vector128<byte> most = Vector128.Create((byte)9, 9, 9, 9, 0, 9, 9, 0, 9, 9, 0, 9, 9, 0, 9, 9);
        return Vector128.LessThanOrEqualAll(rest, most);
    }

    /// <summary>Reads two digits, which they are known to be.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Two(ReadOnlySpan<byte> text, int at) => (text[at] * 10) + text[at + 1] - ('0' * 11);
}
