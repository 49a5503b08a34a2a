namespace ActivityGen.CompilerServices;

/// <summary>What a hole's text is spelled with: where it can end, counted in whole spellings.</summary>
internal abstract class HoleAlphabet
{
    /// <summary>Gets a value indicating whether the value is percent-encoded.</summary>
    internal abstract bool IsEncoded { get; }

    /// <summary>Tells whether a spelling can begin with a character.</summary>
    internal abstract bool Contains(char c);

    /// <summary>Gets the end of the spelling at an index, -1 where there is none.</summary>
    internal abstract int Next(ReadOnlySpan<char> text, int index);

    /// <summary>Gets the start of the last spelling of a run.</summary>
    internal abstract int Previous(ReadOnlySpan<char> text, int start, int end);

    /// <summary>Gets the end of the longest run of spellings, or where a run of <paramref name="maxCount"/> ends.</summary>
    internal abstract int RunEnd(ReadOnlySpan<char> text, int start, int maxCount);

    /// <summary>As <see cref="RunEnd"/>, but no farther than to where the rest of the run is known to fail.</summary>
    internal abstract int RunEndOrFailure(ReadOnlySpan<char> text, int start, FailureMemo memo, int row);

    /// <summary>Remembers the failure of every place in a run.</summary>
    internal abstract void MarkRun(ReadOnlySpan<char> text, int start, int end, ref FailureMemo memo, int row);
}
