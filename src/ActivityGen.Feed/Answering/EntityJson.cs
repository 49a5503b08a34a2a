using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ActivityGen.Feed.Storage;
using ActivityGen.Feed.Writing;

namespace ActivityGen.Feed.Answering;

/// <summary>Writes what the store holds as Graph answers it: the server's properties first, then the client's bytes as they are.</summary>
internal static class EntityJson
{
    /// <summary>Writes an activity.</summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="activity">The activity; its history items are written where it has any list of them.</param>
    /// <param name="context">Its <c>@odata.context</c>; null within a list.</param>
    internal static void Write(IBufferWriter<byte> output, StoredActivity activity, string? context)
    {
        Begin(output, context);
        output.Write("\"id\":\""u8);
        Ascii(output, activity.Id);
        ServerProperties(output, activity.Status, activity.Created, activity.LastModified, activity.Expires);
        Rest(output, activity.Json.Span);
        if (activity.HistoryItems is { } items)
        {
            output.Write(",\"historyItems\":["u8);
            for (int i = 0; i < items.Count; i++)
            {
                output.Write(i == 0 ? ""u8 : ","u8);
                Write(output, items[i], context: null);
            }

            output.Write("]"u8);
        }

        output.Write("}"u8);
    }

    /// <summary>Writes a history item.</summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="item">The item.</param>
    /// <param name="context">Its <c>@odata.context</c>; null within an activity.</param>
    internal static void Write(IBufferWriter<byte> output, StoredHistoryItem item, string? context)
    {
        Begin(output, context);
        output.Write("\"id\":\""u8);
        item.Id.TryFormat(output.GetSpan(36), out int length);
        output.Advance(length);
        ServerProperties(output, item.Status, item.Created, item.LastModified, item.Expires);
        Rest(output, item.Json.Span);
        output.Write("}"u8);
    }

    /// <summary>Opens an object with its context.</summary>
    internal static void Begin(IBufferWriter<byte> output, string? context)
    {
        output.Write("{"u8);
        if (context is not null)
        {
            Property(output, "@odata.context", context);
            output.Write(","u8);
        }
    }

    /// <summary>Writes a property whose text is the caller's.</summary>
    internal static void Property(IBufferWriter<byte> output, string name, string value)
    {
        output.Write("\""u8);
        output.Write(JsonEncodedText.Encode(name, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).EncodedUtf8Bytes);
        output.Write("\":\""u8);
        output.Write(JsonEncodedText.Encode(value, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).EncodedUtf8Bytes);
        output.Write("\""u8);
    }

    private static void ServerProperties(
        IBufferWriter<byte> output, ActivityStatus status, DateTimeOffset created, DateTimeOffset lastModified, DateTimeOffset expires)
    {
        output.Write("\",\"status\":\""u8);
        output.Write(status switch
        {
            ActivityStatus.Active => "active"u8,
            ActivityStatus.Updated => "updated"u8,
            ActivityStatus.Deleted => "deleted"u8,
            ActivityStatus.Ignored => "ignored"u8,
            _ => "unknownFutureValue"u8,
        });
        output.Write("\",\"createdDateTime\":\""u8);
        Time(output, created);
        output.Write("\",\"lastModifiedDateTime\":\""u8);
        Time(output, lastModified);
        output.Write("\",\"expirationDateTime\":\""u8);
        Time(output, expires);
        output.Write("\""u8);
    }

    /// <summary>Writes the properties of a stored object into one that is open.</summary>
    private static void Rest(IBufferWriter<byte> output, ReadOnlySpan<byte> json)
    {
        if (json.Length > 2)
        {
            output.Write(","u8);
            output.Write(json[1..^1]);
        }
    }

    private static void Time(IBufferWriter<byte> output, DateTimeOffset time)
    {
        GraphTime.Write(output.GetSpan(GraphTime.Length), time);
        output.Advance(GraphTime.Length);
    }

    private static void Ascii(IBufferWriter<byte> output, string text) => output.Advance(Encoding.ASCII.GetBytes(text, output.GetSpan(text.Length)));
}
