namespace ActivityGen.Roslyn.Specs;

/// <summary>A hole of an interpolation template: the member's text, null being empty.</summary>
/// <param name="Hole">The member.</param>
internal sealed record HolePart(HoleSpec Hole) : PartSpec;
