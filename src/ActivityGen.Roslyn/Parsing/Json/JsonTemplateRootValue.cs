namespace ActivityGen.Roslyn.Parsing.Json;

/// <summary>What a property of the root object is, as far as the rules on cards and linked data ask.</summary>
/// <param name="Text">The string that it is; null where it is none, or has a hole.</param>
/// <param name="HasHole">Whether it is a string that only the run knows.</param>
internal sealed record JsonTemplateRootValue(string? Text, bool HasHole);
