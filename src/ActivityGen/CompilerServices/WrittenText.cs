namespace ActivityGen.CompilerServices;

/// <summary>A string that stands in the body, encoded: where it comes again, its bytes are copied.</summary>
internal struct WrittenText
{
    /// <summary>The string itself; null where there is none.</summary>
    internal string? Text;

    /// <summary>What percent-encoding kept; null where the text was escaped as JSON.</summary>
    internal PercentSet? Set;

    /// <summary>Where the bytes begin in the body.</summary>
    internal int Start;

    /// <summary>The number of bytes.</summary>
    internal int Length;
}
