namespace ActivityGen.Roslyn.Specs;

/// <summary>Text that stands in the result as it is here; percent-encoded already where the template is a URL.</summary>
/// <param name="Text">The text.</param>
internal sealed record LiteralPart(string Text) : PartSpec;
