namespace ActivityGen.Roslyn.Specs;

/// <summary>The id as a value type.</summary>
/// <param name="Accessibility">The C# modifiers of the type: no more visible than its members.</param>
/// <param name="Members">The members that identify the activity, in the template's order.</param>
/// <param name="Value">The id, read from the key's own members.</param>
/// <param name="ComparesText">Whether a member's own equality takes values for equal whose texts, and so ids, differ.</param>
internal sealed record KeySpec(string Accessibility, EquatableArray<KeyMemberSpec> Members, ValueSpec Value, bool ComparesText);
