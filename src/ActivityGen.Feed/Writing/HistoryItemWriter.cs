using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ActivityGen.Feed.Writing;

/// <summary>Writes what is stored of a history item: its times in the server's form, the duration that Graph works out, the rest as it came.</summary>
internal static class HistoryItemWriter
{
    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes an item that has passed the contract, without its id, its expiration and the server's properties.</summary>
    internal static ReadOnlyMemory<byte> Write(ActivityHistoryItem item)
    {
        ArrayBufferWriter<byte> output = new();
        using Utf8JsonWriter writer = new(output, Json);
        writer.WriteStartObject();
        Time(writer, "startedDateTime"u8, item.StartedDateTime);
        if (item.LastActiveDateTime is { } lastActive)
        {
            Time(writer, "lastActiveDateTime"u8, lastActive);
        }

        if ((item.ActiveDurationSeconds ?? DurationOf(item)) is { } seconds)
        {
            writer.WriteNumber("activeDurationSeconds"u8, seconds);
        }

        if (item.UserTimezone is not null)
        {
            writer.WriteString("userTimezone"u8, item.UserTimezone);
        }

        foreach ((string name, JsonElement value) in item.AdditionalData)
        {
            writer.WritePropertyName(name);
            writer.WriteRawValue(JsonMarshal.GetRawUtf8Value(value), skipInputValidation: true);
        }

        writer.WriteEndObject();
        writer.Flush();
        return output.WrittenMemory;
    }

    private static int? DurationOf(ActivityHistoryItem item)
    {
        if (item.LastActiveDateTime is not { } lastActive)
        {
            return null;
        }

        // Sixty-eight years is the most that the property can say.
        return (int)Math.Min(int.MaxValue, (lastActive - item.StartedDateTime).Ticks / TimeSpan.TicksPerSecond);
    }

    private static void Time(Utf8JsonWriter writer, ReadOnlySpan<byte> name, DateTimeOffset time)
    {
        Span<byte> text = stackalloc byte[GraphTime.Length];
        GraphTime.Write(text, time);
        writer.WriteString(name, text);
    }
}
