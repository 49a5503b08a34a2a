using ActivityGen.Feed.Answering;
using ActivityGen.Feed.Http;
using ActivityGen.Feed.Storage;
using ActivityGen.Feed.Writing;

namespace ActivityGen.Feed.Operations;

/// <summary>The calls that write history items.</summary>
internal static class HistoryWrites
{
    /// <summary>Creates or replaces a history item.</summary>
    internal static async Task PutAsync(FeedRequest request)
    {
        Guid itemId = ItemId(request);
        HistoryItemDraft draft = await HistoryItemBody.ReadAsync(request, itemId);
        Written<StoredHistoryItem>? written = ServerId.Of(request) is { } id
            ? await request.Store.PutHistoryItemAsync(request.Owner, id, itemId, draft, request.Aborted)
            : null;
        await FeedAnswer.WriteAsync(request, written ?? throw ServerId.NotFound());
    }

    /// <summary>Deletes a history item.</summary>
    internal static async Task DeleteAsync(FeedRequest request)
    {
        Guid itemId = ItemId(request);
        FeedAnswer.Deleted(
            request,
            ServerId.Of(request) is { } id && await request.Store.DeleteHistoryItemAsync(request.Owner, id, itemId, request.Aborted));
    }

    private static Guid ItemId(FeedRequest request) =>
        Guid.TryParseExact(request.Segment("itemId"), "D", out Guid id)
            ? id
            : throw GraphErrors.BadRequest("A history item's id in the path is a GUID, such as 390e06e2-7e5b-4133-8014-fac7ac5991af.");
}
