namespace ActivityGen.Roslyn.Pipeline;

/// <summary>A type that may be an activity: where its first declaration stands, and a hash of it and of all that it depends on.</summary>
/// <param name="Key">The hash.</param>
/// <param name="Tree">The file, by its place in the compilation.</param>
/// <param name="Candidate">The declaration.</param>
internal readonly record struct KeyedType(Hash128 Key, int Tree, CandidateDeclaration Candidate);
