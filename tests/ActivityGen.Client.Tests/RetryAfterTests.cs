using System.Net;

namespace ActivityGen.Client.Tests;

/// <summary>How long a call waits where the service says it.</summary>
public sealed class RetryAfterTests
{
    [Fact]
    public async Task Retry_after_in_seconds_is_waited_for_and_not_by_all_callers_alike()
    {
        HashSet<TimeSpan> waits = [];
        for (int run = 0; run < 10; run++)
        {
            Given given = new();
            given.Network.Then(HttpStatusCode.TooManyRequests, (string?)null, ("Retry-After", "37")).Then(HttpStatusCode.OK, Bodies.Activity());

            await given.Time.RunAsync(given.Client.UpsertAsync(new Note(1)));

            waits.Add(Assert.Single(given.Time.Waits));
        }

        Assert.All(waits, wait => Assert.InRange(wait, TimeSpan.FromSeconds(37), TimeSpan.FromSeconds(38)));
        Assert.True(waits.Count > 1, "Ten callers came back at the same time.");
    }

    [Fact]
    public async Task The_random_part_of_a_wait_does_not_reach_beyond_the_calls_own_end()
    {
        for (int run = 0; run < 20; run++)
        {
            Given given = new();
            given.Options.MaxRetryAfter = TimeSpan.FromHours(1);
            given.Options.RetryDelay = TimeSpan.FromHours(1);
            given.Network.Then(HttpStatusCode.TooManyRequests, (string?)null, ("Retry-After", "999")).Then(HttpStatusCode.OK, Bodies.Activity());

            await given.Time.RunAsync(given.Client.UpsertAsync(new Note(1)));

            Assert.InRange(Assert.Single(given.Time.Waits), TimeSpan.FromSeconds(999), TimeSpan.FromSeconds(999.5));
        }
    }

    [Fact]
    public async Task Retry_after_as_a_date_is_waited_for()
    {
        Given given = new();
        string date = given.Time.GetUtcNow().AddSeconds(12).ToString("R", System.Globalization.CultureInfo.InvariantCulture);
        given.Network.Then(HttpStatusCode.ServiceUnavailable, (string?)null, ("Retry-After", date)).Then(HttpStatusCode.OK, Bodies.Activity());

        await given.Time.RunAsync(given.Client.UpsertAsync(new Note(1)));

        Assert.InRange(Assert.Single(given.Time.Waits), TimeSpan.FromSeconds(12), TimeSpan.FromSeconds(13));
    }

    [Fact]
    public async Task A_date_that_is_past_is_no_wait()
    {
        Given given = new();
        given.Network.Then(HttpStatusCode.ServiceUnavailable, (string?)null, ("Retry-After", "Thu, 01 Jan 2015 00:00:00 GMT")).Then(HttpStatusCode.OK, Bodies.Activity());

        await given.Client.UpsertAsync(new Note(1)).WaitAsync(TimeSpan.FromSeconds(30));

        Assert.Equal(2, given.Network.Requests.Count);
    }

    [Theory]
    [InlineData("soon")]
    [InlineData("-5")]
    [InlineData("")]
    public async Task A_retry_after_that_is_none_is_as_good_as_absent(string header)
    {
        Given given = new();
        given.Network.Then(HttpStatusCode.TooManyRequests, (string?)null, ("Retry-After", header)).Then(HttpStatusCode.OK, Bodies.Activity());

        await given.Time.RunAsync(given.Client.UpsertAsync(new Note(1)));

        Assert.Single(given.Time.Waits);
        Assert.Equal(2, given.Network.Requests.Count);
    }

    [Fact]
    public async Task A_longer_retry_after_than_allowed_ends_the_call_at_once_and_is_told()
    {
        Given given = new();
        given.Options.MaxRetryAfter = TimeSpan.FromSeconds(60);
        given.Network.Then(HttpStatusCode.TooManyRequests, Bodies.Error("TooManyRequests", "slow down"), ("Retry-After", "61"));

        ActivityFeedException failure = await Assert.ThrowsAsync<ActivityFeedException>(() => given.Client.UpsertAsync(new Note(1)));

        Assert.Equal(TimeSpan.FromSeconds(61), failure.RetryAfter);
        Assert.Equal(HttpStatusCode.TooManyRequests, failure.StatusCode);
        Assert.Contains("61 s", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_retry_after_beyond_the_calls_own_end_is_not_waited_for()
    {
        Given given = new();
        given.Options.MaxRetryAfter = TimeSpan.FromHours(1);
        given.Network.Then(HttpStatusCode.TooManyRequests, (string?)null, ("Retry-After", "1000"));

        Assert.Equal(TimeSpan.FromSeconds(1000), (await Assert.ThrowsAsync<ActivityFeedException>(() => given.Client.UpsertAsync(new Note(1)))).RetryAfter);
    }
}
