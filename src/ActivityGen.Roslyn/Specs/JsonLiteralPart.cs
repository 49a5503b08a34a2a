namespace ActivityGen.Roslyn.Specs;

/// <summary>JSON that is known at compile time, without insignificant white space.</summary>
/// <param name="Json">The JSON, in general not a whole value.</param>
internal sealed record JsonLiteralPart(string Json) : JsonPartSpec;
