using ActivityGen.Contract;

namespace ActivityGen.Roslyn.Specs;

/// <summary>A hole of a template.</summary>
/// <param name="Property">The property of the activity.</param>
/// <param name="Pattern">The name of the pattern.</param>
/// <param name="Slot">The hole's slot.</param>
/// <param name="Hole">What stands in it.</param>
/// <param name="Pointer">Where in the property's JSON the text stands (RFC 6901); null where the property is the text.</param>
internal sealed record PatternReadSpec(ActivityProperty Property, string Pattern, int Slot, HoleSpec Hole, string? Pointer) : ReadSourceSpec(Property);
