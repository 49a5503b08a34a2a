namespace ActivityGen.Roslyn.Specs;

/// <summary>A piece of a template.</summary>
internal abstract record PartSpec;
