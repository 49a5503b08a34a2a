namespace ActivityGen.Roslyn.Specs;

/// <summary>A type that gets a generated part.</summary>
/// <param name="Namespace">The namespace as C# writes it, empty for the global one.</param>
/// <param name="Declarations">The type and those around it, outermost first.</param>
/// <param name="HintName">The file name of the output, unique in the compilation whatever the letter case.</param>
/// <param name="DisplayName">The type's name as messages and doc comments say it.</param>
internal sealed record TypeSpec(
    string Namespace,
    EquatableArray<TypeDeclarationSpec> Declarations,
    string HintName,
    string DisplayName);
