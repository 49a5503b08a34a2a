using System.Net;
using Azure.Core;

namespace ActivityGen.Client.Tests;

public sealed class TokenTests
{
    [Fact]
    public async Task A_credential_is_asked_for_the_calls_scope_and_its_token_kept_until_it_is_due()
    {
        FakeTime time = new();
        FakeCredential credential = new(time, TimeSpan.FromMinutes(60));
        ActivityFeedClient client = Client(credential, time, out ScriptedHandler network, answers: 4);

        await client.UpsertAsync(new Note(1));
        time.Advance(TimeSpan.FromMinutes(54));
        await client.UpsertAsync(new Note(1));
        time.Advance(TimeSpan.FromMinutes(2));
        await client.UpsertAsync(new Note(1));
        await client.UpsertAsync(new Note(1));

        Assert.Equal(["Bearer token1", "Bearer token1", "Bearer token2", "Bearer token2"], network.Requests.Select(request => request.Headers["Authorization"]));
        Assert.Equal(["https://graph.microsoft.com/UserActivity.ReadWrite.CreatedByApp"], credential.Scopes);
    }

    [Fact]
    public async Task A_credential_that_says_when_to_renew_is_listened_to()
    {
        FakeTime time = new();
        FakeCredential credential = new(time, TimeSpan.FromMinutes(60)) { RefreshAfter = TimeSpan.FromMinutes(10) };
        ActivityFeedClient client = Client(credential, time, out ScriptedHandler network, answers: 2);

        await client.UpsertAsync(new Note(1));
        time.Advance(TimeSpan.FromMinutes(11));
        await client.UpsertAsync(new Note(1));

        Assert.Equal("Bearer token2", network.Requests.Last().Headers["Authorization"]);
    }

    [Fact]
    public async Task A_token_that_the_service_does_not_take_is_not_sent_again()
    {
        FakeTime time = new();
        FakeCredential credential = new(time, TimeSpan.FromMinutes(60));
        ActivityFeedClient client = Client(credential, time, out ScriptedHandler network, answers: 0);
        network.Then(HttpStatusCode.Unauthorized).Then(HttpStatusCode.OK, Bodies.Activity());

        Assert.Equal(HttpStatusCode.Unauthorized, (await Assert.ThrowsAsync<ActivityFeedException>(() => client.UpsertAsync(new Note(1)))).StatusCode);
        await client.UpsertAsync(new Note(1));

        Assert.Equal(["Bearer token1", "Bearer token2"], network.Requests.Select(request => request.Headers["Authorization"]));
    }

    [Fact]
    public async Task Every_try_asks_for_the_token_anew()
    {
        FakeTime time = new();
        int asked = 0;
        ScriptedHandler network = new ScriptedHandler().Then(HttpStatusCode.ServiceUnavailable).Then(HttpStatusCode.OK, Bodies.Activity());
        ActivityFeedClientOptions options = new() { Scopes = ["a"], TotalTimeout = Given.TotalTimeout, AttemptTimeout = Given.AttemptTimeout };
        options.UseTime(time);
        ActivityFeedClient client = new(new HttpClient(network), _ => ValueTask.FromResult($"t{++asked}"), options);

        await time.RunAsync(client.UpsertAsync(new Note(1)));

        Assert.Equal(["Bearer t1", "Bearer t2"], network.Requests.Select(request => request.Headers["Authorization"]));
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("Bearer hidden")]
    [InlineData("hidden\r\nX-Evil: 1")]
    [InlineData("hidden\n")]
    [InlineData("hiddén")]
    public async Task A_text_that_is_no_token_is_refused_and_not_shown(string? token)
    {
        ScriptedHandler network = new();
        ActivityFeedClient client = new(new HttpClient(network), _ => ValueTask.FromResult(token!));

        InvalidOperationException failure = await Assert.ThrowsAsync<InvalidOperationException>(() => client.UpsertAsync(new Note(1)));

        Assert.DoesNotContain("hidd", failure.ToString(), StringComparison.Ordinal);
        Assert.Empty(network.Requests);
    }

