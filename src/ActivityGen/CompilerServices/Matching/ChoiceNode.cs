namespace ActivityGen.CompilerServices;

/// <summary>Two ways on.</summary>
/// <param name="first">The way that is tried first.</param>
/// <param name="second">The other.</param>
/// <param name="row">The node's row in the memory of failures.</param>
internal sealed class ChoiceNode(PatternNode first, PatternNode second, int row) : PatternNode
{
    internal override bool Match(ref PatternRun run, int position)
    {
        run.Spend(1);
        if (run.IsExhausted || run.Memo.HasFailed(row, position))
        {
            return false;
        }

        run.Open++;
        bool isMatch = first.Match(ref run, position);
        run.Open--;
        if (isMatch || second.Match(ref run, position))
        {
            return true;
        }

        if (run.Open > 0)
        {
            run.Memo.Mark(row, position);
        }

        return false;
    }

    internal override bool CanBeginIn(HoleAlphabet alphabet) => first.CanBeginIn(alphabet) || second.CanBeginIn(alphabet);
}
