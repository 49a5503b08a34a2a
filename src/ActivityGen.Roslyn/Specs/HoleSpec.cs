namespace ActivityGen.Roslyn.Specs;

/// <summary>A member that stands in a template.</summary>
/// <param name="Access">How to read it.</param>
/// <param name="Form">How it becomes text.</param>
/// <param name="Format">The format string, null for the type's own shortest form.</param>
internal sealed record HoleSpec(AccessSpec Access, HoleForm Form, string? Format);
