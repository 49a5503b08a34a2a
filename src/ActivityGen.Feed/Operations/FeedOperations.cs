using ActivityGen.Feed.Http;
using ActivityGen.Feed.Querying;

namespace ActivityGen.Feed.Operations;

/// <summary>Every call that the feed answers.</summary>
internal static class FeedOperations
{
    /// <summary>The schema of an activity.</summary>
    internal const string Activity = "microsoft.graph.userActivity";

    /// <summary>The schema of a history item.</summary>
    internal const string HistoryItem = "microsoft.graph.activityHistoryItem";

    /// <summary>The schema of a page of activities.</summary>
    internal const string ActivityPage = "microsoft.graph.userActivityCollectionResponse";

    private const string Recent = "/activities/recent";

    private static readonly string[] OtherRecents = ["/activities/recent()", "/activities/microsoft.graph.recent", "/activities/microsoft.graph.recent()"];

    private static readonly int[] Ok = [StatusCodes.Status200OK];

    private static readonly int[] Created = [StatusCodes.Status201Created];

    private static readonly int[] OkOrCreated = [StatusCodes.Status200OK, StatusCodes.Status201Created];

    private static readonly int[] NoContent = [StatusCodes.Status204NoContent];

    /// <summary>Gets the calls.</summary>
    internal static IReadOnlyList<FeedOperation> All { get; } =
    [
        new("ListActivities", "GET", "/activities", IsWrite: false, QueryOptionSet.List, ActivityReads.ListAsync)
        {
            Summary = "Lists the caller's activities, the last modified first.",
            Result = ActivityPage,
            Successes = Ok,
        },
        new("CreateActivity", "POST", "/activities", IsWrite: true, QueryOptionSet.None, ActivityWrites.CreateAsync)
        {
            Summary = "Creates an activity; 409 where there is one of its appActivityId.",
            Body = Activity,
            Result = Activity,
            Successes = Created,
            TakesInvitations = true,
        },
        new("ListRecentActivities", "GET", Recent, IsWrite: false, QueryOptionSet.List, ActivityReads.RecentAsync)
        {
            Summary = "Lists the activities that have history, the last engaged with first.",
            Result = ActivityPage,
            Successes = Ok,
            OtherPaths = OtherRecents,
        },
        new("GetActivity", "GET", "/activities/{id}", IsWrite: false, QueryOptionSet.Expand, ActivityReads.GetAsync)
        {
            Summary = "Gets an activity by the server's id.",
            Result = Activity,
            Successes = Ok,
        },
        new("UpsertActivity", "PUT", "/activities/{id}", IsWrite: true, QueryOptionSet.None, ActivityWrites.UpsertAsync)
        {
            Summary = "Creates or replaces an activity by its appActivityId, percent-encoded; its history items are added to those that are there.",
            Body = Activity,
            Result = Activity,
            Successes = OkOrCreated,
        },
        new("DeleteActivity", "DELETE", "/activities/{id}", IsWrite: true, QueryOptionSet.None, ActivityWrites.DeleteAsync)
        {
            Summary = "Deletes an activity and its history by the server's id.",
            Successes = NoContent,
        },
        new("PutHistoryItem", "PUT", "/activities/{id}/historyItems/{itemId}", IsWrite: true, QueryOptionSet.None, HistoryWrites.PutAsync)
        {
            Summary = "Creates or replaces a history item by its GUID.",
            Body = HistoryItem,
            Result = HistoryItem,
            Successes = OkOrCreated,
        },
        new("DeleteHistoryItem", "DELETE", "/activities/{id}/historyItems/{itemId}", IsWrite: true, QueryOptionSet.None, HistoryWrites.DeleteAsync)
        {
            Summary = "Deletes a history item.",
            Successes = NoContent,
        },
    ];

    /// <summary>Tells whether a path is one of the recent function's.</summary>
    internal static bool IsRecent(string path) => path.EndsWith(Recent, StringComparison.Ordinal) || OtherRecents.Any(path.EndsWith);
}
