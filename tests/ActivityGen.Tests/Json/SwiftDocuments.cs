using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ActivityGen.Tests.Json;

/// <summary>Documents that are read often: ours, the service's, and what other writers make of them.</summary>
internal static class SwiftDocuments
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly UserActivity Foreign = Samples.Full with
    {
        AppDisplayName = "Читалка «日本語» 😀\n\"\\",
        ContentInfo = JsonElement.Parse("""{"é日😀":["é日😀\u00e9\ud83d",-0.5e-7,true,false,null,{}, [ ] ]}"""),
        AdditionalData = new Dictionary<string, JsonElement> { ["é日"] = JsonElement.Parse("\"é日😀\""), ["etag"] = JsonElement.Parse("[1]") },
    };

    private static readonly UserActivity Long = Samples.Full with
    {
        HistoryItems = [.. Enumerable.Range(0, 70).Select(i => Samples.Item with { StartedDateTime = Samples.Noon.AddTicks(i) })],
    };

    private const string Service = """
        {"@odata.context":"https://graph.microsoft.com/v1.0/$metadata#users('me')/activities/$entity","@odata.type":"#microsoft.graph.userActivity","id":"13881113971988980728","status":"updated",
        "createdDateTime":"2018-02-26T20:20:48.114Z","lastModifiedDateTime":"0001-01-01T00:00:00Z","expirationDateTime":"2016-12-31T23:59:22.6673905+03:00","appActivityId":"/article?12345",
        "historyItems@odata.context":"https://graph.microsoft.com/v1.0/$metadata#x","historyItems":[{"@odata.type":"#microsoft.graph.activityHistoryItem","status":"String","id":12,"activeDurationSeconds":0}],
        "visualElements":{"attribution":{"iconUrl":"u","alternativeText":"old","addImageQuery":"false"},"content":{"@odata.type":"microsoft.graph.Json"},"displayText":""},"userTimezone":null,"contentInfo":null}
        """;

    internal static readonly IReadOnlyDictionary<string, byte[]> All = Named();

    private static Dictionary<string, byte[]> Named()
    {
        Dictionary<string, byte[]> documents = new()
        {
            ["empty"] = "{}"u8.ToArray(),
            ["minimal"] = UserActivityJson.SerializeToUtf8Bytes(Samples.Minimal),
            ["full"] = UserActivityJson.SerializeToUtf8Bytes(Samples.Full),
            ["full, with types"] = UserActivityJson.SerializeToUtf8Bytes(Samples.Full, new() { WriteODataTypes = true }),
            ["foreign"] = UserActivityJson.SerializeToUtf8Bytes(Foreign),
            ["service"] = Encoding.UTF8.GetBytes(Service),
        };
        foreach ((string name, byte[] document) in documents.ToArray())
        {
            documents[name + ", indented"] = Rewritten(document, new JsonWriterOptions { Indented = true });
            documents[name + ", indented by System.Text.Json with tabs"] = Rewritten(document, new JsonWriterOptions { Indented = true, IndentCharacter = '\t', NewLine = "\r\n" });
        }

        documents["seventy items"] = UserActivityJson.SerializeToUtf8Bytes(Long);
        return documents;
    }

    /// <summary>The same values in another order of properties.</summary>
    internal static byte[] Shuffled(byte[] document, Random random) =>
        JsonSerializer.SerializeToUtf8Bytes(Shuffled(JsonNode.Parse(document)!, random), Relaxed);

    private static JsonNode? Shuffled(JsonNode? node, Random random)
    {
        switch (node)
        {
            case JsonObject found:
                KeyValuePair<string, JsonNode?>[] properties = [.. found.Select(pair => KeyValuePair.Create(pair.Key, Shuffled(pair.Value, random)))];
                random.Shuffle(properties);
                return new JsonObject(properties);
            case JsonArray found:
                return new JsonArray([.. found.Select(item => Shuffled(item, random))]);
            default:
                return node?.DeepClone();
        }
    }

    private static byte[] Rewritten(byte[] document, JsonWriterOptions options)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream, options with { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            Utf8JsonReader reader = new(document);
            while (reader.Read())
            {
                Copy(ref reader, writer);
            }
        }

        return stream.ToArray();
    }

    private static void Copy(ref Utf8JsonReader reader, Utf8JsonWriter writer)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                writer.WriteStartObject();
                break;
            case JsonTokenType.EndObject:
                writer.WriteEndObject();
                break;
            case JsonTokenType.StartArray:
                writer.WriteStartArray();
                break;
            case JsonTokenType.EndArray:
                writer.WriteEndArray();
                break;
            case JsonTokenType.PropertyName:
                writer.WritePropertyName(reader.GetString()!);
                break;
            case JsonTokenType.String:
                writer.WriteRawValue([(byte)'"', .. reader.ValueSpan, (byte)'"'], skipInputValidation: true);
                break;
            default:
                writer.WriteRawValue(reader.ValueSpan, skipInputValidation: true);
                break;
        }
    }
}