    [Fact]
    public async Task What_a_token_source_throws_is_not_tried_again()
    {
        ScriptedHandler network = new();
        int asked = 0;
        ActivityFeedClient broken = new(new HttpClient(network), _ =>
        {
            asked++;
            throw new NotSupportedException("no account");
        });
        ActivityFeedClient unreachable = new(new HttpClient(network), _ => ValueTask.FromException<string>(new HttpRequestException("login is down")));

        await Assert.ThrowsAsync<NotSupportedException>(() => broken.UpsertAsync(new Note(1)));
        Assert.Equal("login is down", (await Assert.ThrowsAsync<HttpRequestException>(() => unreachable.UpsertAsync(new Note(1)))).Message);

        Assert.Equal(1, asked);
        Assert.Empty(network.Requests);
    }

    [Fact]
    public async Task A_source_that_gives_up_by_itself_is_not_asked_again()
    {
        OperationCanceledException own = new("the user closed the window");
        int asked = 0;
        ScriptedHandler network = new();
        ActivityFeedClient client = new(new HttpClient(network), _ =>
        {
            asked++;
            return ValueTask.FromException<string>(own);
        });

        Assert.Same(own, await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.UpsertAsync(new Note(1)).WaitAsync(TimeSpan.FromSeconds(30))));

