namespace ActivityGen.Roslyn.Specs;

/// <summary>The head of one partial declaration.</summary>
/// <param name="Keyword"><c>class</c>, <c>record struct</c> and so on.</param>
/// <param name="Name">The name, escaped where it is a keyword.</param>
/// <param name="TypeParameters"><c>&lt;T, U&gt;</c> or empty; constraints need not be repeated.</param>
internal sealed record TypeDeclarationSpec(string Keyword, string Name, string TypeParameters);
