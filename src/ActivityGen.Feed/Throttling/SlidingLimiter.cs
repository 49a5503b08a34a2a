using System.Threading.RateLimiting;

namespace ActivityGen.Feed.Throttling;

/// <summary>Lets so many calls pass within a time that slides, and knows to the moment when the next may.</summary>
/// <remarks>The windows of the framework's own limiters jump, and say how long a window is rather than how long it still lasts.</remarks>
internal sealed class SlidingLimiter(int limit, TimeSpan window, TimeProvider time) : RateLimiter
{
    private readonly Lock _lock = new();
    private readonly Queue<long> _taken = new();
    private long _newest = time.GetTimestamp();
    private long _passed;
    private long _refused;

    /// <inheritdoc/>
    public override TimeSpan? IdleDuration
    {
        get
        {
            lock (_lock)
            {
                // While anything counts, the limiter must not be thrown away, and its count with it.
                TimeSpan idle = time.GetElapsedTime(_newest) - (_taken.Count > 0 ? window : TimeSpan.Zero);
                return idle > TimeSpan.Zero ? idle : null;
            }
        }
    }

    /// <inheritdoc/>
    public override RateLimiterStatistics GetStatistics()
    {
        lock (_lock)
        {
            Forget();
            return new RateLimiterStatistics
            {
                CurrentAvailablePermits = limit - _taken.Count,
                TotalSuccessfulLeases = _passed,
                TotalFailedLeases = _refused,
            };
        }
    }

    /// <inheritdoc/>
    protected override RateLimitLease AttemptAcquireCore(int permitCount)
    {
        lock (_lock)
        {
            Forget();
            if (_taken.Count + permitCount > limit)
            {
                _refused++;
                return new SlidingLease(_taken.TryPeek(out long oldest) ? window - time.GetElapsedTime(oldest) : window);
            }

            for (int i = 0; i < permitCount; i++)
            {
                _newest = time.GetTimestamp();
                _taken.Enqueue(_newest);
            }

            _passed++;
            return new SlidingLease(null);
        }
    }

    /// <inheritdoc/>
    protected override ValueTask<RateLimitLease> AcquireAsyncCore(int permitCount, CancellationToken cancellationToken) =>
        new(AttemptAcquireCore(permitCount));

    private void Forget()
    {
        while (_taken.TryPeek(out long oldest) && time.GetElapsedTime(oldest) >= window)
        {
            _taken.Dequeue();
        }
    }
}
