namespace ActivityGen.Roslyn.Specs;

/// <summary>A member that stands in a template.</summary>
/// <param name="Access">How to read it.</param>
/// <param name="Form">How it becomes text.</param>
/// <param name="Format">The format string, null for the type's own shortest form.</param>
/// <param name="Type">What its text can be read back to.</param>
/// <param name="IsFormatted">Whether the template, rather than the type, names the format.</param>
/// <param name="Constant">The text of a <c>const</c> member; else null.</param>
internal sealed record HoleSpec(AccessSpec Access, HoleForm Form, string? Format, HoleTypeSpec Type, bool IsFormatted = false, string? Constant = null);
