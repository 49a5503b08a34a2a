namespace ActivityGen.Feed.Storage;

/// <summary>Where activities are. A write that has returned outlives the process; what has expired is not there.</summary>
internal interface IActivityStore
{
    /// <summary>Stores an activity under its appActivityId; its history items are added to those that are there.</summary>
    /// <param name="owner">Whose.</param>
    /// <param name="draft">The activity.</param>
    /// <param name="cancellationToken">Stops the call; what is committed by then stays.</param>
    /// <returns>The activity, with the history items that came with it.</returns>
    Task<Written<StoredActivity>> UpsertAsync(FeedOwner owner, ActivityDraft draft, CancellationToken cancellationToken);

    /// <summary>Stores an activity whose appActivityId is not there yet.</summary>
    /// <param name="owner">Whose.</param>
    /// <param name="draft">The activity.</param>
    /// <param name="cancellationToken">Stops the call; what is committed by then stays.</param>
    /// <returns>The activity; null where there is one of that appActivityId.</returns>
    Task<StoredActivity?> CreateAsync(FeedOwner owner, ActivityDraft draft, CancellationToken cancellationToken);

    /// <summary>Deletes an activity and its history.</summary>
    /// <param name="owner">Whose.</param>
    /// <param name="id">The server's id.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>Whether there was one.</returns>
    Task<bool> DeleteAsync(FeedOwner owner, string id, CancellationToken cancellationToken);

    /// <summary>Finds one activity.</summary>
    /// <param name="owner">Whose.</param>
    /// <param name="id">The server's id.</param>
    /// <param name="historyFilter">The history items to bring along; null for none.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The activity; null where there is none.</returns>
    Task<StoredActivity?> FindAsync(FeedOwner owner, string id, TimeRange? historyFilter, CancellationToken cancellationToken);

    /// <summary>Reads a page.</summary>
    /// <param name="owner">Whose.</param>
    /// <param name="query">Which.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The page.</returns>
    Task<ActivityPage> ReadPageAsync(FeedOwner owner, PageQuery query, CancellationToken cancellationToken);

    /// <summary>Stores a history item under its id.</summary>
    /// <param name="owner">Whose.</param>
    /// <param name="activityId">The activity's server id.</param>
    /// <param name="itemId">The item's id; the draft's own is not looked at.</param>
    /// <param name="draft">The item.</param>
    /// <param name="cancellationToken">Stops the call; what is committed by then stays.</param>
    /// <returns>The item; null where there is no such activity.</returns>
    Task<Written<StoredHistoryItem>?> PutHistoryItemAsync(FeedOwner owner, string activityId, Guid itemId, HistoryItemDraft draft, CancellationToken cancellationToken);

    /// <summary>Deletes a history item.</summary>
    /// <param name="owner">Whose.</param>
    /// <param name="activityId">The activity's server id.</param>
    /// <param name="itemId">The item's id.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>Whether there was one.</returns>
    Task<bool> DeleteHistoryItemAsync(FeedOwner owner, string activityId, Guid itemId, CancellationToken cancellationToken);
}
