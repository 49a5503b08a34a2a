using Microsoft.EntityFrameworkCore;

namespace ActivityGen.Feed.Storage;

/// <summary>Prepares the database before the server takes its first request, and sweeps from then on.</summary>
/// <param name="contexts">Makes contexts.</param>
/// <param name="database">The database.</param>
/// <param name="sweeper">Sweeps.</param>
/// <param name="options">How often.</param>
/// <param name="clock">The time.</param>
/// <param name="logger">Where it says what it did.</param>
internal sealed partial class FeedDatabaseService(
    IDbContextFactory<FeedContext> contexts,
    IFeedDatabase database,
    FeedSweeper sweeper,
    FeedStorageOptions options,
    TimeProvider clock,
    ILogger<FeedDatabaseService> logger) : BackgroundService, IHostedLifecycleService
{
    /// <inheritdoc/>
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        await using FeedContext context = await contexts.CreateDbContextAsync(cancellationToken);
        await database.PrepareAsync(context, cancellationToken);
    }

    /// <inheritdoc/>
    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using PeriodicTimer timer = new(options.SweepInterval, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                (int activities, int items) = await sweeper.SweepAsync(stoppingToken);
                Swept(activities, items);
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                // Nothing expired is shown in the meantime; the next sweep has another try. What escaped from here would stop the whole host.
                SweepFailed(e);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "Swept {Activities} activities and {HistoryItems} history items that had expired.")]
    private partial void Swept(int activities, int historyItems);

    [LoggerMessage(Level = LogLevel.Warning, Message = "What has expired could not be swept; it is tried again at the next interval.")]
    private partial void SweepFailed(Exception exception);
}
