using System.Text.Json;
using ActivityGen.Feed.Http;
using ActivityGen.Feed.Storage;

namespace ActivityGen.Feed.Writing;

/// <summary>Takes an activity in: what comes out has passed the contract.</summary>
internal static class ActivityBody
{
    /// <summary>Reads the request's activity.</summary>
    /// <param name="request">The request.</param>
    /// <param name="appActivityId">The id that the path says; null where it says none.</param>
    /// <exception cref="GraphErrorException">400 and others: the body is not an activity, or breaks the contract.</exception>
    internal static async Task<ActivityDraft> ReadAsync(FeedRequest request, string? appActivityId)
    {
        if (appActivityId?.Length > request.Options.MaxIdLength)
        {
            throw TooLong(request.Options.MaxIdLength);
        }

        using PooledBuffer body = await RequestBody.ReadAsync(request.Context.Request, request.Options.MaxBodyBytes);
        BodyScan scan = BodyScan.Of(body.Written.Span, BodyKind.Activity);
        UserActivity activity = WithoutServerProperties(Deserialize(scan.Readable(body.Written.Span)));
        scan.Check();
        Contract.Check(activity.Validate());
        if (activity.AppActivityId.Length > request.Options.MaxIdLength)
        {
            throw TooLong(request.Options.MaxIdLength);
        }

        if (appActivityId is not null && activity.AppActivityId != appActivityId)
        {
            throw GraphErrors.BadRequest("appActivityId in the body is not the one in the path, decoded; an activity's id never changes.");
        }

        IReadOnlyList<HistoryItemDraft>? items = activity.HistoryItems.Count > 0 ? Items(activity.HistoryItems, request.Now) : null;
        byte[] json = UserActivityJson.SerializeToUtf8Bytes(activity with { HistoryItems = null! });
        return new ActivityDraft(activity.AppActivityId, json, items);
    }

    private static UserActivity Deserialize(ReadOnlySpan<byte> utf8Json)
    {
        try
        {
            return UserActivityJson.Deserialize(utf8Json);
        }
        catch (JsonException exception)
        {
            throw JsonErrors.Malformed(exception);
        }
    }

    /// <summary>Graph ignores what a client says of the server's properties: they are not even judged.</summary>
    private static UserActivity WithoutServerProperties(UserActivity activity)
    {
        UserActivity bare = activity.WithServerProperties() with { AdditionalData = Annotations.Without(activity.AdditionalData) };
        return bare.HistoryItems.Count == 0 ? bare : bare with { HistoryItems = [.. bare.HistoryItems.Select(HistoryItemBody.WithoutServerProperties)] };
    }

    private static HistoryItemDraft[] Items(IReadOnlyList<ActivityHistoryItem> items, DateTimeOffset now)
    {
        HashSet<Guid> seen = [];
        HistoryItemDraft[] drafts = new HistoryItemDraft[items.Count];
        for (int i = 0; i < drafts.Length; i++)
        {
            Guid? id = HistoryItemBody.IdOf(items[i], $"historyItems[{i}].id");
            if (id is { } given && !seen.Add(given))
            {
                throw GraphErrors.BadRequest($"historyItems[{i}].id is that of another item in the body; every item has its own.");
            }

            drafts[i] = HistoryItemBody.DraftOf(items[i], id, $"historyItems[{i}]", now);
        }

        return drafts;
    }

    private static GraphErrorException TooLong(int limit) => GraphErrors.BadRequest($"appActivityId has more than {limit} characters.");
}
