namespace ActivityGen.CompilerServices;

/// <summary>A variable without text: undefined, or empty where that is written without a <c>=</c>.</summary>
/// <param name="binding">The slot.</param>
/// <param name="isDefined">Whether the value is empty rather than undefined.</param>
/// <param name="next">What follows.</param>
internal sealed class FixedNode(SlotBinding binding, bool isDefined, PatternNode next) : PatternNode
{
    internal override bool Match(ref PatternRun run, int position)
    {
        TemplateSlice decided = binding.Decided(run);
        if (decided.State != SliceState.Unset)
        {
            bool isSame = isDefined ? decided.State == SliceState.Defined && decided.Start == decided.End : decided.State == SliceState.Undefined;
            return isSame && next.Match(ref run, position);
        }

        binding.Bind(ref run, isDefined ? TemplateSlice.Of(position, position, isEncoded: true) : TemplateSlice.Undefined);
        if (next.Match(ref run, position))
        {
            return true;
        }

        binding.Release(ref run);
        return false;
    }

    internal override bool CanMatch(in PatternRun run, int position) => next.CanMatch(run, position);

    internal override bool CanBeginIn(HoleAlphabet alphabet) => next.CanBeginIn(alphabet);
}
