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
        ActivityHistoryItem item = Deserialize(body.Written.Span).WithServerProperties();
        JsonDepth.Check(body.Written.Span);
        Contract.Check(item.Validate());
        if (IdOf(item, "id") is { } id && id != itemId)
        {
            throw GraphErrors.BadRequest("id in the body is not the one in the path.");
        }

        return DraftOf(item, itemId, "");
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

    /// <summary>Makes the draft of an item that has passed the contract.</summary>
    /// <exception cref="GraphErrorException">400: it is too large.</exception>
    internal static HistoryItemDraft DraftOf(ActivityHistoryItem item, Guid? id, string path)
    {
        ReadOnlyMemory<byte> json = HistoryItemWriter.Write(item);
        return json.Length <= SizeLimit
            ? new(id, GraphTime.Normalize(item.StartedDateTime), item.ExpirationDateTime is { } expires ? GraphTime.Normalize(expires) : null, json)
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
