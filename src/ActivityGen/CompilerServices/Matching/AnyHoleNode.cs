namespace ActivityGen.CompilerServices;

/// <summary>A hole that takes any text of its alphabet, whatever other holes have.</summary>
/// <remarks>
/// Where it cannot end does not depend on where it began. So a failure is remembered for every place of the run: a hole that begins later in the
/// same run fails at once, and one that begins earlier looks no farther.
/// </remarks>
internal sealed class AnyHoleNode(HoleAlphabet alphabet, HoleEmptiness emptiness, SlotBinding binding, int row, PatternNode next)
    : HoleNode(alphabet, emptiness, binding, row, next)
{
    internal override bool Match(ref PatternRun run, int position)
    {
        int low = FirstEnd(run, position);
        if (low < 0 || run.IsExhausted)
        {
            return false;
        }

        int high = Alphabet.RunEndOrFailure(run.Text, low, run.Memo, Row);
        bool isKnown = run.Memo.HasFailed(Row, high);
        if (Alphabet.IsEncoded)
        {
            run.Spend(high - low);
        }

        if (IsWholeRun)
        {
            if (!isKnown && EndAt(ref run, position, high))
            {
                return true;
            }
        }
        else
        {
            if (isKnown)
            {
                if (high == low)
                {
                    return false;
                }

                high = Alphabet.Previous(run.Text, low, high);
            }

            run.Open++;
            for (int end = LastEnd(ref run, low, high); end >= 0; end = EndBefore(ref run, low, end))
            {
                if (EndAt(ref run, position, end))
                {
                    return true;
                }
            }

            run.Open--;
        }

        if (run.Open > 0)
        {
            Alphabet.MarkRun(run.Text, low, high, ref run.Memo, Row);
        }

        return false;
    }
}
