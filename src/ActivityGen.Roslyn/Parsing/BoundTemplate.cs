using ActivityGen.Roslyn.Specs;

namespace ActivityGen.Roslyn.Parsing;

/// <summary>A template whose names are members.</summary>
/// <param name="Parts">The parts; neighbouring literals are one.</param>
/// <param name="Holes">The members in the order of their first appearance, each once.</param>
internal sealed record BoundTemplate(EquatableArray<PartSpec> Parts, List<BoundHole> Holes)
{
    /// <summary>Gets the text of a template without holes; null where there are any.</summary>
    internal string? ConstantText => Parts.Count switch
    {
        0 => string.Empty,
        1 => (Parts[0] as LiteralPart)?.Text,
        _ => null,
    };

    /// <summary>Gets a value indicating whether something stands in the result whatever the members hold.</summary>
    internal bool HasLiteral => TemplateParts.HaveLiteral(Parts);
}
