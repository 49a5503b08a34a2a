using System.Text.Json.Serialization;
using Newtonsoft.Json;

namespace ActivityGen.Benchmarks.Peers.Dto;

/// <remarks>A whole-string hole of a null member is JSON null.</remarks>
internal sealed class DocumentInfo
{
    [JsonPropertyName("@context")]
    [JsonProperty("@context")]
    public string Context { get; init; } = "https://schema.org";

    [JsonPropertyName("@type")]
    [JsonProperty("@type")]
    public string Type { get; init; } = "DigitalDocument";

    public required string Name { get; init; }

    [System.Text.Json.Serialization.JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    [JsonProperty(NullValueHandling = NullValueHandling.Include)]
    public required string? Abstract { get; init; }

    public required string Identifier { get; init; }

    public required string Genre { get; init; }

    [System.Text.Json.Serialization.JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    [JsonProperty(NullValueHandling = NullValueHandling.Include)]
    public required int? Version { get; init; }

    [System.Text.Json.Serialization.JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    [JsonProperty(NullValueHandling = NullValueHandling.Include)]
    public required string? Url { get; init; }
}
