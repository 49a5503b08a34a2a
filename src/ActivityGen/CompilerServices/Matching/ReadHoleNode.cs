using System.Runtime.CompilerServices;

namespace ActivityGen.CompilerServices;

/// <summary>A hole whose text must be a value's, or the same as another hole's.</summary>
internal sealed class ReadHoleNode(HoleReader? reader, HoleAlphabet alphabet, HoleEmptiness emptiness, SlotBinding binding, int row, PatternNode next)
    : HoleNode(alphabet, emptiness, binding, row, next)
{
    private readonly int _minLength = reader?.MinLength ?? 0;
    private readonly int _maxLength = reader?.MaxLength ?? int.MaxValue;

    internal override bool Match(ref PatternRun run, int position)
    {
        TemplateSlice decided = Binding.Decided(run);
        if (decided.State != SliceState.Unset)
        {
            return MatchAgain(ref run, position, decided);
        }

        if (run.IsExhausted || run.Memo.HasFailed(Row, position))
        {
            return false;
        }

        int low = FirstEnd(run, position);
        if (low >= 0 && (IsWholeRun ? MatchRun(ref run, position, low) : MatchSome(ref run, position, low)))
        {
            return true;
        }

        if (run.Open > 0)
        {
            run.Memo.Mark(Row, position);
        }

        return false;
    }

    private bool MatchRun(ref PatternRun run, int position, int low)
    {
        int end = Alphabet.RunEnd(run.Text, position, _maxLength);
        run.Spend(end - position);
        return end >= low && Alphabet.Next(run.Text, end) < 0 && ReadTo(ref run, position, end);
    }

    private bool MatchSome(ref PatternRun run, int position, int low)
    {
        int shortest = Alphabet.RunEnd(run.Text, position, _minLength);
        int high = Alphabet.RunEnd(run.Text, shortest, _maxLength - _minLength);
        low = Math.Max(low, shortest);
        if (Alphabet.IsEncoded)
        {
            run.Spend(high - position);
        }

        run.Open++;
        for (int end = LastEnd(ref run, low, high); end >= 0; end = EndBefore(ref run, low, end))
        {
            if (ReadTo(ref run, position, end))
            {
                return true;
            }
        }

        run.Open--;
        return low > position && Emptiness == HoleEmptiness.Undefined && ReadTo(ref run, position, position);
    }

    private bool ReadTo(ref PatternRun run, int start, int end) =>
        Next.CanMatch(run, end)
        && ((start == end && Emptiness == HoleEmptiness.Undefined) || IsValue(ref run, start, end))
        && EndAt(ref run, start, end);

    [SkipLocalsInit]
    private bool IsValue(ref PatternRun run, int start, int end)
    {
        if (reader is null)
        {
            return true;
        }

        run.Spend(end - start);
        var decoded = new DecodedText(stackalloc char[DecodedText.ScratchLength]);
        bool isValue = reader.Accepts(decoded.Read(run.Text[start..end], Alphabet.IsEncoded));
        decoded.Dispose();
        return isValue;
    }

    /// <summary>Matches the text that the slot has already, which ends in one place only.</summary>
    private bool MatchAgain(ref PatternRun run, int position, TemplateSlice decided)
    {
        if (decided.State == SliceState.Undefined)
        {
            return Emptiness == HoleEmptiness.Undefined && Next.Match(ref run, position);
        }

        ReadOnlySpan<char> value = run.Text[decided.Start..decided.End];
        if ((value.IsEmpty && Emptiness == HoleEmptiness.Refused) || run.IsExhausted)
        {
            return false;
        }

        int end = SameText.EndOf(run.Text, position, value, decided.IsEncoded, Alphabet.IsEncoded, out int looked);
        run.Spend(1 + looked);
        return end >= 0 && Next.Match(ref run, end);
    }
}
