namespace ActivityGen.Benchmarks.Compiler;

/// <summary>Where an edit is.</summary>
public enum EditKind
{
    /// <summary>Inside a method, in a file without activities.</summary>
    Body,

    /// <summary>A member's name, in a file without activities.</summary>
    Declaration,

    /// <summary>An attribute's argument of one annotated type.</summary>
    AnnotatedType,

    /// <summary>A member of a base type in another file.</summary>
    BaseType,

    /// <summary>A new file with a new annotated type.</summary>
    AddedType,
}
