using System.Text.Json;
using System.Text.Json.Serialization;

namespace ActivityGen.Tests.Json.Suite;

/// <summary>The icon of <see cref="PlainVisual"/>.</summary>
internal sealed class PlainImage
{
    [JsonPropertyName("iconUrl")]
    public string? IconUrl { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalData { get; set; }
}
