namespace ActivityGen.Roslyn.Specs;

/// <summary>A template as what reads it back sees it.</summary>
/// <param name="Template">The template for people.</param>
/// <param name="Form">How literals are compared.</param>
/// <param name="Parts">The parts; a URL's literals are normalized: scheme and host in lower case, <c>%XX</c> in upper case, nothing over-encoded.</param>
/// <param name="Recovered">For each hole and each variable, in order, whether its value can be told from the text.</param>
internal sealed record PatternSpec(string Template, PatternForm Form, EquatableArray<PartSpec> Parts, EquatableArray<bool> Recovered);
