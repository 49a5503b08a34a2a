using Microsoft.EntityFrameworkCore;

namespace ActivityGen.Feed.Storage;

/// <content>The writes.</content>
internal sealed partial class ActivityStore
{
    /// <inheritdoc/>
    public Task<Written<StoredActivity>> UpsertAsync(FeedOwner owner, ActivityDraft draft, CancellationToken cancellationToken) =>
        writer.WriteAsync(
            async (context, cancel) =>
            {
                byte[] hash = RowIdentity.HashOf(draft.AppActivityId);
                FeedRow feed = await StampOrAddAsync(context, owner, cancel);
                ActivityRow? existing = await UnexpiredAsync(context, feed, hash, cancel);
                ActivityRow row = existing ?? Add(context, feed, hash, draft);
                if (existing is not null)
                {
                    row.Json = draft.Json.ToArray();
                    row.Status = ActivityStatus.Updated;
                    row.LastModified = feed.LastStamp;
                    row.Expires = FeedTime.Later(feed.LastStamp, options.Retention);
                }

                IReadOnlyList<StoredHistoryItem>? items = await AddHistoryAsync(context, feed, row, draft.HistoryItems, cancel);
                return new Written<StoredActivity>(row.ToStored(items), existing is null);
            },
            cancellationToken);

    /// <inheritdoc/>
    public Task<StoredActivity?> CreateAsync(FeedOwner owner, ActivityDraft draft, CancellationToken cancellationToken) =>
        writer.WriteAsync(
            async (context, cancel) =>
            {
                byte[] hash = RowIdentity.HashOf(draft.AppActivityId);
                FeedRow feed = await StampOrAddAsync(context, owner, cancel);
                if (await UnexpiredAsync(context, feed, hash, cancel) is not null)
                {
                    return null;
                }

                ActivityRow row = Add(context, feed, hash, draft);
                return row.ToStored(await AddHistoryAsync(context, feed, row, draft.HistoryItems, cancel));
            },
            cancellationToken);

    /// <inheritdoc/>
    public Task<bool> DeleteAsync(FeedOwner owner, string id, CancellationToken cancellationToken) =>
        writer.WriteAsync(
            async (context, cancel) =>
                await StampAsync(context, owner, cancel) is not null && await Visible(context, owner, id).ExecuteDeleteAsync(cancel) > 0,
            cancellationToken);

    /// <inheritdoc/>
    public Task<Written<StoredHistoryItem>?> PutHistoryItemAsync(FeedOwner owner, string activityId, Guid itemId, HistoryItemDraft draft, CancellationToken cancellationToken) =>
        writer.WriteAsync<Written<StoredHistoryItem>?>(
            async (context, cancel) =>
            {
                if (await StampAsync(context, owner, cancel) is not { } feed || await Visible(context, owner, activityId).SingleOrDefaultAsync(cancel) is not { } activity)
                {
                    return null;
                }

                HistoryItemRow? existing = await context.HistoryItems.SingleOrDefaultAsync(row => row.ActivityKey == activity.Key && row.Id == itemId, cancel);
                await CheckRoomAsync(context, activity, existing is null ? 1 : 0, cancel);
                HistoryItemRow row = Put(context, feed, activity, existing, itemId, draft);

                // Put has decided it: asked a second time, the clock could say otherwise.
                return new Written<StoredHistoryItem>(row.ToStored(), row.Status == ActivityStatus.Active);
            },
            cancellationToken);

    /// <inheritdoc/>
    public Task<bool> DeleteHistoryItemAsync(FeedOwner owner, string activityId, Guid itemId, CancellationToken cancellationToken) =>
        writer.WriteAsync(
            async (context, cancel) =>
            {
                long now = Now;
                if (await StampAsync(context, owner, cancel) is null
                    || await Visible(context, owner, activityId).SingleOrDefaultAsync(cancel) is not { } activity
                    || await context.HistoryItems.Where(row => row.ActivityKey == activity.Key && row.Id == itemId && row.Expires > now).ExecuteDeleteAsync(cancel) == 0)
                {
                    return false;
                }

                activity.LastEngaged = await context.HistoryItems.Where(row => row.ActivityKey == activity.Key && row.Expires > now).MaxAsync(row => (long?)row.LastModified, cancel);
                return true;
            },
            cancellationToken);

    /// <summary>
    /// Moves the owner's time on and reads it: the first thing that every write does. The row is locked from then on, so that an owner's
    /// writes come one after the other in any database, each seeing what the one before it made. Times never repeat and never go back,
    /// whatever the clock does: an owner's activities have one order, and who has read up to a time misses nothing.
    /// </summary>
    private async Task<FeedRow?> StampAsync(FeedContext context, FeedOwner owner, CancellationToken cancellationToken)
    {
        long now = Now;
        IQueryable<FeedRow> feed = context.Feeds.Where(row => row.UserId == owner.UserId && row.AppId == owner.AppId);
        int count = await feed.ExecuteUpdateAsync(
            row => row.SetProperty(owned => owned.LastStamp, owned => owned.LastStamp >= now ? owned.LastStamp + 1 : now),
            cancellationToken);
        return count == 0 ? null : await feed.AsNoTracking().SingleAsync(cancellationToken);
    }

