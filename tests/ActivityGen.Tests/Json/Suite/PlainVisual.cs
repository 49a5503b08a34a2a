using System.Text.Json;
using System.Text.Json.Serialization;

namespace ActivityGen.Tests.Json.Suite;

/// <summary>The visual elements of <see cref="PlainActivity"/>.</summary>
internal sealed class PlainVisual
{
    [JsonPropertyName("displayText")]
    public string? DisplayText { get; set; }

    [JsonPropertyName("content")]
    public JsonElement? Content { get; set; }

    [JsonPropertyName("attribution")]
    public PlainImage? Attribution { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalData { get; set; }
}
