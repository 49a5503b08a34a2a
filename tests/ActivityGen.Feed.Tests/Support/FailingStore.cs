using ActivityGen.Feed.Storage;

namespace ActivityGen.Feed.Tests.Support;

/// <summary>A store that throws whatever it is asked.</summary>
internal sealed class FailingStore(Exception failure) : IActivityStore
{
    public Task<Written<StoredActivity>> UpsertAsync(FeedOwner owner, ActivityDraft draft, CancellationToken cancellationToken) => throw failure;

    public Task<StoredActivity?> CreateAsync(FeedOwner owner, ActivityDraft draft, CancellationToken cancellationToken) => throw failure;

    public Task<bool> DeleteAsync(FeedOwner owner, string id, CancellationToken cancellationToken) => throw failure;

    public Task<StoredActivity?> FindAsync(FeedOwner owner, string id, TimeRange? historyFilter, CancellationToken cancellationToken) => throw failure;

    public Task<ActivityPage> ReadPageAsync(FeedOwner owner, PageQuery query, CancellationToken cancellationToken) => throw failure;

    public Task<Written<StoredHistoryItem>?> PutHistoryItemAsync(FeedOwner owner, string activityId, Guid itemId, HistoryItemDraft draft, CancellationToken cancellationToken) => throw failure;

    public Task<bool> DeleteHistoryItemAsync(FeedOwner owner, string activityId, Guid itemId, CancellationToken cancellationToken) => throw failure;
}
