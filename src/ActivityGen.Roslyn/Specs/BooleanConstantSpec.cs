namespace ActivityGen.Roslyn.Specs;

/// <summary>true or false, known at compile time.</summary>
/// <param name="Value">Which.</param>
internal sealed record BooleanConstantSpec(bool Value) : ValueSpec;
