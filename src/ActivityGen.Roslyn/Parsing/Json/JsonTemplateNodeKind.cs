namespace ActivityGen.Roslyn.Parsing.Json;

/// <summary>The kinds of piece in a JSON template.</summary>
internal enum JsonTemplateNodeKind
{
    /// <summary>JSON as it is.</summary>
    Literal,

    /// <summary>A hole with other text beside it in its string.</summary>
    TextHole,

    /// <summary>A hole that is its whole string, quotes included: it takes the member's own JSON type.</summary>
    ValueHole,
}
