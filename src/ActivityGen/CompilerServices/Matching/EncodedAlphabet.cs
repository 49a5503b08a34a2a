namespace ActivityGen.CompilerServices;

/// <summary>Percent-encoded text: the characters of a set, and <c>%HH</c>.</summary>
/// <param name="set">The characters that stand for themselves.</param>
/// <param name="isUtf8">Whether <c>%HH</c> must be whole UTF-8 sequences; where not, every triplet stands by itself.</param>
internal sealed class EncodedAlphabet(PercentSet set, bool isUtf8) : HoleAlphabet
{
    /// <summary>A recovered variable.</summary>
    internal static readonly EncodedAlphabet Variable = new(PercentSet.Unreserved, isUtf8: true);

    /// <summary>A variable that nobody decodes.</summary>
    internal static readonly EncodedAlphabet Ignored = new(PercentSet.Unreserved, isUtf8: false);

    /// <summary>A variable of <c>+</c> or <c>#</c>, whose triplets are what they were in the value.</summary>
    internal static readonly EncodedAlphabet Reserved = new(PercentSet.Reserved, isUtf8: false);

    internal override bool IsEncoded => true;

    internal override bool Contains(char c) => c == '%' || set.Contains(c);

    internal override int Next(ReadOnlySpan<char> text, int index)
    {
        if (index >= text.Length)
        {
            return -1;
        }

        return set.Contains(text[index]) ? index + 1 : NextEscape(text, index);
    }

    internal override int Previous(ReadOnlySpan<char> text, int start, int end)
    {
        // In a run every '%' begins a triplet, so what stands three before the end decides; UTF-8 is as readable backwards.
        int index = end;
        while (index - start >= 3 && text[index - 3] == '%')
        {
            index -= 3;
            if (!isUtf8 || !IsContinuation(text[index + 1]))
            {
                return index;
            }
        }

        return end - 1;
    }

    internal override int RunEnd(ReadOnlySpan<char> text, int start, int maxCount)
    {
        int end = start;
        int left = maxCount;
        while (true)
        {
            int kept = PercentEncoding.KeptLength(left < text.Length - end ? text.Slice(end, left) : text[end..], set);
            end += kept;
            left -= kept;
            int next = left > 0 && end < text.Length ? NextEscape(text, end) : -1;
            if (next < 0)
            {
                return end;
            }

            end = next;
            left--;
        }
    }

    internal override int RunEndOrFailure(ReadOnlySpan<char> text, int start, FailureMemo memo, int row)
    {
        if (!memo.IsActive)
        {
            return RunEnd(text, start, int.MaxValue);
        }

        int end = start;
        while (!memo.HasFailed(row, end))
        {
            int next = Next(text, end);
            if (next < 0)
            {
                break;
            }

            end = next;
        }

        return end;
    }

    internal override void MarkRun(ReadOnlySpan<char> text, int start, int end, ref FailureMemo memo, int row)
    {
        for (int i = start; i >= 0 && i <= end; i = Next(text, i))
        {
            memo.Mark(row, i);
        }
    }

    private static bool IsContinuation(char highDigit) => highDigit is '8' or '9' or 'A' or 'B' or 'a' or 'b';

    private int NextEscape(ReadOnlySpan<char> text, int index)
    {
        if (!UrlUnit.IsTriplet(text, index))
        {
            return -1;
        }

        // Most bytes are characters by themselves.
        if (!isUtf8 || text[index + 1] < '8')
        {
            return index + 3;
        }

        Span<char> scalar = stackalloc char[2];
        return PercentDecoding.DecodeScalar(text[index..], scalar, out int taken, out _) == PercentDecodingResult.Done
            ? index + taken
            : -1;
    }
}
