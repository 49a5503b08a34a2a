using System.Text.Json;

namespace ActivityGen.Client;

/// <summary>Reads answers. A page is walked over its bytes and each activity read from its own slice, without a text or a tree in between.</summary>
internal static class PageReader
{
    /// <summary>An activity may be 64 deep, and stands two levels deep in a page.</summary>
    private static readonly JsonReaderOptions Options = new() { MaxDepth = 66 };

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Reads a list's page.</summary>
    /// <exception cref="JsonException">The bytes are not such a page.</exception>
    internal static ActivityPage ReadPage(ReadOnlySpan<byte> body)
    {
        ReadOnlySpan<byte> json = WithoutMark(body);
        Utf8JsonReader reader = new(json, Options);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("A list is a JSON object.");
        }

        List<UserActivity>? activities = null;
        string? nextLink = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isValue = reader.ValueTextEquals("value"u8);
            bool isNextLink = reader.ValueTextEquals("@odata.nextLink"u8);
            reader.Read();
            if (isValue)
            {
                activities = ReadActivities(json, ref reader);
            }
            else if (isNextLink)
            {
                nextLink = ReadLink(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }

        // What follows the object would be an answer cut off and joined with another.
        if (reader.Read() || activities is null)
        {
            throw new JsonException("A list has its activities in 'value'.");
        }

        return new ActivityPage(activities, nextLink);
    }

    /// <summary>Reads an activity.</summary>
    /// <exception cref="JsonException">The bytes are not an activity.</exception>
    internal static UserActivity ReadActivity(ReadOnlySpan<byte> body) => UserActivityJson.Deserialize(WithoutMark(body));

    /// <summary>Reads a history item.</summary>
    /// <exception cref="JsonException">The bytes are not a history item.</exception>
    internal static ActivityHistoryItem ReadHistoryItem(ReadOnlySpan<byte> body) =>
        JsonSerializer.Deserialize(WithoutMark(body), HistoryItemJson.TypeInfo) ?? throw new JsonException("A history item is a JSON object.");

    private static List<UserActivity> ReadActivities(ReadOnlySpan<byte> json, ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException("A list's 'value' is an array.");
        }

        List<UserActivity> activities = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            int start = (int)reader.TokenStartIndex;
            reader.Skip();
            activities.Add(UserActivityJson.Deserialize(json[start..(int)reader.BytesConsumed]));
        }

        return activities;
    }

    private static string? ReadLink(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.Null))
        {
            throw new JsonException("A nextLink is a string.");
        }

        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException e)
        {
            throw new JsonException("A nextLink is text.", e);
        }
    }

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> body) => body.StartsWith(ByteOrderMark) ? body[ByteOrderMark.Length..] : body;
}
