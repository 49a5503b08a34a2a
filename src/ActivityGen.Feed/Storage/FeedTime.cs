namespace ActivityGen.Feed.Storage;

/// <summary>Times as the tables hold them: milliseconds since 1970, UTC.</summary>
internal static class FeedTime
{
    internal static long Stored(DateTimeOffset time) => time.ToUnixTimeMilliseconds();

    internal static DateTimeOffset Read(long stored) => DateTimeOffset.FromUnixTimeMilliseconds(stored);

    /// <summary>Adds a time span; at the end of the calendar it stays there.</summary>
    internal static long Later(long stored, TimeSpan by) =>
        Math.Min(stored + (long)by.TotalMilliseconds, Stored(DateTimeOffset.MaxValue));
}
