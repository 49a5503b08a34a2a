using System.Globalization;

namespace ActivityGen.Feed.Writing;

/// <summary>Times as Graph writes them: UTC, three digits of a fraction, <c>2018-02-26T20:20:48.114Z</c>.</summary>
internal static class GraphTime
{
    /// <summary>The length of every such time.</summary>
    internal const int Length = 24;

    /// <summary>Writes a time; what is finer than a millisecond is cut off.</summary>
    internal static void Write(Span<byte> destination, DateTimeOffset time) =>
        time.UtcDateTime.TryFormat(destination, out _, "yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    /// <summary>Cuts off what is finer than a millisecond.</summary>
    internal static DateTimeOffset Normalize(DateTimeOffset time) => new(time.UtcTicks - (time.UtcTicks % TimeSpan.TicksPerMillisecond), TimeSpan.Zero);
}
