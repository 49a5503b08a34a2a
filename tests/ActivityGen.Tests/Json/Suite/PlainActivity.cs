using System.Text.Json;
using System.Text.Json.Serialization;

namespace ActivityGen.Tests.Json.Suite;

/// <summary>What anyone would write to read an activity with System.Text.Json alone: the oracle's type.</summary>
internal sealed class PlainActivity
{
    [JsonPropertyName("appActivityId")]
    public string? AppActivityId { get; set; }

    [JsonPropertyName("visualElements")]
    public PlainVisual? VisualElements { get; set; }

    [JsonPropertyName("contentInfo")]
    public JsonElement? ContentInfo { get; set; }

    [JsonPropertyName("historyItems")]
    public List<PlainHistoryItem>? HistoryItems { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalData { get; set; }
}
