namespace ActivityGen.Roslyn.Specs;

/// <summary>A member inside a JSON string, as text; null is empty.</summary>
/// <param name="Hole">The member.</param>
internal sealed record JsonTextPart(HoleSpec Hole) : JsonPartSpec;