        Assert.Equal(1, asked);
        Assert.Empty(network.Requests);
    }

    [Fact]
    public async Task A_user_may_take_longer_to_sign_in_than_a_try_may_take()
    {
        FakeTime time = new();
        TaskCompletionSource<string> signIn = new(TaskCreationOptions.RunContinuationsAsynchronously);
        int asked = 0;
        ScriptedHandler network = new ScriptedHandler().Then(HttpStatusCode.OK, Bodies.Activity());
        ActivityFeedClientOptions options = new() { TotalTimeout = Given.TotalTimeout, AttemptTimeout = Given.AttemptTimeout };
        options.UseTime(time);
        ActivityFeedClient client = new(
            new HttpClient(network),
            cancellationToken =>
            {
                asked++;
                return new ValueTask<string>(signIn.Task.WaitAsync(cancellationToken));
            },
            options);

        Task<ActivityUpsertResult> call = client.UpsertAsync(new Note(1));
        await time.UntilTimerAsync(Given.TotalTimeout);
        time.Advance(Given.AttemptTimeout * 2);
        signIn.SetResult("signed-in");

        Assert.Equal(Bodies.Id, (await call.WaitAsync(TimeSpan.FromSeconds(30))).Id.ToString());
        Assert.Equal(1, asked);
        Assert.Equal("Bearer signed-in", network.Only.Headers["Authorization"]);
    }

    [Fact]
    public async Task A_sign_in_that_never_ends_ends_with_the_call()
    {
        FakeTime time = new();
        ActivityFeedClientOptions options = new() { TotalTimeout = Given.TotalTimeout, AttemptTimeout = Given.AttemptTimeout };
        options.UseTime(time);
        ActivityFeedClient client = new(new HttpClient(new ScriptedHandler()), _ => new ValueTask<string>(new TaskCompletionSource<string>().Task), options);

        Task<ActivityUpsertResult> call = client.UpsertAsync(new Note(1));
        await time.UntilTimerAsync(Given.TotalTimeout);
        time.Advance(Given.TotalTimeout);

        ActivityFeedException failure = await Assert.ThrowsAsync<ActivityFeedException>(() => call.WaitAsync(TimeSpan.FromSeconds(30)));
        Assert.Contains("TotalTimeout", failure.Message, StringComparison.Ordinal);
        Assert.Equal(0, failure.Tries);
    }

    [Fact]
    public void A_token_is_not_sent_over_http_to_another_machine()
    {
        using HttpClient remote = new(new ScriptedHandler()) { BaseAddress = new Uri("http://feed.contoso.com/") };
        using HttpClient local = new(new ScriptedHandler()) { BaseAddress = new Uri("http://localhost:5275/v1.0") };
        using HttpClient own = new(new ScriptedHandler()) { BaseAddress = new Uri("http://feed.contoso.com/") };
        own.DefaultRequestHeaders.Authorization = new System.Net.Http.Headers.AuthenticationHeaderValue("Bearer", "x");
        static ValueTask<string> Token(CancellationToken cancellationToken) => ValueTask.FromResult("x");

        Assert.Contains("write https", Assert.Throws<ArgumentException>(() => new ActivityFeedClient(remote, Token)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new ActivityFeedClient(own));
        Assert.NotNull(new ActivityFeedClient(local, Token));
        Assert.NotNull(new ActivityFeedClient(remote));
    }

    [Fact]
    public async Task Neither_token_nor_id_nor_content_is_in_logs_or_exceptions_or_spans()
    {
        using SpanSink spans = new();
        Given given = new();
        given.Options.MaxRetries = 1;
        string echo = Bodies.Error("x", $"'Secret diary' of {Given.Token} at 1234567890 is wrong");
        given.Network
            .Then(HttpStatusCode.ServiceUnavailable, echo, ("request-id", Given.Token)).Then(HttpStatusCode.BadRequest, echo)
            .Then(HttpStatusCode.OK, "Secret diary " + Given.Token)
            .Then(HttpStatusCode.OK, Bodies.Page("https://evil.example/1234567890", Bodies.Activity("/notes/1234567890", "998877665544")))
            .Then(HttpStatusCode.BadRequest, Bodies.Error(Given.Token, "x"))
            .Then(HttpStatusCode.OK, Bodies.Activity("/notes/1234567890", "998877665544"));
        Note note = new(1234567890);
        List<Exception> failures =
        [
            await Assert.ThrowsAsync<ActivityFeedException>(() => given.Time.RunAsync(given.Client.UpsertAsync(note))),
            await Assert.ThrowsAsync<ActivityFeedException>(() => given.Client.UpsertAsync(note)),
            await Assert.ThrowsAsync<ActivityFeedException>(async () =>
            {
                await foreach (UserActivity activity in given.Client.ListAsync())
                {
                    Assert.Equal("998877665544", activity.Id);
                }
            }),
            await Assert.ThrowsAsync<ActivityFeedException>(() => given.Client.DeleteAsync(ActivityId.Parse("998877665544"))),
        ];
        await given.Client.GetAsync(ActivityId.Parse("998877665544"));

        Assert.Equal(6, given.Network.Requests.Count);
        Assert.True(given.Logs.Lines.Count >= 6);
        Assert.True(spans.Spans.Count >= 5);
        string seen = $"{given.Logs.All}\n{spans.All}\n{string.Join('\n', failures)}";
        foreach (string secret in new[] { Given.Token, "c2VjcmV0", "1234567890", "998877665544", "Secret diary", "evil.example" })
        {
            Assert.DoesNotContain(secret, seen, StringComparison.Ordinal);
        }

        ActivityFeedException first = (ActivityFeedException)failures[0];
        Assert.DoesNotContain(Given.Token, first.ServiceMessage, StringComparison.Ordinal);
        Assert.Contains("is wrong", first.ServiceMessage, StringComparison.Ordinal);
    }

    private static ActivityFeedClient Client(TokenCredential credential, FakeTime time, out ScriptedHandler network, int answers)
    {
        network = new ScriptedHandler();
        for (int i = 0; i < answers; i++)
        {
            network.Then(HttpStatusCode.OK, Bodies.Activity());
        }

        ActivityFeedClientOptions options = new();
        options.UseTime(time);
        return new ActivityFeedClient(new HttpClient(network), credential, options);
    }
}
