using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ActivityGen.Feed.Http;
using ActivityGen.Feed.Storage;

namespace ActivityGen.Feed.Writing;

/// <summary>Takes a history item in: what comes out has passed the contract.</summary>
internal static class HistoryItemBody
{
    /// <summary>A history item is some times and a time zone; with a thousand of this size, an activity can still be answered in one piece.</summary>
    private const int SizeLimit = 8 * 1024;

    private static readonly JsonTypeInfo<ActivityHistoryItem> Type = (JsonTypeInfo<ActivityHistoryItem>)
        new JsonSerializerOptions { TypeInfoResolver = UserActivityJson.TypeInfoResolver }.GetTypeInfo(typeof(ActivityHistoryItem));

    /// <summary>Reads the request's history item.</summary>
    /// <param name="request">The request.</param>
    /// <param name="itemId">The id that the path says.</param>
    /// <exception cref="GraphErrorException">400 and others: the body is not a history item, or breaks the contract.</exception>
    internal static async Task<HistoryItemDraft> ReadAsync(FeedRequest request, Guid itemId)
    {
        using PooledBuffer body = await RequestBody.ReadAsync(request.Context.Request, request.Options.MaxBodyBytes);
        BodyScan scan = BodyScan.Of(body.Written.Span, BodyKind.HistoryItem);
        ActivityHistoryItem item = WithoutServerProperties(Deserialize(scan.Readable(body.Written.Span)));
        scan.Check();
        Contract.Check(item.Validate());
        if (IdOf(item, "id") is { } id && id != itemId)
        {
            throw GraphErrors.BadRequest("id in the body is not the one in the path.");
        }

        return DraftOf(item, itemId, "", request.Now);
    }

    /// <summary>Gets the id that a body gives an item.</summary>
    /// <exception cref="GraphErrorException">400: it is no GUID.</exception>
    internal static Guid? IdOf(ActivityHistoryItem item, string path)
    {
        if (item.Id is null)
        {
            return null;
        }

        return Guid.TryParseExact(item.Id, "D", out Guid id) ? id : throw GraphErrors.BadRequest($"{path} is not a GUID, such as 390e06e2-7e5b-4133-8014-fac7ac5991af.");
    }

    /// <summary>Graph ignores what a client says of the server's properties: they are not even judged.</summary>
    internal static ActivityHistoryItem WithoutServerProperties(ActivityHistoryItem item) =>
        item.WithServerProperties() with { AdditionalData = Annotations.Without(item.AdditionalData) };

    /// <summary>Makes the draft of an item that has passed the contract.</summary>
    /// <exception cref="GraphErrorException">400: it is too large, or over before it begins.</exception>
    internal static HistoryItemDraft DraftOf(ActivityHistoryItem item, Guid? id, string path, DateTimeOffset now)
    {
        DateTimeOffset? expires = item.ExpirationDateTime is { } time ? GraphTime.Normalize(time) : null;
        if (expires <= now)
        {
            string target = path.Length == 0 ? "expirationDateTime" : $"{path}.expirationDateTime";
            throw GraphErrors.BadRequest(
                $"{target} is past: the history item would be gone at once. Write a later time, or leave it out.",
                new GraphErrorDetail("AlreadyExpired", target, "a time to come"));
        }

        ReadOnlyMemory<byte> json = HistoryItemWriter.Write(item);
        return json.Length <= SizeLimit
            ? new HistoryItemDraft(id, GraphTime.Normalize(item.StartedDateTime), expires, json)
            : throw GraphErrors.BadRequest(
                $"A history item has at most {SizeLimit} bytes.",
                new GraphErrorDetail("HistoryItemTooLarge", path, $"{json.Length} bytes; at most {SizeLimit}"));
    }

    private static ActivityHistoryItem Deserialize(ReadOnlySpan<byte> utf8Json)
    {
        try
        {
            return JsonSerializer.Deserialize(utf8Json, Type) ?? throw GraphErrors.BadRequest("The body is null; it has to be a history item, which is a JSON object.");
        }
        catch (JsonException exception)
        {
            throw JsonErrors.Malformed(exception);
        }
    }
}
