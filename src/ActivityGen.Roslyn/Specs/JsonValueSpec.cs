namespace ActivityGen.Roslyn.Specs;

/// <summary>How a member's value becomes a JSON value.</summary>
/// <param name="Form">The kind of JSON value.</param>
/// <param name="Hole">How a text or a number is formatted; null for JSON and for arrays.</param>
/// <param name="Format">The format string of a text, null for the type's own form.</param>
/// <param name="Type">The type of a text, number or boolean, or the JSON type; null for arrays.</param>
/// <param name="Element">What an array's elements are; null where it is none.</param>
/// <param name="CanBeNull">Whether the value can be null.</param>
internal sealed record JsonValueSpec(JsonValueForm Form, HoleForm? Hole, string? Format, HoleTypeSpec? Type, JsonValueSpec? Element, bool CanBeNull);
