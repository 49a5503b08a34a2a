using System.Text.Json.Serialization;
using Newtonsoft.Json;

namespace ActivityGen.Benchmarks.Peers.Dto;

internal sealed class EpisodeInfo
{
    [JsonPropertyName("@context")]
    [JsonProperty("@context")]
    public string Context { get; init; } = "https://schema.org";

    [JsonPropertyName("@type")]
    [JsonProperty("@type")]
    public string Type { get; init; } = "TVEpisode";

    public required string Name { get; init; }

    public required int EpisodeNumber { get; init; }

    // A whole-string hole of a null member is JSON null.
    [System.Text.Json.Serialization.JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    [JsonProperty(NullValueHandling = NullValueHandling.Include)]
    public required string? DatePublished { get; init; }

    public required SeasonInfo PartOfSeason { get; init; }

    public required SeriesInfo PartOfSeries { get; init; }
}
