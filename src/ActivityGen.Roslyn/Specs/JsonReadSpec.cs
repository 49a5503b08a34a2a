using ActivityGen.Contract;

namespace ActivityGen.Roslyn.Specs;

/// <summary>A whole value inside a property's JSON.</summary>
/// <param name="Property">The property of the activity.</param>
/// <param name="Pointer">Where it stands (RFC 6901).</param>
/// <param name="Value">What it is.</param>
/// <param name="ElementTypeName">For an array, the type of its elements, nullable-annotated; else empty.</param>
/// <param name="ElementIsReference">For an array, whether its elements are of a class or an interface.</param>
internal sealed record JsonReadSpec(ActivityProperty Property, string Pointer, JsonValueSpec Value, string ElementTypeName, bool ElementIsReference) : ReadSourceSpec(Property);