    private async Task<FeedRow> StampOrAddAsync(FeedContext context, FeedOwner owner, CancellationToken cancellationToken)
    {
        if (await StampAsync(context, owner, cancellationToken) is { } existing)
        {
            return existing;
        }

        FeedRow added = new() { UserId = owner.UserId, AppId = owner.AppId, LastStamp = Now };
        context.Feeds.Add(added);
        await context.SaveChangesAsync(cancellationToken);
        return added;
    }

    private async Task<ActivityRow?> UnexpiredAsync(FeedContext context, FeedRow feed, byte[] hash, CancellationToken cancellationToken)
    {
        ActivityRow? row = await context.Activities.SingleOrDefaultAsync(row => row.FeedKey == feed.Key && row.AppActivityIdHash == hash, cancellationToken);
        if (row is null || row.Expires > Now)
        {
            return row;
        }

        // Expired, and not swept yet: what comes now is another activity, with an id and a history of its own.
        context.Activities.Remove(row);
        await context.SaveChangesAsync(cancellationToken);
        return null;
    }

    private ActivityRow Add(FeedContext context, FeedRow feed, byte[] hash, ActivityDraft draft)
    {
        ActivityRow row = new()
        {
            FeedKey = feed.Key,
            Id = RowIdentity.NewActivityId(),
            AppActivityIdHash = hash,
            Json = draft.Json.ToArray(),
            Status = ActivityStatus.Active,
            Created = feed.LastStamp,
            LastModified = feed.LastStamp,
            Expires = FeedTime.Later(feed.LastStamp, options.Retention),
        };
        context.Activities.Add(row);
        return row;
    }

    private async Task<IReadOnlyList<StoredHistoryItem>?> AddHistoryAsync(
        FeedContext context,
        FeedRow feed,
        ActivityRow activity,
        IReadOnlyList<HistoryItemDraft>? drafts,
        CancellationToken cancellationToken)
    {
        if (drafts is null)
        {
            return null;
        }

        Guid[] ids = IdsOf(activity.AppActivityIdHash, drafts);
        Dictionary<Guid, HistoryItemRow> existing = activity.Key == 0
            ? []
            : await context.HistoryItems.Where(row => row.ActivityKey == activity.Key && ids.Contains(row.Id)).ToDictionaryAsync(row => row.Id, cancellationToken);
        await CheckRoomAsync(context, activity, ids.Length - existing.Count, cancellationToken);
        List<StoredHistoryItem> stored = new(drafts.Count);
        for (int i = 0; i < drafts.Count; i++)
        {
            HistoryItemRow row = Put(context, feed, activity, existing.GetValueOrDefault(ids[i]), ids[i], drafts[i]);
            existing[ids[i]] = row;
            stored.Add(row.ToStored());
        }

        return stored;
    }

    /// <summary>Keeps a history so short that it can be brought along with its activity.</summary>
    /// <exception cref="HistoryFullException">There would be more items than an activity may have.</exception>
    private async Task CheckRoomAsync(FeedContext context, ActivityRow activity, int added, CancellationToken cancellationToken)
    {
        long now = Now;
        int existing = added == 0 || activity.Key == 0
            ? 0
            : await context.HistoryItems.CountAsync(row => row.ActivityKey == activity.Key && row.Expires > now, cancellationToken);
        if (existing + added > options.MaxHistoryItems)
        {
            throw new HistoryFullException(options.MaxHistoryItems);
        }
    }

    private static Guid[] IdsOf(byte[] appActivityIdHash, IReadOnlyList<HistoryItemDraft> drafts)
    {
        Dictionary<DateTimeOffset, int> occurrences = [];
        Guid[] ids = new Guid[drafts.Count];
        for (int i = 0; i < ids.Length; i++)
        {
            if (drafts[i].Id is { } id)
            {
                ids[i] = id;
                continue;
            }

            DateTimeOffset started = drafts[i].Started;
            int occurrence = occurrences.GetValueOrDefault(started);
            occurrences[started] = occurrence + 1;
            ids[i] = RowIdentity.HistoryItemId(appActivityIdHash, started, occurrence);
        }

        return ids;
    }

    private HistoryItemRow Put(FeedContext context, FeedRow feed, ActivityRow activity, HistoryItemRow? existing, Guid id, HistoryItemDraft draft)
    {
        bool isNew = existing is null || existing.Expires <= Now;
        HistoryItemRow row = existing ?? new() { Id = id, Json = [] };
        row.Json = draft.Json.ToArray();
        row.Status = isNew ? ActivityStatus.Active : ActivityStatus.Updated;
        row.Created = isNew ? feed.LastStamp : row.Created;
        row.LastModified = feed.LastStamp;
        row.Expires = draft.Expires is { } expires ? FeedTime.Stored(expires) : FeedTime.Later(feed.LastStamp, options.Retention);
        if (existing is null)
        {
            activity.HistoryItems.Add(row);
            context.HistoryItems.Add(row);
        }

        if (row.Expires > Now)
        {
            // Engaged with today, gone tomorrow would surprise everyone: an engagement keeps its activity too.
            activity.LastEngaged = feed.LastStamp;
            activity.Expires = Math.Max(activity.Expires, FeedTime.Later(feed.LastStamp, options.Retention));
        }

        return row;
    }
}
