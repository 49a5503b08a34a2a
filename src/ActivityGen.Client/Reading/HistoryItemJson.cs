using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ActivityGen.Client;

/// <summary>Writes a history item by itself, which only this call's bodies are.</summary>
internal static class HistoryItemJson
{
    /// <summary>Gets the type information, without reflection.</summary>
    internal static JsonTypeInfo<ActivityHistoryItem> TypeInfo { get; } =
        (JsonTypeInfo<ActivityHistoryItem>)new JsonSerializerOptions { TypeInfoResolver = UserActivityJson.TypeInfoResolver }.GetTypeInfo(typeof(ActivityHistoryItem));

    /// <summary>Writes an item that breaks no rule of severity error.</summary>
    /// <exception cref="ActivityValidationException">It breaks one; every such violation is listed.</exception>
    internal static void Write(IBufferWriter<byte> body, ActivityHistoryItem item)
    {
        ActivityViolation[] errors = [.. item.Validate().Where(static violation => violation.Severity == ActivitySeverity.Error)];
        if (errors.Length > 0)
        {
            throw new ActivityValidationException(errors);
        }

        using Utf8JsonWriter writer = new(body);
        JsonSerializer.Serialize(writer, item, TypeInfo);
    }
}
