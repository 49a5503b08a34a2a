using Microsoft.CodeAnalysis.Text;

namespace ActivityGen.Roslyn.Parsing.Json;

/// <summary>A JSON value and its place.</summary>
internal sealed class JsonValue(JsonKind kind, TextSpan span)
{
    internal JsonKind Kind { get; } = kind;

    /// <summary>Gets where the value stands, quotes and brackets included.</summary>
    internal TextSpan Span { get; } = span;

    /// <summary>Gets what a string says, unescaped; empty for all else.</summary>
    internal string Text { get; init; } = string.Empty;

    /// <summary>Gets the elements of an array; empty for all else.</summary>
    internal IReadOnlyList<JsonValue> Elements { get; init; } = [];

    /// <summary>Gets the properties of an object as they were written, repeated ones too; empty for all else.</summary>
    internal IReadOnlyList<JsonMember> Members { get; init; } = [];
}
