using System.Text.Json.Serialization;
using Newtonsoft.Json;

namespace ActivityGen.Benchmarks.Peers.Dto;

internal sealed record CompletionInfo(decimal Value)
{
    [JsonPropertyName("@type")]
    [JsonProperty("@type")]
    public string Type { get; init; } = "PropertyValue";

    public string Name { get; init; } = "completion";
}
