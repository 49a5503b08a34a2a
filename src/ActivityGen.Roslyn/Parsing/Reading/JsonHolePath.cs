using ActivityGen.Roslyn.Specs;

namespace ActivityGen.Roslyn.Parsing.Reading;

/// <summary>Where a hole of a JSON template stands.</summary>
/// <param name="Pointer">The place (RFC 6901).</param>
/// <param name="Value">The hole, where it is the whole value; else null.</param>
/// <param name="Text">The string around the holes, where the place holds one; its literals unescaped.</param>
internal sealed record JsonHolePath(string Pointer, JsonValuePart? Value, EquatableArray<PartSpec> Text);
