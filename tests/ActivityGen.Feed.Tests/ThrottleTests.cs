using System.Net;
using System.Threading.RateLimiting;
using ActivityGen.Feed.Tests.Support;
using ActivityGen.Feed.Throttling;

namespace ActivityGen.Feed.Tests;

public sealed class ThrottleTests
{
    private const string Path = "/v1.0/me/activities";

    [Fact]
    public async Task A_user_has_so_many_reads_and_so_many_writes()
    {
        await using FeedServer feed = await FeedServer.StartAsync(static options =>
        {
            options.Throttling.Enabled = true;
            options.Throttling.Writes = 3;
            options.Throttling.Reads = 5;
        });
        using HttpClient client = feed.Client();
        using HttpClient otherApp = feed.Client(app: "other");
        for (int i = 0; i < 3; i++)
        {
            Assert.Equal(HttpStatusCode.Created, (await (i == 1 ? otherApp : client).PutActivityAsync($"a{i}")).StatusCode);
        }

        await AssertThrottledAsync(await client.PutActivityAsync("a4"));
        await AssertThrottledAsync(await otherApp.DeleteAsync(Path + "/1"));
        for (int i = 0; i < 5; i++)
        {
            Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(Path)).StatusCode);
        }

        await AssertThrottledAsync(await client.GetAsync(Path + "/recent"));
        Assert.Equal(HttpStatusCode.Created, (await feed.Client("bert").PutActivityAsync("a")).StatusCode);
    }

    [Fact]
    public void A_call_passes_as_soon_as_there_is_room()
    {
        SteppingClock clock = new();
        using SlidingLimiter limiter = new(2, TimeSpan.FromMinutes(5), clock);
        Assert.True(limiter.AttemptAcquire().IsAcquired);
        clock.Advance(TimeSpan.FromMinutes(1));
        Assert.True(limiter.AttemptAcquire().IsAcquired);
        Assert.Equal(TimeSpan.FromMinutes(4), RetryAfter(limiter));
        clock.Advance(TimeSpan.FromMinutes(4) - TimeSpan.FromMilliseconds(1));
        Assert.Equal(TimeSpan.FromMilliseconds(1), RetryAfter(limiter));
        clock.Advance(TimeSpan.FromMilliseconds(1));
        Assert.True(limiter.AttemptAcquire().IsAcquired);
        Assert.Equal(TimeSpan.FromMinutes(1), RetryAfter(limiter));
        Assert.Equal(3, limiter.GetStatistics()!.TotalSuccessfulLeases);
        Assert.Equal(3, limiter.GetStatistics()!.TotalFailedLeases);
    }

    [Fact]
    public void A_limiter_is_idle_only_when_nothing_counts_any_more()
    {
        SteppingClock clock = new();
        using SlidingLimiter limiter = new(2, TimeSpan.FromMinutes(5), clock);
        limiter.AttemptAcquire();
        clock.Advance(TimeSpan.FromMinutes(4));
        Assert.Null(limiter.IdleDuration);
        clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal(TimeSpan.FromMinutes(1), limiter.IdleDuration);
        Assert.Equal(2, limiter.GetStatistics()!.CurrentAvailablePermits);
    }

    [Fact]
    public async Task Of_many_calls_at_once_no_more_pass_than_may()
    {
        using SlidingLimiter limiter = new(100, TimeSpan.FromMinutes(5), TimeProvider.System);
        int passed = 0;
        await Parallel.ForAsync(0, 1000, (_, _) =>
        {
            Interlocked.Add(ref passed, limiter.AttemptAcquire().IsAcquired ? 1 : 0);
            return ValueTask.CompletedTask;
        });
        Assert.Equal(100, passed);
    }

    private static TimeSpan RetryAfter(SlidingLimiter limiter)
    {
        using RateLimitLease lease = limiter.AttemptAcquire();
        Assert.False(lease.IsAcquired);
        Assert.True(lease.TryGetMetadata(MetadataName.RetryAfter, out TimeSpan wait));
        return wait;
    }

    private static async Task AssertThrottledAsync(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.Equal("TooManyRequests", await answer.ErrorCodeAsync());
        Assert.InRange(answer.Headers.RetryAfter!.Delta!.Value, TimeSpan.FromMinutes(4), TimeSpan.FromMinutes(5));
    }
}
