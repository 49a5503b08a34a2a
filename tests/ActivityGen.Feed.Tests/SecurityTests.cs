using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using ActivityGen.Feed.Tests.Support;

namespace ActivityGen.Feed.Tests;

public sealed class SecurityTests(FeedFixture fixture) : IClassFixture<FeedFixture>
{
    private const string Path = "/v1.0/me/activities";

    private const string Items = """, "historyItems": [ { "startedDateTime": "2018-02-26T20:20:48Z" } ] """;

    private FeedServer Feed => fixture.Feed;

    private byte[] Key => File.ReadAllBytes(System.IO.Path.Combine(Feed.Folder, "local.key"));

    [Fact]
    public async Task A_good_token_by_hand_is_taken() => Assert.Equal(HttpStatusCode.OK, await StatusAsync(Tokens.Hmac(Key, Tokens.Claims())));

    [Fact]
    public async Task Without_a_token_nothing_is_answered()
    {
        foreach (string path in (string[])[Path, "/beta/me/activities/recent", "/v1.0/users/anna/activities", "/v1.0/nothing", "/v1.0/me/activities/1?$select=id"])
        {
            using HttpResponseMessage answer = await Feed.ClientOf(null).GetAsync(path);
            Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
            Assert.Equal("InvalidAuthenticationToken", await answer.ErrorCodeAsync());
            Assert.Equal("Bearer", Assert.Single(answer.Headers.WwwAuthenticate).ToString());
        }
    }

    public static TheoryData<string, Action<JsonObject>> WrongClaims => new()
    {
        { "expired", static claims => claims["exp"] = DateTimeOffset.UtcNow.ToUnixTimeSeconds() - 31 },
        { "not valid yet", static claims => claims["nbf"] = DateTimeOffset.UtcNow.ToUnixTimeSeconds() + 60 },
        { "no expiration", static claims => claims.Remove("exp") },
        { "another audience", static claims => claims["aud"] = "https://graph.microsoft.com" },
        { "another audience", static claims => claims.Remove("aud") },
        { "another issuer", static claims => claims["iss"] = "somebody" },
        { "another issuer", static claims => claims.Remove("iss") },
    };

    [Theory]
    [MemberData(nameof(WrongClaims))]
    public async Task A_token_that_is_not_for_now_and_here_is_refused(string why, Action<JsonObject> change)
    {
        JsonObject claims = Tokens.Claims();
        change(claims);
        await AssertInvalidAsync(Tokens.Hmac(Key, claims), why);
    }

