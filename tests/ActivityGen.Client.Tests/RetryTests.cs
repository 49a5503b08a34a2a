using System.Net;
using System.Text;

namespace ActivityGen.Client.Tests;

public sealed class RetryTests
{
    private static readonly ActivityId Id = ActivityId.Parse(Bodies.Id);

    public static TheoryData<string> Idempotent => ["put", "delete", "get", "item", "list"];

    [Theory]
    [MemberData(nameof(Idempotent))]
    public async Task Calls_that_can_be_repeated_are_after_every_passing_fault(string call)
    {
        Given given = new();
        given.Options.MaxRetries = 5;
        given.Network
            .Then(HttpStatusCode.TooManyRequests)
            .Then(HttpStatusCode.ServiceUnavailable)
            .Then(HttpStatusCode.GatewayTimeout)
            .ThenThrow(new HttpRequestException(HttpRequestError.ConnectionError))
            .ThenThrow(new IOException("reset"));
        Answer(given, call);

        Assert.True(await given.Time.RunAsync(CallAsync(given.Client, call)));

        Assert.Equal(6, given.Network.Requests.Count);
        SentRequest first = given.Network.Requests.First();
        Assert.All(given.Network.Requests, request => Assert.Equal((first.Method, first.Uri, first.Text), (request.Method, request.Uri, request.Text)));
        Assert.Single(given.Network.Requests.Select(request => request.Headers["client-request-id"]).Distinct());
    }

    [Theory]
    [InlineData(429, null, true)]
    [InlineData(503, "1", true)]
    [InlineData(503, null, false)]
    [InlineData(504, "1", false)]
    [InlineData(500, "1", false)]
    [InlineData(0, null, false)]
    public async Task A_post_is_repeated_only_where_the_service_did_not_begin(int status, string? retryAfter, bool repeated)
    {
        Given given = new();
        if (status == 0)
        {
            given.Network.ThenThrow(new HttpRequestException(HttpRequestError.ResponseEnded));
        }
        else
        {
            given.Network.Then((HttpStatusCode)status, (string?)null, retryAfter is null ? [] : [("Retry-After", retryAfter)]);
        }

        given.Network.Then(HttpStatusCode.Created, Bodies.Activity());
        Task<UserActivity> call = given.Client.CreateAsync(new Note(1));

        if (repeated)
        {
            Assert.Equal(Bodies.Id, (await given.Time.RunAsync(call)).Id);
            Assert.Equal(given.Network.Requests.First().Body, given.Network.Requests.Last().Body);
        }
        else
        {
            ActivityFeedException failure = await Assert.ThrowsAsync<ActivityFeedException>(() => given.Time.RunAsync(call));
            Assert.Equal(1, failure.Tries);
            Assert.Equal(status == 0 ? null : (HttpStatusCode)status, failure.StatusCode);
        }

        Assert.Equal(repeated ? 2 : 1, given.Network.Requests.Count);
    }

    [Theory]
    [InlineData(504)]
    [InlineData(0)]
    [InlineData(429)]
    public async Task An_upsert_with_history_is_repeated_too(int status)
    {
        ActivityHistoryItem item = new() { StartedDateTime = DateTimeOffset.UnixEpoch };
        Given given = new();
        _ = status == 0 ? given.Network.ThenThrow(new IOException("reset")) : given.Network.Then((HttpStatusCode)status);
        given.Network.Then(HttpStatusCode.OK, Bodies.Activity());

        ActivityUpsertResult result = await given.Time.RunAsync(given.Client.UpsertAsync(Activities.Plain() with { HistoryItems = [item] }));

        Assert.Equal(Bodies.Id, result.Id.ToString());
        Assert.Equal(2, given.Network.Requests.Count);
        Assert.Single(given.Network.Requests.Select(request => request.Text).Distinct());
    }

    [Theory]
    [InlineData("timeout")]
    [InlineData("truncated")]
    public async Task A_post_whose_outcome_is_not_known_is_not_repeated(string fault)
    {
        Given given = new();
        if (fault == "timeout")
        {
            given.Network.ThenHang();
        }
        else
        {
            given.Network.Then(HttpStatusCode.Created, new StreamContent(new BrokenStream("{"u8.ToArray())));
        }

        Task<UserActivity> call = given.Client.CreateAsync(new Note(1));
        if (fault == "timeout")
        {
            await given.Time.UntilTimerAsync(Given.AttemptTimeout);
            given.Time.Advance(Given.AttemptTimeout);
        }

        ActivityFeedException failure = await Assert.ThrowsAsync<ActivityFeedException>(() => call);
        Assert.Null(failure.StatusCode);
        Assert.Single(given.Network.Requests);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(409)]
    [InlineData(500)]
    [InlineData(502)]
    public async Task Other_answers_are_final(int status)
    {
        Given given = new();
        given.Network.Then((HttpStatusCode)status);

        ActivityFeedException failure = await Assert.ThrowsAsync<ActivityFeedException>(() => given.Client.UpsertAsync(new Note(1)));

        Assert.Equal((HttpStatusCode)status, failure.StatusCode);
        Assert.Single(given.Network.Requests);
    }

    [Fact]
    public async Task A_certificate_that_is_not_trusted_will_not_be_a_second_later()
    {
        Given given = new();
        given.Network.ThenThrow(new HttpRequestException(HttpRequestError.SecureConnectionError));

        await Assert.ThrowsAsync<ActivityFeedException>(() => given.Client.UpsertAsync(new Note(1)));

        Assert.Single(given.Network.Requests);
    }

