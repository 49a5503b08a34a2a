using System.Net;

namespace ActivityGen.Client.Tests;

public sealed class SessionTests
{
    [Fact]
    public async Task A_session_upserts_at_its_start_and_puts_one_item_at_its_end()
    {
        Given given = Answering(items: 1);
        DateTimeOffset start = given.Time.GetUtcNow();

        ActivitySession session = await given.Client.StartSessionAsync(new Note(1));
        given.Time.Advance(TimeSpan.FromSeconds(90.9));
        Assert.Equal(TimeSpan.FromSeconds(90.9), session.ActiveDuration);
        await session.DisposeAsync();
        await session.DisposeAsync();

        Assert.Equal(["PUT", "PUT"], given.Network.Requests.Select(request => request.Method));
        SentRequest put = given.Network.Requests.Last();
        Assert.Equal($"/v1.0/me/activities/{Bodies.Id}/historyItems/{session.HistoryItemId}", put.Path);
        ActivityHistoryItem item = Sent(put);
        Assert.Equal(session.HistoryItemId.ToString(), item.Id);
        Assert.Equal(start, item.StartedDateTime);
        Assert.Equal(start, session.StartedDateTime);
        Assert.Equal(start.AddSeconds(90.9), item.LastActiveDateTime);
        Assert.Equal(90, item.ActiveDurationSeconds);
        Assert.Equal("Africa/Casablanca", item.UserTimezone);
        Assert.Equal((Bodies.Id, Bodies.Id), (session.ActivityId.ToString(), session.Activity.Id));
    }

    [Fact]
    public async Task Pauses_do_not_count_and_what_is_after_the_last_one_is_not_active()
    {
        Given given = Answering(items: 1);
        ActivitySession session = await given.Client.StartSessionAsync(Activities.Plain());

        given.Time.Advance(TimeSpan.FromSeconds(10));
        session.Pause();
        Assert.True(session.IsPaused);
        given.Time.Advance(TimeSpan.FromSeconds(100));
        session.Pause();
        session.Resume();
        session.Resume();
        Assert.False(session.IsPaused);
        given.Time.Advance(TimeSpan.FromSeconds(5));
        session.Pause();
        given.Time.Advance(TimeSpan.FromSeconds(1000));
        ActivityHistoryItem stored = await session.EndAsync();

        ActivityHistoryItem item = Sent(given.Network.Requests.Last());
        Assert.Equal(15, item.ActiveDurationSeconds);
        Assert.Equal(session.StartedDateTime.AddSeconds(115), item.LastActiveDateTime);
        Assert.Same(stored, await session.EndAsync());
        session.Resume();
        given.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(TimeSpan.FromSeconds(15), session.ActiveDuration);
        await session.DisposeAsync();
        Assert.Equal(2, given.Network.Requests.Count);
    }

    [Theory]
    [InlineData(-3600)]
    [InlineData(3600)]
    public async Task A_clock_that_is_set_meanwhile_changes_nothing(int seconds)
    {
        Given given = Answering(items: 1);
        ActivitySession session = await given.Client.StartSessionAsync(new Note(1));

        given.Time.Advance(TimeSpan.FromSeconds(20));
        given.Time.SetWall(given.Time.GetUtcNow().AddSeconds(seconds));
        await session.DisposeAsync();

        ActivityHistoryItem item = Sent(given.Network.Requests.Last());
        Assert.Equal(session.StartedDateTime.AddSeconds(20), item.LastActiveDateTime);
        Assert.Equal(20, item.ActiveDurationSeconds);
    }

    [Fact]
    public async Task The_start_is_when_the_user_engaged_and_not_when_the_service_answered()
    {
        Given given = new();
        DateTimeOffset start = given.Time.GetUtcNow();
        given.Network.Then(HttpStatusCode.ServiceUnavailable, (string?)null, ("Retry-After", "40")).Then(HttpStatusCode.Created, Bodies.Activity());

        ActivitySession session = await given.Time.RunAsync(given.Client.StartSessionAsync(new Note(1)));

        Assert.Equal(start, session.StartedDateTime);
        Assert.Equal(Assert.Single(given.Time.Waits), session.ActiveDuration);
    }

    [Fact]
    public async Task An_activity_has_one_open_session()
    {
        Given given = Answering(items: 1);
        given.Network.Then(HttpStatusCode.OK, Bodies.Activity("/notes/2")).Then(HttpStatusCode.OK, Bodies.Activity());
        ActivitySession first = await given.Client.StartSessionAsync(new Note(1));

        InvalidOperationException failure = await Assert.ThrowsAsync<InvalidOperationException>(() => given.Client.StartSessionAsync(Activities.Plain("/notes/1")));
        Assert.Contains("session that is open", failure.Message, StringComparison.Ordinal);
        Assert.Single(given.Network.Requests);

        await first.EndAsync();
        Assert.NotNull(await given.Client.StartSessionAsync(new Note(2)));
        ActivitySession second = await given.Client.StartSessionAsync(new Note(1));
        Assert.NotEqual(first.HistoryItemId, second.HistoryItemId);

        // A stale end of the first must not close the second.
        await first.DisposeAsync();
        await Assert.ThrowsAsync<InvalidOperationException>(() => given.Client.StartSessionAsync(new Note(1)));
    }

