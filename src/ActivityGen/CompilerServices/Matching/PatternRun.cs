namespace ActivityGen.CompilerServices;

/// <summary>One text on its way through a pattern.</summary>
internal ref struct PatternRun
{
    /// <summary>The memory of failures.</summary>
    internal FailureMemo Memo;

    private readonly long _maxSteps;

    internal PatternRun(ReadOnlySpan<char> text, Span<TemplateSlice> slices, UrlParts parts, FailureMemo memo, long maxSteps)
    {
        Text = text;
        Slices = slices;
        Parts = parts;
        Memo = memo;
        _maxSteps = maxSteps;
    }

    /// <summary>Gets the text.</summary>
    internal readonly ReadOnlySpan<char> Text { get; }

    /// <summary>Gets the values found so far.</summary>
    internal readonly Span<TemplateSlice> Slices { get; }

    /// <summary>Gets where letter case says nothing; nowhere but in URLs.</summary>
    internal readonly UrlParts Parts { get; }

    /// <summary>Gets the number of alternatives that are still open before the current node: without any, a failure is the end and nothing to remember.</summary>
    internal int Open { get; set; }

    /// <summary>Gets the work done so far, in characters looked at, save those that go by in vectors.</summary>
    internal long Steps { get; private set; }

    /// <summary>Gets a value indicating whether to stop looking.</summary>
    internal readonly bool IsExhausted => Steps > _maxSteps || Memo.IsFull;

    /// <summary>Counts work.</summary>
    internal void Spend(int steps) => Steps += steps;
}
