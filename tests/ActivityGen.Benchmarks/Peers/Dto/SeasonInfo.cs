using System.Text.Json.Serialization;
using Newtonsoft.Json;

namespace ActivityGen.Benchmarks.Peers.Dto;

internal sealed record SeasonInfo(int SeasonNumber)
{
    [JsonPropertyName("@type")]
    [JsonProperty("@type")]
    public string Type { get; init; } = "TVSeason";
}
