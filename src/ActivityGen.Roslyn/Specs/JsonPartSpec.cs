namespace ActivityGen.Roslyn.Specs;

/// <summary>A piece of a JSON template.</summary>
internal abstract record JsonPartSpec;