    [Theory]
    [InlineData("oid", 257)]
    [InlineData("azp", 257)]
    [InlineData("oid", 1)]
    public async Task A_name_that_no_database_could_keep_is_nobodys(string claim, int length)
    {
        JsonObject claims = Tokens.Claims();
        claims[claim] = length == 1 ? "a\0b" : new string('x', length);
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(Tokens.Hmac(Key, claims)));
    }

    [Fact]
    public async Task A_token_that_calls_something_critical_is_refused() =>
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(Tokens.Critical(Key, Tokens.Claims())));

    [Fact]
    public async Task A_name_that_is_no_text_is_nobodys()
    {
        JsonObject claims = Tokens.Claims();
        claims["oid"] = new JsonObject { ["id"] = "anna" };
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(Tokens.Hmac(Key, claims)));
    }

    [Fact]
    public async Task Clocks_may_be_half_a_minute_apart()
    {
        JsonObject claims = Tokens.Claims();
        claims["exp"] = DateTimeOffset.UtcNow.ToUnixTimeSeconds() - 10;
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(Tokens.Hmac(Key, claims)));
    }

    [Fact]
    public async Task A_token_of_another_key_or_of_none_is_refused()
    {
        await AssertInvalidAsync(Tokens.Hmac(new byte[32], Tokens.Claims()), "signature");
        await AssertInvalidAsync(Tokens.Unsigned(Tokens.Claims()), "signature");
        await AssertInvalidAsync(Tokens.Unsigned(Tokens.Claims(), "None"), "signature");
        await AssertInvalidAsync(Tokens.Unsigned(Tokens.Claims(), "HS256"), "signature");
        await AssertInvalidAsync(Tokens.Hmac(Key, Tokens.Claims(), "HS512"), "is not valid");
        await AssertInvalidAsync(Tokens.Hmac(Key, Tokens.Claims(), "RS256"), "is not valid");
        string good = Tokens.Hmac(Key, Tokens.Claims());
        await AssertInvalidAsync(good[..good.LastIndexOf('.')] + ".", "signature");
        await AssertInvalidAsync(good + "A", "is not valid");
        await AssertInvalidAsync("a.b.c", "is not valid");
        await AssertInvalidAsync("nonsense", "is not valid");
    }

    [Theory]
    [InlineData("oid", null)]
    [InlineData("oid", "")]
    [InlineData("azp", null)]
    [InlineData("azp", "")]
    public async Task A_token_without_user_or_app_opens_no_feed(string claim, string? value)
    {
        JsonObject claims = Tokens.Claims();
        claims.Remove(claim);
        if (value is not null)
        {
            claims[claim] = value;
        }

        using HttpResponseMessage answer = await Feed.ClientOf(Tokens.Hmac(Key, claims)).GetAsync(Path);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        JsonElement error = await answer.ErrorAsync();
        Assert.Equal("AccessDenied", error.GetProperty("code").GetString());
        Assert.Contains(claim, error.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_that_names_two_users_names_nobody()
    {
        JsonObject claims = Tokens.Claims();
        claims["oid"] = new JsonArray("anna", "bert");
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(Tokens.Hmac(Key, claims)));
    }

    [Fact]
    public async Task The_claims_that_name_user_and_app_have_an_order()
    {
        await Feed.Client("order-user", "order-app").PutActivityAsync("mine");
        JsonObject claims = Tokens.Claims();
        claims["oid"] = "order-user";
        claims["sub"] = "pairwise";
        claims["azp"] = "order-app";
        claims["appid"] = "another";
        Assert.Single(await IdsAsync(Feed.ClientOf(Tokens.Hmac(Key, claims))));

        claims.Remove("oid");
        claims["sub"] = "order-user";
        claims.Remove("azp");
        claims["appid"] = "order-app";
        Assert.Single(await IdsAsync(Feed.ClientOf(Tokens.Hmac(Key, claims))));

        claims.Remove("appid");
        claims["client_id"] = "order-app";
        Assert.Single(await IdsAsync(Feed.ClientOf(Tokens.Hmac(Key, claims))));
    }

    [Theory]
    [InlineData("scp", "UserActivity.ReadWrite.CreatedByApp", true)]
    [InlineData("scp", "User.Read UserActivity.ReadWrite.CreatedByApp offline_access", true)]
    [InlineData("scope", "UserActivity.ReadWrite.CreatedByApp", true)]
    [InlineData("roles", "UserActivity.ReadWrite.CreatedByApp", false)]
    [InlineData("scp", "UserActivity.ReadWrite.CreatedByApp2", false)]
    [InlineData("scp", "useractivity.readwrite.createdbyapp", false)]
    [InlineData("scp", "", false)]
    public async Task The_scope_is_asked_for(string claim, string value, bool isEnough)
    {
        JsonObject claims = Tokens.Claims();
        claims.Remove("scp");
        claims[claim] = value;
        using HttpResponseMessage answer = await Feed.ClientOf(Tokens.Hmac(Key, claims)).GetAsync(Path);
        Assert.Equal(isEnough ? HttpStatusCode.OK : HttpStatusCode.Forbidden, answer.StatusCode);
        if (!isEnough)
        {
            Assert.Equal("AccessDenied", await answer.ErrorCodeAsync());
            Assert.Contains("insufficient_scope", answer.Headers.WwwAuthenticate.ToString(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("other-user", "app")]
    [InlineData("user", "other-app")]
    [InlineData("USER", "app")]
    public async Task Nobody_sees_or_changes_what_is_anothers(string user, string app)
    {
        using HttpClient mine = Feed.Client("user", "app");
        using HttpClient other = Feed.Client(user, app);
        JsonElement created = await (await mine.PutActivityAsync("shared-id", Items)).JsonAsync();
        string path = $"{Path}/{created.GetProperty("id").GetString()}";
        string item = $"{path}/historyItems/{created.GetProperty("historyItems")[0].GetProperty("id").GetString()}";

        Assert.Empty(await IdsAsync(other));
        Assert.Empty(await IdsAsync(other, "/recent"));
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(path)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await other.DeleteAsync(path)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await other.DeleteAsync(item)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await other.SendAsync(HttpMethod.Put, item, """{"startedDateTime":"2020-01-01T00:00:00Z"}""")).StatusCode);

        using HttpResponseMessage own = await other.PutActivityAsync("shared-id", """, "appDisplayName": "other" """);
        Assert.Equal(HttpStatusCode.Created, own.StatusCode);
        string ownId = (await own.JsonAsync()).GetProperty("id").GetString()!;
        Assert.False((await (await mine.GetAsync(path)).JsonAsync()).TryGetProperty("appDisplayName", out _));
        Assert.Equal(HttpStatusCode.NoContent, (await other.DeleteAsync($"{Path}/{ownId}")).StatusCode);
        Assert.Single(await IdsAsync(mine, "/recent"));
        Assert.Equal(HttpStatusCode.NoContent, (await mine.DeleteAsync(path)).StatusCode);
    }

    [Theory]
    [InlineData("bert", 403)]
    [InlineData("Anna", 403)]
    [InlineData("me", 403)]
    [InlineData("anna%2F", 403)]
    [InlineData("%61nna", 200)]
    [InlineData("anna", 200)]
    public async Task The_users_path_is_the_callers_own(string user, int status)
    {
        foreach (string version in (string[])["v1.0", "beta"])
        {
            using HttpResponseMessage answer = await Feed.Client().GetAsync($"/{version}/users/{user}/activities");
            Assert.Equal(status, (int)answer.StatusCode);
        }

        string raw = await RawHttp.SendAsync(Feed.Address, "GET", $"/v1.0/users/{user}/activities", Feed.Token());
        Assert.Equal(status, RawHttp.StatusOf(raw));
        Assert.Equal(status == 200 ? 404 : 403, (int)(await Feed.Client().DeleteAsync($"/v1.0/users/{user}/activities/1")).StatusCode);
    }

    [Fact]
    public async Task Invitations_lead_where_they_are_said_to()
    {
        await using FeedServer feed = await FeedServer.StartAsync(static options =>
        {
            options.Invitations["to/anna"] = "anna";
            options.Invitations["to-bert"] = "bert";
        });
        async Task<int> PostAsync(string invitation) =>
            (int)(await feed.Client().SendAsync(HttpMethod.Post, $"/v1.0/invitations/{invitation}/invitedUser/activities", Json.Activity(invitation))).StatusCode;
        Assert.Equal(201, await PostAsync("to%2Fanna"));
        Assert.Equal(403, await PostAsync("to-bert"));
        Assert.Equal(404, await PostAsync("unknown"));
    }

    [Fact]
    public async Task Nothing_of_tokens_ids_or_content_is_logged()
    {
        await using FeedServer feed = await FeedServer.StartAsync();
        string token = feed.Token("secret-user", "secret-app");
        using HttpClient client = feed.ClientOf(token);
        string id = (await (await client.PutActivityAsync("secret-id", """, "appDisplayName": "secret-content" """)).JsonAsync()).GetProperty("id").GetString()!;
        await client.PutActivityAsync("secret-id", """, "activationUrl": "secret-content" """);
        await client.GetAsync("/v1.0/users/secret-other/activities");
        await feed.ClientOf(token[..^2]).GetAsync(Path);

        string[] own = [.. feed.Log.Lines.Where(static line => line.Contains(" ActivityGen.Feed", StringComparison.Ordinal))];
        Assert.NotEmpty(own);
        Assert.DoesNotContain(own, line => line.Contains("secret", StringComparison.Ordinal) || line.Contains(id, StringComparison.Ordinal));
        Assert.DoesNotContain(feed.Log.Lines, line => line.Contains(token[..^2], StringComparison.Ordinal) || line.Contains("secret-content", StringComparison.Ordinal));
    }

    private async Task<HttpStatusCode> StatusAsync(string token) => (await Feed.ClientOf(token).GetAsync(Path)).StatusCode;

    private async Task AssertInvalidAsync(string token, string why)
    {
        using HttpResponseMessage answer = await Feed.ClientOf(token).GetAsync(Path);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        JsonElement error = await answer.ErrorAsync();
        Assert.Equal("InvalidAuthenticationToken", error.GetProperty("code").GetString());
        Assert.Contains(why, error.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("Bearer error=\"invalid_token\"", answer.Headers.WwwAuthenticate.ToString(), StringComparison.Ordinal);
    }

    private static async Task<IEnumerable<string?>> IdsAsync(HttpClient client, string function = "")
    {
        JsonElement page = await (await client.GetAsync(Path + function)).JsonAsync();
        return [.. page.GetProperty("value").EnumerateArray().Select(one => one.GetProperty("appActivityId").GetString())];
    }
}
