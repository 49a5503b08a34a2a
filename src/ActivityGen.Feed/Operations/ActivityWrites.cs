using ActivityGen.Feed.Answering;
using ActivityGen.Feed.Http;
using ActivityGen.Feed.Storage;
using ActivityGen.Feed.Writing;

namespace ActivityGen.Feed.Operations;

/// <summary>The calls that write activities.</summary>
internal static class ActivityWrites
{
    /// <summary>Creates or replaces the activity that the path names by the app's id.</summary>
    internal static async Task UpsertAsync(FeedRequest request)
    {
        ActivityDraft draft = await ActivityBody.ReadAsync(request, request.Segment("id"));
        Written<StoredActivity> written = await request.Store.UpsertAsync(request.Owner, draft, request.Aborted);
        await FeedAnswer.WriteAsync(request, written.Value, written.IsNew ? StatusCodes.Status201Created : StatusCodes.Status200OK);
    }

    /// <summary>Creates an activity.</summary>
    internal static async Task CreateAsync(FeedRequest request)
    {
        ActivityDraft draft = await ActivityBody.ReadAsync(request, appActivityId: null);
        StoredActivity created = await request.Store.CreateAsync(request.Owner, draft, request.Aborted) ?? throw GraphErrors.Exists();
        await FeedAnswer.WriteAsync(request, created, StatusCodes.Status201Created);
    }

    /// <summary>Deletes the activity that the path names by the server's id.</summary>
    internal static async Task DeleteAsync(FeedRequest request) => FeedAnswer.Deleted(
        request,
        ServerId.Of(request) is { } id && await request.Store.DeleteAsync(request.Owner, id, request.Aborted));
}
