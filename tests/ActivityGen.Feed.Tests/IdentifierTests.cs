using System.Net;
using System.Text.Json;
using ActivityGen.Feed.Tests.Support;

namespace ActivityGen.Feed.Tests;

public sealed class IdentifierTests(FeedFixture fixture) : IClassFixture<FeedFixture>
{
    private readonly string _user = FeedFixture.NewUserId();

    private Uri Server => fixture.Feed.Address;

    private string Token => fixture.Feed.Token(_user);

    [Fact]
    public async Task Ids_that_servers_confuse_stay_apart()
    {
        string[] ids =
        [
            "/", "%2F", "%252F", "a+b", "a b", "a%20b", "a%2Bb", "A+B", "?", "#", "a/../b", "...", "%2E", "%", "é", "e\u0301", "\U0001F600", "\\", "\u0001", "\r\n", "recent",
            "recent()", "microsoft.graph.recent()", "historyItems", "~!*'()-_.", "{id}", "a/", "/a", " ", "\u2028", "$", "a;b=c", new('\u4E2D', 2000),
        ];
        HashSet<string> serverIds = [];
        foreach (string id in ids)
        {
            string answer = await RawHttp.SendAsync(Server, "PUT", Json.PathOf(id), Token, Json.Activity(id));
            Assert.True(RawHttp.StatusOf(answer) == 201, $"{id}: {answer}");
            JsonElement activity = JsonDocument.Parse(RawHttp.BodyOf(answer)).RootElement;
            Assert.Equal(id, activity.GetProperty("appActivityId").GetString());
            Assert.True(serverIds.Add(activity.GetProperty("id").GetString()!), id);
        }

        foreach (string id in ids)
        {
            Assert.Equal(200, RawHttp.StatusOf(await RawHttp.SendAsync(Server, "PUT", Json.PathOf(id), Token, Json.Activity(id))));
        }
    }

