using System.Text.Json.Serialization;
using ActivityPublisher.Activities;

namespace ActivityPublisher.Journal;

/// <summary>How System.Text.Json reads a line: strictly, so that a mistyped or missing field is a message and not a gap in the feed.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    AllowOutOfOrderMetadataProperties = true,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    Converters = [typeof(JournalTextConverter)])]
[JsonSerializable(typeof(IJournalActivity))]
internal sealed partial class JournalJsonContext : JsonSerializerContext;
