namespace ActivityGen.Roslyn.Specs;

/// <summary>A member that holds the whole value.</summary>
/// <param name="Access">How to read it.</param>
/// <param name="Form">What it is.</param>
internal sealed record MemberSpec(AccessSpec Access, MemberForm Form) : ValueSpec;
