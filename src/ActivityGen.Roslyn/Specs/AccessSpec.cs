namespace ActivityGen.Roslyn.Specs;

/// <summary>A C# expression that reads a member, possibly a dotted one.</summary>
/// <param name="Expression"><c>this.Author?.Name</c>, names escaped.</param>
/// <param name="CanBeNull">Whether its declared type, or that of a link before it, allows null.</param>
internal sealed record AccessSpec(string Expression, bool CanBeNull);
