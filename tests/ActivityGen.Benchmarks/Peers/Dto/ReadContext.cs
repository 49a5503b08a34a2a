using System.Text.Json.Serialization;

namespace ActivityGen.Benchmarks.Peers.Dto;

/// <summary>Reading goes by metadata: System.Text.Json's generator has no fast path for it.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ReadActivityDto), TypeInfoPropertyName = "Activity")]
internal sealed partial class ReadContext : JsonSerializerContext;
