using System.Net;
using ActivityGen.Feed.Storage;
using ActivityGen.Feed.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ActivityGen.Feed.Tests;

public sealed class ErrorTests(FeedFixture fixture) : IClassFixture<FeedFixture>
{
    private const string Path = "/v1.0/me/activities";

    private readonly HttpClient _client = fixture.NewUser();

    [Theory]
    [InlineData("GET", "/v1.0")]
    [InlineData("GET", "/beta/")]
    [InlineData("GET", "/v1.0/me")]
    [InlineData("GET", "/v1.0/activities")]
    [InlineData("GET", "/v1.0/me/activities/1/historyItems")]
    [InlineData("GET", "/v1.0/me/activities/1/2/3/4")]
    [InlineData("POST", "/beta/me/events")]
    [InlineData("GET", "/v1.0/$metadata")]
    [InlineData("PUT", "/v1.0/me/activities/a/b")]
    public async Task A_path_that_is_none_is_not_found(string method, string path)
    {
        using HttpResponseMessage answer = await _client.SendAsync(new HttpMethod(method), path);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("ResourceNotFound", await answer.ErrorCodeAsync());
    }

    [Theory]
    [InlineData("PUT", "/v1.0/me/activities", "GET, POST")]
    [InlineData("DELETE", "/beta/users/anna/activities", "GET, POST")]
    [InlineData("OPTIONS", "/v1.0/me/activities", "GET, POST")]
    [InlineData("PATCH", "/v1.0/me/activities/1", "GET, PUT, DELETE")]
    [InlineData("POST", "/v1.0/me/activities/1", "GET, PUT, DELETE")]
    [InlineData("POST", "/v1.0/me/activities/recent", "GET, PUT, DELETE")]
    [InlineData("TRACE", "/v1.0/me/activities/recent()", "GET, PUT, DELETE")]
    [InlineData("GET", "/v1.0/me/activities/1/historyItems/2", "PUT, DELETE")]
    [InlineData("GET", "/v1.0/invitations/1/invitedUser/activities", "POST")]
    public async Task A_method_that_is_none_is_told_what_is(string method, string path, string allow)
    {
        using HttpResponseMessage answer = await _client.SendAsync(new HttpMethod(method), path);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(allow, string.Join(", ", answer.Content.Headers.Allow));
        Assert.Equal("MethodNotAllowed", await answer.ErrorCodeAsync());
    }

    [Fact]
    public async Task Head_is_no_method_either()
    {
        using HttpResponseMessage answer = await _client.SendAsync(HttpMethod.Head, Path);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Every_answer_has_an_id_of_its_own_and_the_callers()
    {
        HashSet<string> ids = [];
        foreach (string path in (string[])[Path, Path + "/1", Path + "?$select=id"])
        {
            using HttpRequestMessage request = new(HttpMethod.Get, path);
            request.Headers.Add("client-request-id", "mine-1");
            using HttpResponseMessage answer = await _client.SendAsync(request);
            Assert.Equal("mine-1", answer.Headers.GetValues("client-request-id").Single());
            Assert.True(answer.Headers.CacheControl!.Private);
            Assert.True(ids.Add(answer.Headers.GetValues("request-id").Single()));
            Assert.All(ids, id => Guid.Parse(id));
            if (!answer.IsSuccessStatusCode)
            {
                Assert.Equal("mine-1", (await answer.ErrorAsync()).GetProperty("innerError").GetProperty("client-request-id").GetString());
            }
        }
    }

    [Theory]
    [InlineData("two words")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public async Task An_id_that_is_not_fit_to_be_sent_back_is_not(string id)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, Path);
        request.Headers.Add("client-request-id", id);
        Assert.False((await _client.SendAsync(request)).Headers.Contains("client-request-id"));
    }

    public static TheoryData<Exception> OfTheStore =>
    [
        new SqliteException("secret", 5),
        new DbUpdateException("secret", new SqliteException("secret", 13)),
        new TimeoutException("secret"),
    ];

    [Theory]
    [MemberData(nameof(OfTheStore))]
    public async Task A_store_that_is_away_is_waited_for(Exception failure)
    {
        await using FeedServer feed = await FeedServer.StartAsync(services: services => services.AddSingleton<IActivityStore>(new FailingStore(failure)));
        await AssertAllAsync(feed, HttpStatusCode.ServiceUnavailable, "ServiceUnavailable", async answer =>
        {
            Assert.True(answer.Headers.RetryAfter!.Delta >= TimeSpan.FromSeconds(1));
            Assert.DoesNotContain("secret", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task A_failure_says_nothing_of_what_is_inside()
    {
        await using FeedServer feed = await FeedServer.StartAsync(services: static services =>
            services.AddSingleton<IActivityStore>(new FailingStore(new InvalidOperationException("secret"))));
        await AssertAllAsync(feed, HttpStatusCode.InternalServerError, "InternalServerError", async answer =>
        {
            string body = await answer.Content.ReadAsStringAsync();
            Assert.DoesNotContain("secret", body, StringComparison.Ordinal);
            Assert.DoesNotContain("Exception", body, StringComparison.Ordinal);
            string id = answer.Headers.GetValues("request-id").Single();
            Assert.Contains(feed.Log.Lines, line => line.Contains(id, StringComparison.Ordinal) && line.Contains("secret", StringComparison.Ordinal));
        });
    }

    private static async Task AssertAllAsync(FeedServer feed, HttpStatusCode status, string code, Func<HttpResponseMessage, Task> check)
    {
        using HttpClient client = feed.Client();
        string item = $"{Path}/1/historyItems/{Guid.NewGuid()}";
        HttpResponseMessage[] answers =
        [
            await client.GetAsync(Path), await client.GetAsync(Path + "/recent"), await client.GetAsync(Path + "/1"), await client.DeleteAsync(Path + "/1"),
            await client.PutActivityAsync("a"), await client.SendAsync(HttpMethod.Post, Path, Json.Activity("a")),
            await client.SendAsync(HttpMethod.Put, item, """{"startedDateTime":"2020-01-01T00:00:00Z"}"""), await client.DeleteAsync(item),
        ];
        foreach (HttpResponseMessage answer in answers)
        {
            Assert.Equal(status, answer.StatusCode);
            Assert.Equal(code, await answer.ErrorCodeAsync());
            await check(answer);
        }
    }
}
