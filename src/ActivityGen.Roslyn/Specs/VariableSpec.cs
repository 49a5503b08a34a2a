namespace ActivityGen.Roslyn.Specs;

/// <summary>A variable of an RFC 6570 expression.</summary>
/// <param name="Name">The name as <c>;</c>, <c>?</c> and <c>&amp;</c> write it, percent-encoded.</param>
/// <param name="Hole">The member.</param>
internal sealed record VariableSpec(string Name, HoleSpec Hole);
