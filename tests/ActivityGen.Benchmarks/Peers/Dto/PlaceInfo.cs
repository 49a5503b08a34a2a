using System.Text.Json.Serialization;
using Newtonsoft.Json;

namespace ActivityGen.Benchmarks.Peers.Dto;

internal sealed class PlaceInfo
{
    [JsonPropertyName("@type")]
    [JsonProperty("@type")]
    public string Type { get; init; } = "Place";

    // A whole-string hole of a null member is JSON null.
    [System.Text.Json.Serialization.JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    [JsonProperty(NullValueHandling = NullValueHandling.Include)]
    public required string? Name { get; init; }
}
