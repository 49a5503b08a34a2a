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

    private static async Task<int> SweepActivitiesAsync(FeedContext context, long now, CancellationToken cancellationToken)
    {
        List<long> keys = await context.Activities
            .Where(row => row.Expires <= now)
            .OrderBy(row => row.Expires)
            .Select(row => row.Key)
            .Take(BatchSize)
            .ToListAsync(cancellationToken);

        // Asked again, since where several may write at once an activity can have been renewed meanwhile.
        await context.Activities.Where(row => keys.Contains(row.Key) && row.Expires <= now).ExecuteDeleteAsync(cancellationToken);
        return keys.Count;
    }

    private static async Task<int> SweepHistoryAsync(FeedContext context, long now, CancellationToken cancellationToken)
    {
        List<HistoryItemRow> expired = await context.HistoryItems
            .Where(row => row.Expires <= now)
            .OrderBy(row => row.Expires)
            .Take(BatchSize)
            .AsNoTracking()
            .ToListAsync(cancellationToken);
        List<long> keys = [.. expired.Select(row => row.Key)];
        await context.HistoryItems.Where(row => keys.Contains(row.Key) && row.Expires <= now).ExecuteDeleteAsync(cancellationToken);

        // What 'recent' sorts by is the newest item that is left.
        List<long> activities = [.. expired.Select(row => row.ActivityKey).Distinct()];
        await context.Activities
            .Where(row => activities.Contains(row.Key))
            .ExecuteUpdateAsync(
                row => row.SetProperty(activity => activity.LastEngaged, activity => activity.HistoryItems.Max(item => (long?)item.LastModified)),
                cancellationToken);
        return expired.Count;
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
        while (count == BatchSize);
        return sum;
    }
}
