namespace ActivityGen.Roslyn.Parsing.Patterns;

/// <summary>A step of an automaton.</summary>
/// <param name="set">The characters that take it.</param>
/// <param name="target">Where it leads.</param>
/// <param name="label">What the character belongs to; see <see cref="EdgeLabel"/>.</param>
internal readonly struct AutomatonEdge(CharSet set, int target, int label)
{
    internal CharSet Set { get; } = set;

    internal int Target { get; } = target;

    internal int Label { get; } = label;
}
