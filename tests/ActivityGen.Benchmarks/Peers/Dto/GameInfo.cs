using System.Text.Json.Serialization;
using Newtonsoft.Json;

namespace ActivityGen.Benchmarks.Peers.Dto;

internal sealed class GameInfo
{
    [JsonPropertyName("@context")]
    [JsonProperty("@context")]
    public string Context { get; init; } = "https://schema.org";

    [JsonPropertyName("@type")]
    [JsonProperty("@type")]
    public string Type { get; init; } = "VideoGame";

    public required string Name { get; init; }

    public required string Identifier { get; init; }

    public required ThingInfo Quest { get; init; }

    public required PlaceInfo GameLocation { get; init; }

    public required CompletionInfo AdditionalProperty { get; init; }
}
