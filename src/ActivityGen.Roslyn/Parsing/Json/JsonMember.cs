using Microsoft.CodeAnalysis.Text;

namespace ActivityGen.Roslyn.Parsing.Json;

/// <summary>A property of a JSON object.</summary>
/// <param name="Name">Its name, unescaped.</param>
/// <param name="NameSpan">Where the name stands, quotes included.</param>
/// <param name="Value">Its value.</param>
internal sealed record JsonMember(string Name, TextSpan NameSpan, JsonValue Value);