    [Theory]
    [InlineData("/v1.0/me/activities/.")]
    [InlineData("/v1.0/me/activities/..")]
    [InlineData("/v1.0/me/activities/%2E")]
    [InlineData("/v1.0/me/activities/%2e.")]
    [InlineData("/v1.0/me/activities/.%2E")]
    [InlineData("/v1.0/me/activities/../activities/x")]
    [InlineData("/v1.0/me/./activities/x")]
    [InlineData("/v1.0/users/../me/activities/x")]
    [InlineData("http://{0}/v1.0/me/activities/..")]
    public async Task A_dot_segment_is_refused_rather_than_folded(string target)
    {
        string answer = await RawHttp.SendAsync(Server, "PUT", target.Replace("{0}", Server.Authority, StringComparison.Ordinal), Token, Json.Activity("x"));
        Assert.Equal(400, RawHttp.StatusOf(answer));
        JsonElement error = JsonDocument.Parse(RawHttp.BodyOf(answer)).RootElement.GetProperty("error");
        Assert.Equal("AG0205", error.GetProperty("details")[0].GetProperty("code").GetString());
        Assert.Contains("AG0205", error.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dot_segment_deletes_nothing()
    {
        string id = JsonDocument.Parse(RawHttp.BodyOf(await RawHttp.SendAsync(Server, "PUT", Json.PathOf("kept"), Token, Json.Activity("kept"))))
            .RootElement.GetProperty("id").GetString()!;
        Assert.Equal(400, RawHttp.StatusOf(await RawHttp.SendAsync(Server, "DELETE", $"/v1.0/me/activities/{id}/historyItems/..", Token)));
        Assert.Equal(400, RawHttp.StatusOf(await RawHttp.SendAsync(Server, "DELETE", $"/v1.0/me/activities/{id}/%2E", Token)));
        Assert.Equal(200, RawHttp.StatusOf(await RawHttp.SendAsync(Server, "GET", $"/v1.0/me/activities/{id}", Token)));
    }

    [Theory]
    [InlineData("%")]
    [InlineData("%2")]
    [InlineData("%zz")]
    [InlineData("%C3%28")]
    [InlineData("%ED%A0%80")]
    [InlineData("%C0%AF")]
    [InlineData("%F4%90%80%80")]
    [InlineData("a\\b")]
    public async Task What_is_not_percent_encoded_utf8_is_refused(string segment)
    {
        string answer = await RawHttp.SendAsync(Server, "PUT", "/v1.0/me/activities/" + segment, Token, Json.Activity("x"));
        Assert.Equal(400, RawHttp.StatusOf(answer));
        Assert.Equal("BadRequest", JsonDocument.Parse(RawHttp.BodyOf(answer)).RootElement.GetProperty("error").GetProperty("code").GetString());
    }

    [Theory]
    [InlineData("/v1.0/me/activities/a%00b")]
    [InlineData("http://{0}/v1.0/me/activities/a%00b")]
    public async Task An_id_with_nul_is_refused(string target)
    {
        string answer = await RawHttp.SendAsync(Server, "PUT", target.Replace("{0}", Server.Authority, StringComparison.Ordinal), Token, Json.Activity("a\0b"));
        Assert.Equal(400, RawHttp.StatusOf(answer));
    }

    [Theory]
    [InlineData("http://{0}/v1.0/me/activities/%2Fabsolute%3F1", 201)]
    [InlineData("http://{0}/v1.0/me/activities/%2fabsolute%3f1?custom=1", 201)]
    [InlineData("/v1.0/me/activities/%2Fabsolute%3F1/", 201)]
    [InlineData("/v1.0/me/activities/%2F%61bsolute%3F1", 201)]
    [InlineData("//v1.0/me/activities/%2Fabsolute%3F1", 404)]
    [InlineData("/v1.0/me//activities/%2Fabsolute%3F1", 404)]
    [InlineData("/v1.0/me/activities//%2Fabsolute%3F1", 404)]
    [InlineData("/v1.0/me/activities/%2Fabsolute%3F1//", 404)]
    public async Task Other_spellings_of_a_target_name_the_same_id_or_nothing(string target, int status)
    {
        string answer = await RawHttp.SendAsync(Server, "PUT", target.Replace("{0}", Server.Authority, StringComparison.Ordinal), Token, Json.Activity("/absolute?1"));
        Assert.Equal(status, RawHttp.StatusOf(answer));
    }

    [Fact]
    public async Task Another_id_in_the_body_is_refused()
    {
        using HttpResponseMessage answer = await fixture.Feed.Client(_user).SendAsync(HttpMethod.Put, Json.PathOf("/"), Json.Activity("%2F"));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("appActivityId", (await answer.ErrorAsync()).GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_longest_id_passes_and_a_longer_one_does_not()
    {
        using HttpClient client = fixture.Feed.Client(_user);
        string longest = new('中', 8192);
        Assert.Equal(HttpStatusCode.Created, (await client.PutActivityAsync(longest)).StatusCode);
        using HttpResponseMessage put = await client.PutActivityAsync(longest + "a");
        Assert.Equal(HttpStatusCode.BadRequest, put.StatusCode);
        Assert.Contains("8192", (await put.ErrorAsync()).GetProperty("message").GetString(), StringComparison.Ordinal);
        using HttpResponseMessage post = await client.SendAsync(HttpMethod.Post, "/v1.0/me/activities", Json.Activity(longest + "a"));
        Assert.Equal(HttpStatusCode.BadRequest, post.StatusCode);
    }

    [Fact]
    public async Task A_request_line_that_is_too_long_is_told_so()
    {
        using HttpResponseMessage answer = await fixture.Feed.Client(_user).GetAsync("/v1.0/me/activities?x=" + new string('a', 98 * 1024));
        Assert.Equal(HttpStatusCode.RequestUriTooLong, answer.StatusCode);
        Assert.Equal("UriTooLong", await answer.ErrorCodeAsync());
    }

    [Fact]
    public async Task Headers_that_are_too_large_are_told_so()
    {
        using HttpClient client = fixture.Feed.Client(_user);
        client.DefaultRequestHeaders.Add("x-large", new string('a', 33 * 1024));
        using HttpResponseMessage answer = await client.GetAsync("/v1.0/me/activities");
        Assert.Equal(HttpStatusCode.RequestHeaderFieldsTooLarge, answer.StatusCode);
        Assert.Equal("RequestHeadersTooLarge", await answer.ErrorCodeAsync());
    }

    [Fact]
    public async Task A_server_beyond_which_the_headers_are_closes_with_its_own_answer()
    {
        string answer = await RawHttp.SendAsync(Server, "GET", "/v1.0/me/activities", Token, headers: $"x-large: {new string('a', 70 * 1024)}\r\n");
        Assert.Equal(431, RawHttp.StatusOf(answer));
    }
}
