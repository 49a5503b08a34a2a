using System.Text.Json.Serialization;

namespace ActivityGen.Benchmarks.Peers.Dto;

/// <summary>The fast path alone: no metadata, straight calls of the writer.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Serialization,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ActivityDto<NoInfo>), TypeInfoPropertyName = "Plain")]
[JsonSerializable(typeof(ActivityDto<EpisodeInfo>), TypeInfoPropertyName = "Episode")]
[JsonSerializable(typeof(ActivityDto<DocumentInfo>), TypeInfoPropertyName = "Document")]
[JsonSerializable(typeof(ActivityDto<GameInfo>), TypeInfoPropertyName = "Game")]
internal sealed partial class WriteContext : JsonSerializerContext;
