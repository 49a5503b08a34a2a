using Microsoft.EntityFrameworkCore;

namespace ActivityGen.Feed.Storage;

/// <summary>Removes what has expired.</summary>
/// <param name="writer">Runs the writes.</param>
/// <param name="clock">The time.</param>
internal sealed class FeedSweeper(FeedWriter writer, TimeProvider clock)
{
    /// <summary>Small enough that a request never waits long for its turn.</summary>
    private const int BatchSize = 500;

    /// <summary>Removes everything that has expired by now, in batches.</summary>
    /// <param name="cancellationToken">Stops after a batch.</param>
    /// <returns>How many activities and history items were removed; what an activity's history had goes with it uncounted.</returns>
    internal async Task<(int Activities, int HistoryItems)> SweepAsync(CancellationToken cancellationToken)
    {
        long now = FeedTime.Stored(clock.GetUtcNow());
        int activities = await InBatchesAsync((context, cancel) => SweepActivitiesAsync(context, now, cancel), cancellationToken);
        int items = await InBatchesAsync((context, cancel) => SweepHistoryAsync(context, now, cancel), cancellationToken);
        return (activities, items);
    }

    /// <summary>Sweeps expired activities with what they have. One statement, which asks each row again when it has it: that needs no owner's lock.</summary>
    private static async Task<int> SweepActivitiesAsync(FeedContext context, long now, CancellationToken cancellationToken)
    {
        List<long> keys = await context.Activities
            .Where(row => row.Expires <= now)
            .OrderBy(row => row.Expires)
            .Select(row => row.Key)
            .Take(BatchSize)
            .ToListAsync(cancellationToken);

        // Asked again, since where several may write at once an activity can have been renewed meanwhile.
        return await context.Activities.Where(row => keys.Contains(row.Key) && row.Expires <= now).ExecuteDeleteAsync(cancellationToken);
    }

    /// <summary>Sweeps expired history items of one owner, whose row is locked first, as by every write: what 'recent' sorts by must not miss an item that is just being added.</summary>
    private static async Task<int> SweepHistoryAsync(FeedContext context, long now, CancellationToken cancellationToken)
    {
        long? feed = await context.HistoryItems
            .Where(item => item.Expires <= now)
            .OrderBy(item => item.Expires)
            .Select(item => (long?)context.Activities.First(activity => activity.Key == item.ActivityKey).FeedKey)
            .FirstOrDefaultAsync(cancellationToken);
        if (feed is null)
        {
            return 0;
        }

        await context.Feeds.Where(row => row.Key == feed).ExecuteUpdateAsync(row => row.SetProperty(owner => owner.LastStamp, owner => owner.LastStamp), cancellationToken);
        List<long> activities = await context.Activities
            .Where(activity => activity.FeedKey == feed && activity.HistoryItems.Any(item => item.Expires <= now))
            .OrderBy(activity => activity.Key)
            .Select(activity => activity.Key)
            .Take(BatchSize)
            .ToListAsync(cancellationToken);
        int count = await context.HistoryItems.Where(item => activities.Contains(item.ActivityKey) && item.Expires <= now).ExecuteDeleteAsync(cancellationToken);
        await context.Activities
            .Where(activity => activities.Contains(activity.Key))
            .ExecuteUpdateAsync(
                row => row.SetProperty(activity => activity.LastEngaged, activity => activity.HistoryItems.Max(item => (long?)item.LastModified)),
                cancellationToken);
        return count;
    }

    private async Task<int> InBatchesAsync(Func<FeedContext, CancellationToken, Task<int>> sweep, CancellationToken cancellationToken)
    {
        int sum = 0;
        int count;
        do
        {
            count = await writer.WriteAsync(sweep, cancellationToken);
            sum += count;
        }
        while (count > 0);
        return sum;
    }
}
