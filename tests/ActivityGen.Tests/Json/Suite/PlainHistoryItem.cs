using System.Text.Json;
using System.Text.Json.Serialization;

namespace ActivityGen.Tests.Json.Suite;

/// <summary>A history item of <see cref="PlainActivity"/>.</summary>
internal sealed class PlainHistoryItem
{
    [JsonPropertyName("startedDateTime")]
    public DateTimeOffset? StartedDateTime { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalData { get; set; }
}
