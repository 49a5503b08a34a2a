using Microsoft.EntityFrameworkCore;

namespace ActivityGen.Feed.Storage;

/// <summary>What differs from database to database; the only place for it.</summary>
internal interface IFeedDatabase
{
    /// <summary>Says how to reach the database.</summary>
    /// <param name="options">What to set it on.</param>
    void Configure(DbContextOptionsBuilder options);

    /// <summary>Makes the database, or brings it up to date.</summary>
    /// <param name="context">A context.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>Done.</returns>
    Task PrepareAsync(FeedContext context, CancellationToken cancellationToken);

    /// <summary>Waits until a write may begin.</summary>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>To be disposed when the write has ended.</returns>
    ValueTask<IDisposable> EnterWriteAsync(CancellationToken cancellationToken);
}
