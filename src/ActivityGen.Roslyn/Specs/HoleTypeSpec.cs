namespace ActivityGen.Roslyn.Specs;

/// <summary>The type of a member in a template, as far as reading its text back cares.</summary>
/// <param name="Name">The type's name with <c>global::</c>, without <c>Nullable</c> and annotation.</param>
/// <param name="Shape">Which texts its values have.</param>
/// <param name="Names">An enum's names, in the order of declaration; else empty.</param>
/// <param name="IsKnown">Whether the texts are known; those of other people's types are not.</param>
internal sealed record HoleTypeSpec(string Name, HoleShape Shape, EquatableArray<string> Names, bool IsKnown)
{
    /// <summary>A text.</summary>
    internal static readonly HoleTypeSpec String = new("string", HoleShape.Any, EquatableArray<string>.Empty, IsKnown: true);

    /// <summary>Gets a value indicating whether the type is a struct of the framework's: not another's, nor a type parameter, which may be a class.</summary>
    internal bool IsFrameworkStruct => Shape is not (HoleShape.Any or HoleShape.Enum or HoleShape.Flags);

    /// <summary>Gets the value of each of <see cref="Names"/>, its bits as they are.</summary>
    internal EquatableArray<long> Numbers { get; init; }
}
