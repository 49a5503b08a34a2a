using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ActivityGen.Feed.Storage;

/// <summary>Says whether the database answers, with the tables that this version needs.</summary>
/// <param name="contexts">Makes contexts.</param>
internal sealed class FeedDatabaseHealthCheck(IDbContextFactory<FeedContext> contexts) : IHealthCheck
{
    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await using FeedContext feed = await contexts.CreateDbContextAsync(cancellationToken);
            await feed.Feeds.AnyAsync(cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (DbException e)
        {
            return new HealthCheckResult(context.Registration.FailureStatus, "The database does not answer.", e);
        }
    }
}
