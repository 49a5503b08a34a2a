namespace ActivityGen.CompilerServices;

/// <summary>Text as it is: any character, and any place an end.</summary>
internal sealed class VerbatimAlphabet : HoleAlphabet
{
    internal static readonly VerbatimAlphabet Instance = new();

    internal override bool IsEncoded => false;

    internal override bool Contains(char c) => true;

    internal override int Next(ReadOnlySpan<char> text, int index) => index < text.Length ? index + 1 : -1;

    internal override int Previous(ReadOnlySpan<char> text, int start, int end) => end - 1;

    internal override int RunEnd(ReadOnlySpan<char> text, int start, int maxCount) => start + Math.Min(text.Length - start, maxCount);

    internal override int RunEndOrFailure(ReadOnlySpan<char> text, int start, FailureMemo memo, int row) =>
        Math.Min(memo.NextFailure(row, start), text.Length);

    internal override void MarkRun(ReadOnlySpan<char> text, int start, int end, ref FailureMemo memo, int row) => memo.MarkRange(row, start, end);
}
