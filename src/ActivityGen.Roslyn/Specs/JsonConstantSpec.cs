namespace ActivityGen.Roslyn.Specs;

/// <summary>A JSON value that is known at compile time.</summary>
/// <param name="Json">The value without insignificant white space.</param>
internal sealed record JsonConstantSpec(string Json) : ValueSpec;