    [Theory]
    [InlineData("broken")]
    [InlineData("short")]
    public async Task An_answer_that_ends_too_early_is_asked_for_again(string fault)
    {
        byte[] whole = Encoding.UTF8.GetBytes(Bodies.Activity());
        HttpContent content = fault == "broken" ? new StreamContent(new BrokenStream(whole[..100])) : new StreamContent(new MemoryStream(whole, 0, 100));
        content.Headers.ContentLength = whole.Length;
        Given given = new();
        given.Network.Then(HttpStatusCode.Created, content).Then(HttpStatusCode.OK, Bodies.Activity());

        ActivityUpsertResult result = await given.Time.RunAsync(given.Client.UpsertAsync(new Note(1)));

        Assert.Equal(Bodies.Id, result.Id.ToString());
        Assert.False(result.IsNew);
        Assert.Equal(2, given.Network.Requests.Count);
    }

    [Fact]
    public async Task Waits_grow_and_differ_and_end_with_the_tries()
    {
        List<TimeSpan> firsts = [];
        for (int run = 0; run < 10; run++)
        {
            Given given = new();
            for (int i = 0; i < 5; i++)
            {
                given.Network.Then(HttpStatusCode.ServiceUnavailable, Bodies.Error("ServiceNotAvailable", "busy"));
            }

            ActivityFeedException failure = await Assert.ThrowsAsync<ActivityFeedException>(() => given.Time.RunAsync(given.Client.UpsertAsync(new Note(1))));

            Assert.Equal((5, "ServiceNotAvailable"), (failure.Tries, failure.Code));
            Assert.Equal(4, given.Time.Waits.Count);
            Assert.All(given.Time.Waits, wait => Assert.InRange(wait, TimeSpan.Zero, given.Options.MaxRetryDelay));
            firsts.Add(given.Time.Waits[0]);
        }

        Assert.True(firsts.Distinct().Count() > 1, "Ten calls waited for the same time: there is no jitter.");
    }

    [Fact]
    public async Task No_retries_is_one_request()
    {
        Given given = new();
        given.Options.MaxRetries = 0;
        given.Network.Then(HttpStatusCode.ServiceUnavailable);

        Assert.Equal(1, (await Assert.ThrowsAsync<ActivityFeedException>(() => given.Client.UpsertAsync(new Note(1)))).Tries);
    }

    [Fact]
    public async Task A_try_that_takes_too_long_is_given_up_and_repeated()
    {
        Given given = new();
        given.Network.ThenHang().Then(HttpStatusCode.OK, Bodies.Activity());
        Task<ActivityUpsertResult> call = given.Client.UpsertAsync(new Note(1));

        await given.Time.UntilTimerAsync(Given.AttemptTimeout);
        given.Time.Advance(Given.AttemptTimeout);

        Assert.Equal(Bodies.Id, (await given.Time.RunAsync(call)).Id.ToString());
        Assert.Equal(2, given.Network.Requests.Count);
    }

    [Fact]
    public async Task A_call_that_takes_too_long_is_given_up_with_what_it_met_last()
    {
        Given given = new();
        given.Options.AttemptTimeout = TimeSpan.FromHours(2);
        given.Network.Then(HttpStatusCode.ServiceUnavailable, Bodies.Error("Busy", "x")).ThenHang();
        Task<ActivityUpsertResult> call = given.Client.UpsertAsync(new Note(1));

        given.Time.Advance(await given.Time.NextWaitAsync(call));
        await given.Time.UntilTimerAsync(TimeSpan.FromHours(2));
        given.Time.Advance(Given.TotalTimeout);

        ActivityFeedException failure = await Assert.ThrowsAsync<ActivityFeedException>(() => call);
        Assert.Contains("TotalTimeout", failure.Message, StringComparison.Ordinal);
        Assert.IsType<TimeoutException>(failure.InnerException);
        Assert.Equal((2, "Busy"), (failure.Tries, failure.Code));
    }

    [Fact]
    public async Task The_HttpClients_own_time_limit_is_a_try_that_took_too_long()
    {
        ScriptedHandler network = new ScriptedHandler().ThenHang();
        using HttpClient http = new(network) { Timeout = TimeSpan.FromMilliseconds(50) };
        ActivityFeedClient client = new(http, new ActivityFeedClientOptions { MaxRetries = 0 });

        ActivityFeedException failure = await Assert.ThrowsAsync<ActivityFeedException>(() => client.UpsertAsync(new Note(1)));

        Assert.IsType<TimeoutException>(failure.InnerException);
    }

    private static void Answer(Given given, string call) => _ = call switch
    {
        "delete" => given.Network.Then(HttpStatusCode.NoContent),
        "item" => given.Network.Then(HttpStatusCode.OK, Bodies.Item(Guid.NewGuid().ToString())),
        "list" => given.Network.Then(HttpStatusCode.OK, Bodies.Page(null, Bodies.Activity())),
        _ => given.Network.Then(HttpStatusCode.OK, Bodies.Activity()),
    };

    private static async Task<bool> CallAsync(ActivityFeedClient client, string call)
    {
        switch (call)
        {
            case "put":
                return (await client.UpsertAsync(new Note(1))).Id == Id;
            case "delete":
                return await client.DeleteAsync(Id);
            case "get":
                return ActivityId.Of(await client.GetAsync(Id)) == Id;
            case "item":
                return (await client.PutHistoryItemAsync(Id, HistoryItemId.New(), new ActivityHistoryItem { StartedDateTime = DateTimeOffset.UnixEpoch })).Status == ActivityStatus.Active;
            default:
                int count = 0;
                await foreach (UserActivity activity in client.ListAsync())
                {
                    count++;
                }

                return count == 1;
        }
    }
}
