using System.Text.Json.Serialization;
using Newtonsoft.Json;

namespace ActivityGen.Benchmarks.Peers.Dto;

/// <summary>An Adaptive Card, as far as the inputs go.</summary>
internal sealed class CardDto
{
    [JsonPropertyName("$schema")]
    [JsonProperty("$schema")]
    public string Schema { get; init; } = "http://adaptivecards.io/schemas/adaptive-card.json";

    public string Type { get; init; } = "AdaptiveCard";

    public string Version { get; init; } = "1.2";

    public required List<BlockDto> Body { get; init; }

    public List<ActionDto>? Actions { get; init; }
}