    [Fact]
    public async Task A_session_whose_upsert_fails_is_not_open()
    {
        Given given = new();
        given.Network.Then(HttpStatusCode.Forbidden).Then(HttpStatusCode.Created, Bodies.Activity());

        await Assert.ThrowsAsync<ActivityFeedException>(() => given.Client.StartSessionAsync(new Note(1)));

        Assert.NotNull(await given.Client.StartSessionAsync(new Note(1)));
    }

    [Fact]
    public async Task An_end_that_fails_says_so_and_can_be_repeated_with_the_same_item()
    {
        Given given = Answering(items: 0);
        given.Network
            .Then(HttpStatusCode.Forbidden, Bodies.Error("AccessDenied", "no"))
            .Then(HttpStatusCode.Created, Bodies.Item(Guid.NewGuid().ToString()));
        ActivitySession session = await given.Client.StartSessionAsync(new Note(1));
        given.Time.Advance(TimeSpan.FromSeconds(30));

        ActivityFeedException failure = await Assert.ThrowsAsync<ActivityFeedException>(() => session.EndAsync());
        Assert.Contains("was not stored", failure.Message, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.Forbidden, "AccessDenied", "no"), (failure.StatusCode, failure.Code, failure.ServiceMessage));
        await Assert.ThrowsAsync<InvalidOperationException>(() => given.Client.StartSessionAsync(new Note(1)));
        given.Time.Advance(TimeSpan.FromSeconds(500));
        await session.EndAsync();

        SentRequest[] puts = [.. given.Network.Requests.Skip(1)];
        Assert.Equal(2, puts.Length);
        Assert.Equal((puts[0].Uri, puts[0].Text), (puts[1].Uri, puts[1].Text));
        Assert.Equal(30, Sent(puts[1]).ActiveDurationSeconds);
    }

    [Fact]
    public async Task A_dispose_that_fails_is_not_silent_and_still_frees_the_activity()
    {
        Given given = Answering(items: 0);
        given.Network
            .Then(HttpStatusCode.NotFound)
            .Then(HttpStatusCode.Created, Bodies.Activity())
            .Then(HttpStatusCode.Created, Bodies.Item(Guid.NewGuid().ToString()));
        ActivitySession session = await given.Client.StartSessionAsync(new Note(1));

        ActivityFeedException failure = await Assert.ThrowsAsync<ActivityFeedException>(async () => await session.DisposeAsync());
        Assert.Contains("was not stored", failure.Message, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, failure.StatusCode);
        await session.DisposeAsync();
        Assert.Equal(2, given.Network.Requests.Count);
        Assert.NotNull(await given.Client.StartSessionAsync(new Note(1)));
        await session.EndAsync();
        Assert.EndsWith(session.HistoryItemId.ToString(), given.Network.Requests.Last().Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ends_at_one_time_put_one_item()
    {
        Given given = Answering(items: 0);
        TaskCompletionSource<HttpResponseMessage> answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
        given.Network.Then((_, _) => answer.Task);
        ActivitySession session = await given.Client.StartSessionAsync(new Note(1));

        Task<ActivityHistoryItem>[] ends = [session.EndAsync(), session.EndAsync(), session.EndAsync()];
        answer.SetResult(new HttpResponseMessage(HttpStatusCode.Created) { Content = new StringContent(Bodies.Item(session.HistoryItemId.ToString())) });
        ActivityHistoryItem[] items = await Task.WhenAll(ends);

        Assert.All(items, item => Assert.Same(items[0], item));
        Assert.Equal(2, given.Network.Requests.Count);
    }

    [Fact]
    public async Task An_end_that_is_given_up_can_be_repeated()
    {
        Given given = Answering(items: 0);
        given.Network.ThenHang().Then(HttpStatusCode.OK, Bodies.Item(Guid.NewGuid().ToString()));
        ActivitySession session = await given.Client.StartSessionAsync(new Note(1));
        using CancellationTokenSource source = new();

        Task<ActivityHistoryItem> end = session.EndAsync(source.Token);
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => end);
        await session.DisposeAsync();

        Assert.Equal(3, given.Network.Requests.Count);
    }

    [Theory]
    [InlineData("\"userTimezone\": \"Africa/Casablanca\",", "", "UTC")]
    [InlineData("Africa/Casablanca", "Not/AZone", "UTC")]
    public async Task Without_a_zone_of_the_activitys_own_the_machines_is_told(string what, string instead, string expected)
    {
        Given given = new();
        given.Network
            .Then(HttpStatusCode.Created, Bodies.Activity().Replace(what, instead, StringComparison.Ordinal))
            .Then(HttpStatusCode.Created, Bodies.Item(Guid.NewGuid().ToString()));

        await using (await given.Client.StartSessionAsync(new Note(1)))
        {
            given.Time.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.Equal(expected, Sent(given.Network.Requests.Last()).UserTimezone);
    }

    private static Given Answering(int items)
    {
        Given given = new();
        given.Network.Then(HttpStatusCode.Created, Bodies.Activity());
        for (int i = 0; i < items; i++)
        {
            given.Network.Then(HttpStatusCode.Created, Bodies.Item(Guid.NewGuid().ToString()));
        }

        return given;
    }

    private static ActivityHistoryItem Sent(SentRequest request) => PageReader.ReadHistoryItem(request.Body);
}
