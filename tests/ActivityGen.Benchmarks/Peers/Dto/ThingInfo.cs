using System.Text.Json.Serialization;
using Newtonsoft.Json;

namespace ActivityGen.Benchmarks.Peers.Dto;

internal sealed record ThingInfo(string Name)
{
    [JsonPropertyName("@type")]
    [JsonProperty("@type")]
    public string Type { get; init; } = "Thing";
}
