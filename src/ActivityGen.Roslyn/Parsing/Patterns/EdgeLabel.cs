namespace ActivityGen.Roslyn.Parsing.Patterns;

/// <summary>What a character of a template's text belongs to: a literal, a hole's value, or what stands before a value because the variable is defined.</summary>
internal static class EdgeLabel
{
    internal const int Literal = 0;

    internal static int Value(int hole) => (2 * hole) + 1;

    internal static int Lead(int hole) => (2 * hole) + 2;

    /// <summary>Gets the hole that a label other than <see cref="Literal"/> belongs to.</summary>
    internal static int HoleOf(int label) => (label - 1) / 2;

    internal static bool IsValue(int label) => (label & 1) == 1;
}
