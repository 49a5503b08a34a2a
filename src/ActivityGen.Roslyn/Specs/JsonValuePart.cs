namespace ActivityGen.Roslyn.Specs;

/// <summary>A member as a whole JSON value of its own type; null is <c>null</c>.</summary>
/// <param name="Access">How to read it.</param>
/// <param name="Value">What it is.</param>
internal sealed record JsonValuePart(AccessSpec Access, JsonValueSpec Value) : JsonPartSpec;
