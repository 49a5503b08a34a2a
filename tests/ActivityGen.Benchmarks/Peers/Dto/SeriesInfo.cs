using System.Text.Json.Serialization;
using Newtonsoft.Json;

namespace ActivityGen.Benchmarks.Peers.Dto;

internal sealed record SeriesInfo(string Name, string Identifier)
{
    [JsonPropertyName("@type")]
    [JsonProperty("@type")]
    public string Type { get; init; } = "TVSeries";
}
