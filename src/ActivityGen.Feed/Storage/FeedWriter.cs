using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ActivityGen.Feed.Storage;

/// <summary>Runs a write as one transaction, and again where another one of the same owner's came in between.</summary>
/// <param name="contexts">Makes contexts.</param>
/// <param name="database">The database.</param>
internal sealed class FeedWriter(IDbContextFactory<FeedContext> contexts, IFeedDatabase database)
{
    /// <summary>More collisions than this in a row are no collisions.</summary>
    private const int MaxTries = 10;

    /// <summary>Runs a write. Its changes are committed when this returns, or not made at all.</summary>
    /// <typeparam name="T">What it comes to.</typeparam>
    /// <param name="write">The write; it may run more than once, each time on a new context.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>What it came to.</returns>
    /// <exception cref="DbUpdateException">The database refuses the write, each time.</exception>
    internal async Task<T> WriteAsync<T>(Func<FeedContext, CancellationToken, Task<T>> write, CancellationToken cancellationToken)
    {
        for (int tries = 1; ; tries++)
        {
            using IDisposable turn = await database.EnterWriteAsync(cancellationToken);
            await using FeedContext context = await contexts.CreateDbContextAsync(cancellationToken);
            try
            {
                await using IDbContextTransaction transaction = await context.Database.BeginTransactionAsync(cancellationToken);
                T result = await write(context, cancellationToken);
                await context.SaveChangesAsync(cancellationToken);

                // From here on the caller must learn what came of it: a commit is not to be given up half way.
                await transaction.CommitAsync(CancellationToken.None);
                return result;
            }
            catch (Exception exception) when (tries < MaxTries && IsConflict(exception))
            {
                // Another process took the same id or wrote the same feed first: what this one has read is no longer so.
            }
        }
    }

    /// <summary>Tells whether another try may come out otherwise. Some providers wrap what says so (a deadlock, say) once more.</summary>
    private static bool IsConflict(Exception? exception)
    {
        for (; exception is not null; exception = exception.InnerException)
        {
            if (exception is DbUpdateException or DbException { IsTransient: true })
            {
                return true;
            }
        }

        return false;
    }
}
