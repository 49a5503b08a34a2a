using Microsoft.EntityFrameworkCore;

namespace ActivityGen.Feed.Storage;

/// <summary>The store over a relational database.</summary>
/// <param name="contexts">Makes contexts.</param>
/// <param name="writer">Runs the writes.</param>
/// <param name="clock">The time.</param>
/// <param name="options">How long things stay.</param>
internal sealed partial class ActivityStore(
    IDbContextFactory<FeedContext> contexts,
    FeedWriter writer,
    TimeProvider clock,
    FeedStorageOptions options) : IActivityStore
{
    private long Now => FeedTime.Stored(clock.GetUtcNow());

    /// <inheritdoc/>
    public async Task<StoredActivity?> FindAsync(FeedOwner owner, string id, TimeRange? historyFilter, CancellationToken cancellationToken)
    {
        await using FeedContext context = await contexts.CreateDbContextAsync(cancellationToken);
        ActivityRow? row = await Visible(context, owner, id).AsNoTracking().SingleOrDefaultAsync(cancellationToken);
        return row is null
            ? null
            : (await WithHistoryAsync(context, [row], historyFilter, cancellationToken))[0];
    }

    /// <inheritdoc/>
    public async Task<ActivityPage> ReadPageAsync(FeedOwner owner, PageQuery query, CancellationToken cancellationToken)
    {
        await using FeedContext context = await contexts.CreateDbContextAsync(cancellationToken);
        IQueryable<ActivityRow> ordered = query.Order == PageOrder.LastModified
            ? ByModification(Visible(context, owner), query.After)
            : ByEngagement(Visible(context, owner), query.After, Now);

        if (query.Filter != TimeRange.All)
        {
            // Not for all times: it would lure the planner away from the index that the rows are already ordered by.
            ordered = ordered.Where(row => row.LastModified >= query.Filter.From && row.LastModified <= query.Filter.To);
        }

        // One more than fits says whether there is a next page.
        List<ActivityRow> rows = await ordered
            .Take(query.Size + 1)
            .AsNoTracking()
            .ToListAsync(cancellationToken);
        int size = await FittingAsync(context, rows, Math.Min(rows.Count, query.Size), query.HistoryFilter, cancellationToken);
        PagePosition? next = null;
        if (rows.Count > size)
        {
            rows.RemoveRange(size, rows.Count - size);
            ActivityRow last = rows[^1];
            next = new PagePosition(query.Order == PageOrder.LastModified ? last.LastModified : last.LastEngaged.GetValueOrDefault(), last.Key);
        }

        return new ActivityPage(await WithHistoryAsync(context, rows, query.HistoryFilter, cancellationToken), next);
    }

    /// <summary>Counts the activities, from the first on, that a page has room for: what a history weighs is asked before it is read.</summary>
    private async Task<int> FittingAsync(FeedContext context, List<ActivityRow> rows, int most, TimeRange? filter, CancellationToken cancellationToken)
    {
        Dictionary<long, long> histories = filter is { } range
            ? await History(context, rows, range)
                .GroupBy(item => item.ActivityKey)
                .Select(items => new { items.Key, Bytes = items.Sum(item => (long)item.Json.Length) })
                .ToDictionaryAsync(sum => sum.Key, sum => sum.Bytes, cancellationToken)
            : [];
        int fitting = 0;
        for (long bytes = 0; fitting < most; fitting++)
        {
            bytes += rows[fitting].Json.Length + histories.GetValueOrDefault(rows[fitting].Key);
            if (fitting > 0 && bytes > options.MaxPageBytes)
            {
                break;
            }
        }

        return fitting;
    }

    private static IQueryable<ActivityRow> ByModification(IQueryable<ActivityRow> rows, PagePosition? after)
    {
        if (after is { } position)
        {
            rows = rows.Where(row => row.LastModified < position.Time || (row.LastModified == position.Time && row.Key < position.Key));
        }

        return rows.OrderByDescending(row => row.LastModified).ThenByDescending(row => row.Key);
    }

    private static IQueryable<ActivityRow> ByEngagement(IQueryable<ActivityRow> rows, PagePosition? after, long now)
    {
        rows = rows.Where(row => row.LastEngaged != null && row.HistoryItems.Any(item => item.Expires > now));
        if (after is { } position)
        {
            rows = rows.Where(row => row.LastEngaged < position.Time || (row.LastEngaged == position.Time && row.Key < position.Key));
        }

        return rows.OrderByDescending(row => row.LastEngaged).ThenByDescending(row => row.Key);
    }

    /// <summary>The one place that says whose a row is and whether it is still there: every read and every write goes through it.</summary>
    private IQueryable<ActivityRow> Visible(FeedContext context, FeedOwner owner)
    {
        long now = Now;
        return context.Activities.Where(row =>
            row.Expires > now
            && row.FeedKey == context.Feeds.Where(feed => feed.UserId == owner.UserId && feed.AppId == owner.AppId).Select(feed => feed.Key).FirstOrDefault());
    }

    private IQueryable<ActivityRow> Visible(FeedContext context, FeedOwner owner, string id) => Visible(context, owner).Where(row => row.Id == id);

    private async Task<IReadOnlyList<StoredActivity>> WithHistoryAsync(FeedContext context, IReadOnlyList<ActivityRow> rows, TimeRange? filter, CancellationToken cancellationToken)
    {
        if (filter is not { } range)
        {
            return [.. rows.Select(row => row.ToStored(null))];
        }

        List<HistoryItemRow> items = await History(context, rows, range)
            .OrderByDescending(item => item.LastModified)
            .ThenByDescending(item => item.Key)
            .AsNoTracking()
            .ToListAsync(cancellationToken);
        ILookup<long, HistoryItemRow> byActivity = items.ToLookup(item => item.ActivityKey);
        return [.. rows.Select(row => row.ToStored([.. byActivity[row.Key].Select(item => item.ToStored())]))];
    }

    private IQueryable<HistoryItemRow> History(FeedContext context, IReadOnlyList<ActivityRow> rows, TimeRange range)
    {
        long now = Now;
        long[] keys = [.. rows.Select(row => row.Key)];
        return context.HistoryItems.Where(item => keys.Contains(item.ActivityKey) && item.Expires > now && item.LastModified >= range.From && item.LastModified <= range.To);
    }
}
