using ActivityGen.Roslyn.Specs;

namespace ActivityGen.Roslyn.Parsing;

/// <summary>A member in a template, with its symbol (for the key) and without (for the emitter).</summary>
/// <param name="Name">The name as the template has it.</param>
/// <param name="Member">The member.</param>
/// <param name="Hole">What the emitter gets.</param>
internal sealed record BoundHole(string Name, MemberAccess Member, HoleSpec Hole);
