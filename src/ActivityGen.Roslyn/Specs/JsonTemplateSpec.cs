namespace ActivityGen.Roslyn.Specs;

/// <summary>JSON with members in it.</summary>
/// <param name="Parts">The parts in order; together they are one JSON object.</param>
internal sealed record JsonTemplateSpec(EquatableArray<JsonPartSpec> Parts) : ValueSpec;
