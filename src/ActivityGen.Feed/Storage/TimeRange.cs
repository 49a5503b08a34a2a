namespace ActivityGen.Feed.Storage;

/// <summary>A range of stored times. Both ends are in it, in milliseconds since 1970, which is all that is stored of a time.</summary>
/// <param name="From">The earliest; <see cref="long.MinValue"/> for no bound.</param>
/// <param name="To">The latest; <see cref="long.MaxValue"/> for no bound.</param>
internal readonly record struct TimeRange(long From, long To)
{
    /// <summary>Gets the range of all times.</summary>
    internal static TimeRange All => new(long.MinValue, long.MaxValue);
}
