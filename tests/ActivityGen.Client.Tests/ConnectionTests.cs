using System.Text;

namespace ActivityGen.Client.Tests;

/// <summary>Real connections: what is on the wire, and connections that break there.</summary>
public sealed class ConnectionTests
{
    private const string Nothing = "";

    private static string Whole => $"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(Bodies.Activity())}\r\nConnection: close\r\n\r\n{Bodies.Activity()}";

    private static string Chunked => "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n5\r\n{\"id\"\r\n";

    [Theory]
    [InlineData("/", "%2F")]
    [InlineData("%2F", "%252F")]
    [InlineData("a+b", "a%2Bb")]
    [InlineData("!*'()~", "!*'()~")]
    [InlineData("%2e%2e", "%252e%252e")]
    public async Task The_id_is_on_the_wire_to_the_letter(string id, string segment)
    {
        await using TinyServer server = new(Whole);

        await Client(server).UpsertAsync(Activities.Plain(id));

        string request = Assert.Single(server.Requests);
        Assert.StartsWith($"PUT /v1.0/me/activities/{segment} HTTP/1.1\r\n", request, StringComparison.Ordinal);
        Assert.Contains("\r\nAuthorization: Bearer x\r\n", request, StringComparison.Ordinal);
        Assert.EndsWith("\r\n\r\n" + UserActivityJson.Serialize(Activities.Plain(id)), request, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_id_of_two_thousand_characters_is_on_the_wire_whole()
    {
        await using TinyServer server = new(Whole);

        await Client(server).UpsertAsync(Activities.Plain(new string('漢', 2000)));

        Assert.StartsWith($"PUT /v1.0/me/activities/{string.Concat(Enumerable.Repeat("%E6%BC%A2", 2000))} HTTP/1.1\r\n", Assert.Single(server.Requests), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dropped")]
    [InlineData("truncated")]
    [InlineData("chunked")]
    public async Task An_upsert_survives_connections_that_break(string fault)
    {
        await using TinyServer server = new(Fault(fault), Fault(fault), Whole);

        ActivityUpsertResult result = await Client(server).UpsertAsync(new Note(1));

        Assert.Equal(Bodies.Id, result.Id.ToString());
        Assert.Equal(3, server.Requests.Count);

        // Another test that listens to traces gives each request a traceparent of its own.
        Assert.Single(server.Requests.Select(request => string.Join('\n', request.Split("\r\n").Where(line => !line.StartsWith("traceparent:", StringComparison.Ordinal)))).Distinct());
    }

    [Theory]
    [InlineData("dropped")]
    [InlineData("truncated")]
    [InlineData("chunked")]
    public async Task A_create_is_sent_once_whatever_becomes_of_its_connection(string fault)
    {
        await using TinyServer server = new(Fault(fault), Whole);

        ActivityFeedException failure = await Assert.ThrowsAsync<ActivityFeedException>(() => Client(server).CreateAsync(new Note(1)));

        Assert.Null(failure.StatusCode);
        Assert.NotNull(failure.InnerException);
        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData(307, true)]
    [InlineData(308, true)]
    [InlineData(307, false)]
    public async Task A_redirect_to_another_origin_gets_neither_token_nor_content(int status, bool put)
    {
        await using TinyServer other = new(Whole);
        await using TinyServer server = new($"HTTP/1.1 {status} Redirect\r\nLocation: {other.Address}v1.0/me/activities/x\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");

        ActivityFeedException failure = put
            ? await Assert.ThrowsAsync<ActivityFeedException>(() => Client(server).UpsertAsync(new Note(1)))
            : await Assert.ThrowsAsync<ActivityFeedException>(() => Client(server).CreateAsync(new Note(1)));

        Assert.Contains("another origin", failure.Message, StringComparison.Ordinal);
        Assert.Single(server.Requests);
        Assert.DoesNotContain(other.Requests, request => request.Contains("Secret diary", StringComparison.Ordinal) || request.Contains("Authorization", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_redirect_within_the_service_keeps_its_content()
    {
        await using TinyServer server = new("HTTP/1.1 307 Redirect\r\nLocation: /v1.0/me/activities/x\r\nContent-Length: 0\r\nConnection: close\r\n\r\n", Whole);

        await Client(server).UpsertAsync(new Note(1));

        Assert.Equal(2, server.Requests.Count);
        Assert.All(server.Requests, request => Assert.Contains("Secret diary", request, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_client_without_an_HttpClient_follows_no_redirect_and_keeps_no_cookie()
    {
        await using TinyServer server = new("HTTP/1.1 307 Redirect\r\nLocation: /v1.0/me/activities/x\r\nSet-Cookie: a=b\r\nContent-Length: 0\r\nConnection: close\r\n\r\n", Whole);
        ActivityFeedClient ann = new(_ => ValueTask.FromResult("ann"), new ActivityFeedClientOptions { BaseAddress = new Uri(server.Address, "v1.0") });
        ActivityFeedClient bob = new(new FakeCredential(TimeProvider.System, TimeSpan.FromHours(1)), new ActivityFeedClientOptions { BaseAddress = new Uri(server.Address, "v1.0"), Scopes = ["x"] });

        Assert.Equal(System.Net.HttpStatusCode.RedirectKeepVerb, (await Assert.ThrowsAsync<ActivityFeedException>(() => ann.UpsertAsync(new Note(1)))).StatusCode);
        await bob.UpsertAsync(new Note(1));

        Assert.Equal(["Authorization: Bearer ann", "Authorization: Bearer token1"], server.Requests.Select(request => request.Split("\r\n").Single(line => line.StartsWith("Authorization:", StringComparison.Ordinal))));
        Assert.DoesNotContain(server.Requests, request => request.Contains("Cookie", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_service_that_is_not_there_is_tried_and_told()
    {
        TinyServer gone = new(Whole);
        await gone.DisposeAsync();

        ActivityFeedException failure = await Assert.ThrowsAsync<ActivityFeedException>(() => Client(gone).UpsertAsync(new Note(1)));

        Assert.Equal(5, failure.Tries);
        Assert.IsType<HttpRequestException>(failure.InnerException);
    }

    private static string Fault(string fault) => fault switch
    {
        "dropped" => Nothing,
        "truncated" => Whole[..^50],
        _ => Chunked,
    };

    private static ActivityFeedClient Client(TinyServer server) => new(
        new HttpClient(),
        _ => ValueTask.FromResult("x"),
        new ActivityFeedClientOptions { BaseAddress = new Uri(server.Address, "v1.0"), RetryDelay = TimeSpan.FromMilliseconds(5), MaxRetryDelay = TimeSpan.FromMilliseconds(20) });
}
