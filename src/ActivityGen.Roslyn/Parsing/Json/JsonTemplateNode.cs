using Microsoft.CodeAnalysis.Text;

namespace ActivityGen.Roslyn.Parsing.Json;

/// <summary>A piece of a parsed JSON template, before its names are looked up.</summary>
/// <param name="Text">JSON for a literal, the member's name for a hole.</param>
/// <param name="Kind">Which it is.</param>
/// <param name="Span">Where the name stands; empty for a literal.</param>
internal sealed record JsonTemplateNode(string Text, JsonTemplateNodeKind Kind, TextSpan Span);
