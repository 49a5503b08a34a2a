using System.Threading.RateLimiting;
using ActivityGen.Feed.Http;
using Microsoft.Extensions.Options;

namespace ActivityGen.Feed.Throttling;

/// <summary>Counts a user's calls, writes and reads apart.</summary>
internal sealed class FeedThrottle : IDisposable
{
    private readonly PartitionedRateLimiter<string>? _writes;
    private readonly PartitionedRateLimiter<string>? _reads;

    public FeedThrottle(IOptions<ActivityFeedOptions> options, TimeProvider time)
    {
        ActivityFeedThrottling throttling = options.Value.Throttling;
        if (throttling.Enabled)
        {
            _writes = Limiter(throttling.Writes, throttling.Window, time);
            _reads = Limiter(throttling.Reads, throttling.Window, time);
        }
    }

    /// <summary>Lets a call pass.</summary>
    /// <exception cref="GraphErrorException">429: the user has made too many.</exception>
    internal void Take(string userId, bool isWrite)
    {
        using RateLimitLease? lease = (isWrite ? _writes : _reads)?.AttemptAcquire(userId);
        if (lease is { IsAcquired: false })
        {
            lease.TryGetMetadata(MetadataName.RetryAfter, out TimeSpan wait);
            throw GraphErrors.Throttled(wait);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _writes?.Dispose();
        _reads?.Dispose();
    }

    private static PartitionedRateLimiter<string> Limiter(int limit, TimeSpan window, TimeProvider time) =>
        PartitionedRateLimiter.Create<string, string>(
            user => RateLimitPartition.Get(user, _ => new SlidingLimiter(limit, window, time)),
            StringComparer.Ordinal);
}
