using System.Net;

namespace ActivityGen.Client.Tests;

/// <summary>The caller gives up: everywhere, at once, and told with the caller's own token.</summary>
public sealed class CancellationTests
{
    private static readonly TimeSpan Promptly = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Before_anything_is_sent()
    {
        Given given = new();
        using CancellationTokenSource source = new();
        await source.CancelAsync();

        await CancelledAsync(given.Client.UpsertAsync(new Note(1), source.Token), source.Token);
        await CancelledAsync(given.Client.DeleteAsync(ActivityId.Parse("1"), source.Token), source.Token);
        await CancelledAsync(NextAsync(given.Client.ListAsync(null, source.Token)), source.Token);

        Assert.Empty(given.Network.Requests);
    }

    [Fact]
    public async Task While_the_token_is_waited_for_even_by_a_source_that_does_not_listen()
    {
        TaskCompletionSource<string> never = new();
        ActivityFeedClient client = new(new HttpClient(new ScriptedHandler()), _ => new ValueTask<string>(never.Task));
        using CancellationTokenSource source = new();

        Task<ActivityUpsertResult> call = client.UpsertAsync(new Note(1), source.Token);
        await source.CancelAsync();

        await CancelledAsync(call, source.Token);
    }

    [Fact]
    public async Task While_the_answer_is_waited_for()
    {
        Given given = new();
        given.Network.ThenHang();
        using CancellationTokenSource source = new();

        Task<ActivityUpsertResult> call = given.Client.UpsertAsync(new Note(1), source.Token);
        await source.CancelAsync();

        await CancelledAsync(call, source.Token);
        Assert.Single(given.Network.Requests);
    }

    [Fact]
    public async Task While_the_body_is_read()
    {
        Given given = new();
        given.Network.Then(HttpStatusCode.OK, new StreamContent(new StuckStream()));
        using CancellationTokenSource source = new();

        Task<ActivityUpsertResult> call = given.Client.UpsertAsync(new Note(1), source.Token);
        await source.CancelAsync();

        await CancelledAsync(call, source.Token);
    }

    [Fact]
    public async Task While_the_next_try_is_waited_for()
    {
        Given given = new();
        given.Network.Then(HttpStatusCode.ServiceUnavailable, (string?)null, ("Retry-After", "50"));
        using CancellationTokenSource source = new();

        Task<ActivityUpsertResult> call = given.Client.UpsertAsync(new Note(1), source.Token);
        Assert.InRange(await given.Time.NextWaitAsync(call), TimeSpan.FromSeconds(50), TimeSpan.FromSeconds(51));
        await source.CancelAsync();

        await CancelledAsync(call, source.Token);
        Assert.Single(given.Network.Requests);
    }

    [Fact]
    public async Task Between_activities_and_between_pages()
    {
        Given given = new();
        given.Network.Then(HttpStatusCode.OK, Bodies.Page("https://feed.contoso.com/2", Bodies.Activity(), Bodies.Activity()));
        using CancellationTokenSource source = new();
        await using IAsyncEnumerator<UserActivity> activities = given.Client.GetRecentAsync().GetAsyncEnumerator(source.Token);

        Assert.True(await activities.MoveNextAsync());
        await source.CancelAsync();

        await CancelledAsync(activities.MoveNextAsync().AsTask(), source.Token);
        Assert.Single(given.Network.Requests);
    }

    [Fact]
    public async Task A_broken_connection_that_the_cancelling_caused_is_told_as_cancelling()
    {
        using CancellationTokenSource source = new();
        Given given = new();
        given.Network.Then(HttpStatusCode.Created, new StreamContent(new AbortedStream(source)));

        // A POST, whose broken connection would be told at once.
        await CancelledAsync(given.Client.CreateAsync(new Note(1), source.Token), source.Token);
        Assert.Single(given.Network.Requests);
    }

    private static async Task CancelledAsync(Task call, CancellationToken expected)
    {
        OperationCanceledException cancelled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call.WaitAsync(Promptly));
        Assert.Equal(expected, cancelled.CancellationToken);
    }

    private static async Task NextAsync(IAsyncEnumerable<UserActivity> list)
    {
        await foreach (UserActivity activity in list)
        {
            Assert.Fail($"There is {activity}.");
        }
    }

    /// <summary>A body whose connection breaks because the caller gives up.</summary>
    private sealed class AbortedStream(CancellationTokenSource source) : MemoryStream
    {
        public override bool CanSeek => false;

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await source.CancelAsync();
            throw new IOException("aborted");
        }
    }

    /// <summary>A body that never goes on.</summary>
    private sealed class StuckStream : MemoryStream
    {
        public override bool CanSeek => false;

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return 0;
        }
    }
}
