namespace ActivityGen.CompilerServices;

/// <summary>A value's text.</summary>
internal abstract class HoleNode : PatternNode
{
    private readonly string? _sought;

    /// <summary>Initializes a new instance of the <see cref="HoleNode"/> class.</summary>
    /// <param name="alphabet">What the text is spelled with.</param>
    /// <param name="emptiness">What an empty text means.</param>
    /// <param name="binding">The slot.</param>
    /// <param name="row">The node's row in the memory of failures.</param>
    /// <param name="next">What follows.</param>
    protected HoleNode(HoleAlphabet alphabet, HoleEmptiness emptiness, SlotBinding binding, int row, PatternNode next)
    {
        Alphabet = alphabet;
        Emptiness = emptiness;
        Binding = binding;
        Row = row;
        Next = next;
        IsWholeRun = !next.CanBeginIn(alphabet);
        _sought = !alphabet.IsEncoded && next is LiteralNode { IsOrdinal: true } literal ? literal.Text : null;
    }

    /// <summary>Gets what the text is spelled with.</summary>
    protected HoleAlphabet Alphabet { get; }

    /// <summary>Gets what an empty text means.</summary>
    protected HoleEmptiness Emptiness { get; }

    /// <summary>Gets the slot.</summary>
    protected SlotBinding Binding { get; }

    /// <summary>Gets the node's row in the memory of failures.</summary>
    protected int Row { get; }

    /// <summary>Gets what follows.</summary>
    protected PatternNode Next { get; }

    /// <summary>Gets a value indicating whether the text ends where its run ends: what follows begins with another character.</summary>
    protected bool IsWholeRun { get; }

    internal sealed override bool CanBeginIn(HoleAlphabet alphabet) => true;

    /// <summary>Gets the first place where the text may end, -1 where there is none.</summary>
    protected int FirstEnd(in PatternRun run, int start) => Emptiness == HoleEmptiness.Refused ? Alphabet.Next(run.Text, start) : start;

    /// <summary>Gets the last place from <paramref name="low"/> to <paramref name="high"/> where it is worth while to end, -1 where there is none.</summary>
    protected int LastEnd(ref PatternRun run, int low, int high)
    {
        if (_sought is null || high < low)
        {
            return high < low ? -1 : high;
        }

        int limit = (int)Math.Min(run.Text.Length, (long)high + _sought.Length);
        int found = run.Text[low..limit].LastIndexOf(_sought);
        run.Spend(1 + ((high - low - Math.Max(found, 0)) >> 4));
        return found < 0 ? -1 : low + found;
    }

    /// <summary>Gets the next lower place after one that failed.</summary>
    protected int EndBefore(ref PatternRun run, int low, int end) =>
        end <= low || run.IsExhausted ? -1 : LastEnd(ref run, low, Alphabet.Previous(run.Text, low, end));

    /// <summary>Ends the text at a place and matches what follows.</summary>
    protected bool EndAt(ref PatternRun run, int start, int end)
    {
        run.Spend(1);
        bool isUndefined = start == end && Emptiness == HoleEmptiness.Undefined;
        Binding.Bind(ref run, isUndefined ? TemplateSlice.Undefined : TemplateSlice.Of(start, end, Alphabet.IsEncoded));
        if (Next.Match(ref run, end))
        {
            return true;
        }

        Binding.Release(ref run);
        return false;
    }
}
