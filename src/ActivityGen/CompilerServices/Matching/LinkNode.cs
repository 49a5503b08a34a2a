namespace ActivityGen.CompilerServices;

/// <summary>A place in a trie of shapes.</summary>
/// <param name="label">The units that lead here from the node above, the first included.</param>
/// <param name="ends">The shapes that end here, in ascending order.</param>
internal sealed class LinkNode(int[] label, int[] ends)
{
    private int[] _keys = [];
    private LinkNode[] _children = [];

    /// <summary>Gets the units that lead here from the node above.</summary>
    internal ReadOnlySpan<int> Label => label;

    /// <summary>Gets the label as characters, the usual spelling; null where it has encoded bytes.</summary>
    internal string? LabelText { get; } = Array.TrueForAll(label, unit => unit <= char.MaxValue && unit != '%')
        ? string.Concat(Array.ConvertAll(label, unit => (char)unit))
        : null;

    /// <summary>Gets what follows a hole here.</summary>
    internal LinkNode? Hole { get; private set; }

    /// <summary>Gets the lowest index here and below.</summary>
    internal int Lowest { get; private set; } = ends.Length == 0 ? int.MaxValue : ends[0];

    /// <summary>Gets the highest index here and below.</summary>
    internal int Highest { get; private set; } = ends.Length == 0 ? -1 : ends[^1];

    /// <summary>Gets the lowest index above <paramref name="after"/> of the shapes that end here; <see cref="int.MaxValue"/> where there is none.</summary>
    internal int EndAfter(int after)
    {
        int found = Array.BinarySearch(ends, after);
        int index = found < 0 ? ~found : found + 1;
        return index < ends.Length ? ends[index] : int.MaxValue;
    }

    /// <summary>Gets the literal that begins with a unit; null where there is none.</summary>
    internal LinkNode? Child(int unit)
    {
        int index = Array.BinarySearch(_keys, unit);
        return index < 0 ? null : _children[index];
    }

    /// <summary>Adds what follows here, children in ascending order of their first units.</summary>
    internal void Connect(LinkNode? hole, LinkNode[] children)
    {
        Hole = hole;
        _children = children;
        _keys = Array.ConvertAll(children, child => child.Label[0]);
        if (hole is not null)
        {
            Include(hole);
        }

        foreach (LinkNode child in children)
        {
            Include(child);
        }
    }

    private void Include(LinkNode below)
    {
        Lowest = Math.Min(Lowest, below.Lowest);
        Highest = Math.Max(Highest, below.Highest);
    }
}
