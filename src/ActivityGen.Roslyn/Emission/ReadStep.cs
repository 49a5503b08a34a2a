namespace ActivityGen.Roslyn.Emission;

/// <summary>One way to a member's value.</summary>
/// <param name="Condition">What must hold for it, as C#; null where it always works.</param>
/// <param name="Value">The value, as C#.</param>
/// <param name="IsNullOtherwise">Whether the value can be asked for without the condition, and is null then.</param>
internal sealed record ReadStep(string? Condition, string Value, bool IsNullOtherwise = false);
