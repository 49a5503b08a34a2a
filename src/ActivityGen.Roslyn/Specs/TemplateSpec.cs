namespace ActivityGen.Roslyn.Specs;

/// <summary>A template with at least one hole.</summary>
/// <param name="Parts">The parts in order; neighbouring literals are one.</param>
internal sealed record TemplateSpec(EquatableArray<PartSpec> Parts) : ValueSpec;
