using ActivityGen.Feed.Storage;

namespace ActivityGen.Feed.Tests.Support;

/// <summary>The store's contract in the plainest way, so that the HTTP side is tested without a database.</summary>
internal sealed class MemoryStore : IActivityStore
{
    private readonly Lock _lock = new();
    private readonly List<Entry> _entries = [];
    private long _clock = DateTimeOffset.UtcNow.ToUnixTimeMilliseconds();
    private ulong _nextId = 9_223_372_036_854_775_808;

    /// <summary>Gets or sets what every call throws; null for nothing.</summary>
    internal Exception? Failure { get; set; }

    public async Task<Written<StoredActivity>> UpsertAsync(FeedOwner owner, ActivityDraft draft, CancellationToken cancellationToken)
    {
        await Task.Yield();
        lock (_lock)
        {
            Fail();
            Entry? entry = _entries.Find(one => one.Owner == owner && one.AppActivityId == draft.AppActivityId);
            bool isNew = entry is null;
            if (entry is null)
            {
                entry = Add(owner, draft.AppActivityId);
            }
            else
            {
                entry.Status = ActivityStatus.Updated;
            }

            entry.Json = draft.Json.ToArray();
            entry.LastModified = ++_clock;
            StoredHistoryItem[]? items = draft.HistoryItems?.Select(item => Put(entry, item.Id ?? Guid.NewGuid(), item).Value).ToArray();
            return new Written<StoredActivity>(entry.ToStored(items), isNew);
        }
    }

    public async Task<StoredActivity?> CreateAsync(FeedOwner owner, ActivityDraft draft, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            Fail();
            if (_entries.Exists(one => one.Owner == owner && one.AppActivityId == draft.AppActivityId))
            {
                return null;
            }
        }

        return (await UpsertAsync(owner, draft, cancellationToken)).Value;
    }

    public Task<bool> DeleteAsync(FeedOwner owner, string id, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            Fail();
            return Task.FromResult(_entries.RemoveAll(one => one.Owner == owner && one.Id == id) > 0);
        }
    }

    public Task<StoredActivity?> FindAsync(FeedOwner owner, string id, TimeRange? historyFilter, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            Fail();
            return Task.FromResult(Find(owner, id)?.ToStored(historyFilter));
        }
    }

    public Task<ActivityPage> ReadPageAsync(FeedOwner owner, PageQuery query, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            Fail();
            Entry[] found =
            [
                .. _entries
                    .Where(one => one.Owner == owner
                        && (query.Order == PageOrder.LastModified || one.Items.Count > 0)
                        && one.LastModified >= query.Filter.From && one.LastModified <= query.Filter.To
                        && (query.After is not { } after || one.TimeOf(query.Order) < after.Time))
                    .OrderByDescending(one => one.TimeOf(query.Order))
                    .Take(query.Size + 1),
            ];
            Entry[] page = found.Length > query.Size ? found[..query.Size] : found;
            PagePosition? next = found.Length > query.Size ? new PagePosition(page[^1].TimeOf(query.Order), 0) : null;
            return Task.FromResult(new ActivityPage([.. page.Select(one => one.ToStored(query.HistoryFilter))], next));
        }
    }

    public Task<Written<StoredHistoryItem>?> PutHistoryItemAsync(
        FeedOwner owner, string activityId, Guid itemId, HistoryItemDraft draft, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            Fail();
            return Task.FromResult(Find(owner, activityId) is { } entry ? Put(entry, itemId, draft) : (Written<StoredHistoryItem>?)null);
        }
    }

    public Task<bool> DeleteHistoryItemAsync(FeedOwner owner, string activityId, Guid itemId, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            Fail();
            return Task.FromResult(Find(owner, activityId)?.Items.RemoveAll(item => item.Id == itemId) > 0);
        }
    }

    private static DateTimeOffset Time(long milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);

    private void Fail()
    {
        if (Failure is not null)
        {
            throw Failure;
        }
    }

    private Entry? Find(FeedOwner owner, string id) => _entries.Find(one => one.Owner == owner && one.Id == id);

    private Entry Add(FeedOwner owner, string appActivityId)
    {
        Entry entry = new() { Owner = owner, AppActivityId = appActivityId, Id = (_nextId++).ToString(null, null), Created = ++_clock };
        _entries.Add(entry);
        return entry;
    }

    private Written<StoredHistoryItem> Put(Entry entry, Guid id, HistoryItemDraft draft)
    {
        StoredHistoryItem? old = entry.Items.Find(item => item.Id == id);
        entry.Items.RemoveAll(item => item.Id == id);
        DateTimeOffset now = Time(++_clock);
        StoredHistoryItem item = new(
            id, old is null ? ActivityStatus.Active : ActivityStatus.Updated, old?.Created ?? now, now, draft.Expires ?? now.AddDays(30), draft.Json.ToArray());
        entry.Items.Insert(0, item);
        return new Written<StoredHistoryItem>(item, old is null);
    }

    private sealed class Entry
    {
        internal required FeedOwner Owner { get; init; }

        internal required string AppActivityId { get; init; }

        internal required string Id { get; init; }

        internal required long Created { get; init; }

        internal ActivityStatus Status { get; set; }

        internal long LastModified { get; set; }

        internal ReadOnlyMemory<byte> Json { get; set; }

        internal List<StoredHistoryItem> Items { get; } = [];

        internal long TimeOf(PageOrder order) =>
            order == PageOrder.LastModified ? LastModified : Items.Max(item => item.LastModified.ToUnixTimeMilliseconds());

        internal StoredActivity ToStored(TimeRange? filter) => ToStored(filter is { } range
            ? [.. Items.Where(item => item.LastModified.ToUnixTimeMilliseconds() is long time && time >= range.From && time <= range.To)]
            : (IReadOnlyList<StoredHistoryItem>?)null);

        internal StoredActivity ToStored(IReadOnlyList<StoredHistoryItem>? items) =>
            new(Id, Status, Time(Created), Time(LastModified), Time(LastModified).AddDays(30), Json, items);
    }
}
