namespace ActivityGen.Roslyn.Specs;

/// <summary>Where a property's value comes from.</summary>
internal abstract record ValueSpec;
