using System.Runtime.CompilerServices;

namespace ActivityGen;

/// <summary>Reads the times that the service and we ourselves write: <c>2018-02-26T20:20:48.114Z</c>, <c>2016-12-31T23:59:22.6673905+03:00</c>.</summary>
internal static class JsonTime
{
    /// <summary>The date, the T and the time to the second.</summary>
    private const int SecondsEnd = 19;

    private const int FractionDigits = 7;

    /// <summary>The longest offset that a <see cref="DateTimeOffset"/> can have.</summary>
    private const int MaxOffsetMinutes = 14 * 60;

    /// <summary>Reads a time whose offset is given.</summary>
    /// <param name="text">The text.</param>
    /// <param name="time">The time.</param>
    /// <returns>False where it has another form; it may still be a time by System.Text.Json's rules.</returns>
    internal static bool TryRead(ReadOnlySpan<byte> text, out DateTimeOffset time)
    {
        time = default;
        if (text.Length <= SecondsEnd
            || text[4] != '-' || text[7] != '-' || text[10] != 'T' || text[13] != ':' || text[16] != ':')
        {
            return false;
        }

        // A digit that is none makes a negative number, or one that is too large for its place.
        int year = (Two(text, 0) * 100) + Two(text, 2);
        int month = Two(text, 5);
        int day = Two(text, 8);
        int hour = Two(text, 11);
        int minute = Two(text, 14);
        int second = Two(text, 17);
        if (year is < 1 or > 9999 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)
            || (uint)hour > 23 || (uint)minute > 59 || (uint)second > 59)
        {
            return false;
        }

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

        int hours = Two(zone, 1);
        int minutes = Two(zone, 4);
        if ((uint)hours > 14 || (uint)minutes > 59 || (hours * 60) + minutes > MaxOffsetMinutes)
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

    /// <summary>Reads two digits; far below zero where one is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Two(ReadOnlySpan<byte> text, int at)
    {
        uint tens = (uint)(text[at] - '0');
        uint ones = (uint)(text[at + 1] - '0');
        return tens <= 9 && ones <= 9 ? (int)((tens * 10) + ones) : -100_000;
    }
}
