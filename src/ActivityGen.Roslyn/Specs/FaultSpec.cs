namespace ActivityGen.Roslyn.Specs;

/// <summary>A broken rule that the generated surface throws, should someone ship past the diagnostic.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Property">The JSON path of the property, empty where the whole type is at fault.</param>
/// <param name="Message">The diagnostic's message.</param>
internal sealed record FaultSpec(string RuleId, string Property, string Message);
