using ActivityGen.Roslyn.Parsing.Json;

namespace ActivityGen.Roslyn.Parsing;

/// <summary>The words of AG0304 for what can stand in a place.</summary>
internal static class TemplateForms
{
    /// <summary>What can stand in a text.</summary>
    internal const string Text = "a string, a number, bool, char, Guid, Uri, an enum, a date or time, or a type with ISpanFormattable and ISpanParsable";

    /// <summary>Gets what can stand in a hole of a JSON template.</summary>
    internal static string Of(JsonTemplateNodeKind kind) =>
        kind == JsonTemplateNodeKind.ValueHole ? Text + ", JsonElement, JsonNode, or one sequence of these" : Text;
}
