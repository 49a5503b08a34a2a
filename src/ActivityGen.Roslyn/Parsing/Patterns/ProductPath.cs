namespace ActivityGen.Roslyn.Parsing.Patterns;

/// <summary>A text that two automata accept.</summary>
/// <param name="Text">The text.</param>
/// <param name="Left">What each character belongs to in the one.</param>
/// <param name="Right">What it belongs to in the other.</param>
internal sealed record ProductPath(string Text, int[] Left, int[] Right);
