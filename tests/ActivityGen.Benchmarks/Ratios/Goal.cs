namespace ActivityGen.Benchmarks.Ratios;

/// <summary>A goal of the design: so many times faster, or at most so much of the peer's.</summary>
internal readonly record struct Goal(double Limit, bool IsSpeedup)
{
    /// <summary>At least <paramref name="times"/> times faster than the peer.</summary>
    internal static Goal AtLeast(double times) => new(times, IsSpeedup: true);

    /// <summary>At most <paramref name="times"/> times what the peer takes.</summary>
    internal static Goal AtMost(double times) => new(times, IsSpeedup: false);

    internal bool IsMet(double ratio) => IsSpeedup ? ratio >= Limit : ratio <= Limit;

    /// <inheritdoc/>
    public override string ToString() => IsSpeedup ? $">= {Figures.Times(Limit)}" : $"<= {Figures.Times(Limit)}";
}
