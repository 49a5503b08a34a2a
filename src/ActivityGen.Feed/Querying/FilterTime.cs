using System.Globalization;

namespace ActivityGen.Feed.Querying;

/// <summary>Times in filters, which may be finer than those that are stored.</summary>
internal static class FilterTime
{
    private static readonly string[] Formats = ["yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mmK"];

    /// <summary>Reads a time with its offset from UTC, and up to seven digits of a fraction.</summary>
    internal static bool TryParse(ReadOnlySpan<char> text, out DateTimeOffset time)
    {
        // K would take a time without an offset for one of this machine's zone.
        bool hasOffset = text is [.., 'Z'] || (text.Length > 6 && text[^6] is '+' or '-');
        time = default;
        return hasOffset && DateTimeOffset.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out time);
    }

    /// <summary>Gets the last whole millisecond since 1970 that is not after a time.</summary>
    internal static long Floor(DateTimeOffset time) => time.ToUnixTimeMilliseconds();

    /// <summary>Gets the first whole millisecond since 1970 that is not before a time.</summary>
    internal static long Ceiling(DateTimeOffset time) =>
        time.ToUnixTimeMilliseconds() + (time.UtcTicks % TimeSpan.TicksPerMillisecond == 0 ? 0 : 1);
}
