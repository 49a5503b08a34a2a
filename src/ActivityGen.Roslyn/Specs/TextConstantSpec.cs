namespace ActivityGen.Roslyn.Specs;

/// <summary>A text that is known at compile time.</summary>
/// <param name="Text">The text as it is, neither JSON- nor C#-escaped.</param>
internal sealed record TextConstantSpec(string Text) : ValueSpec;
