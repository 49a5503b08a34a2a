using System.Net;
using System.Text.Json;
using ActivityGen.Feed.Tests.Support;

namespace ActivityGen.Feed.Tests;

public sealed class ActivityCallTests(FeedFixture fixture) : IClassFixture<FeedFixture>
{
    private const string Items = """, "historyItems": [ { "startedDateTime": "2018-02-26T20:20:48Z" } ] """;

    private readonly string _user = FeedFixture.NewUserId();

    private FeedServer Feed => fixture.Feed;

    private HttpClient Client => Feed.Client(_user);

    [Fact]
    public async Task Put_creates_and_then_replaces()
    {
        using HttpResponseMessage created = await Client.PutActivityAsync("/article?12345");
        JsonElement first = await created.JsonAsync();
        Assert.Equal(HttpStatusCode.Created, created.StatusCode);
        string id = first.GetProperty("id").GetString()!;
        Assert.Equal($"{Feed.Address}v1.0/me/activities/{id}", created.Headers.Location!.OriginalString);
        Assert.Equal("active", first.GetProperty("status").GetString());
        Assert.Equal("/article?12345", first.GetProperty("appActivityId").GetString());
        Assert.Equal("Grüße", first.GetProperty("visualElements").GetProperty("displayText").GetString());
        Assert.Equal($"{Feed.Address}v1.0/$metadata#users('{_user}')/activities/$entity", first.GetProperty("@odata.context").GetString());
        Assert.False(first.TryGetProperty("historyItems", out _));

        using HttpResponseMessage replaced = await Client.PutActivityAsync("/article?12345", """, "appDisplayName": "Reader" """);
        JsonElement second = await replaced.JsonAsync();
        Assert.Equal(HttpStatusCode.OK, replaced.StatusCode);
        Assert.Null(replaced.Headers.Location);
        Assert.Equal(id, second.GetProperty("id").GetString());
        Assert.Equal("updated", second.GetProperty("status").GetString());
        Assert.Equal("Reader", second.GetProperty("appDisplayName").GetString());
    }

    [Fact]
    public async Task Times_are_utc_with_three_digits_and_expiry_is_thirty_days_on()
    {
        JsonElement activity = await (await Client.PutActivityAsync("a")).JsonAsync();
        foreach (string name in (string[])["createdDateTime", "lastModifiedDateTime", "expirationDateTime"])
        {
            Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$", activity.GetProperty(name).GetString());
        }

        Assert.Equal(TimeSpan.FromDays(30), activity.GetProperty("expirationDateTime").GetDateTimeOffset() - activity.GetProperty("lastModifiedDateTime").GetDateTimeOffset());
    }

    [Theory]
    [InlineData("/v1.0/me/activities")]
    [InlineData("/beta/me/activities/")]
    [InlineData("/v1.0/users/{0}/activities")]
    [InlineData("/beta/users/{0}/activities")]
    [InlineData("/v1.0/invitations/any/invitedUser/activities")]
    [InlineData("/BETA/Invitations/any/InvitedUser/Activities")]
    public async Task Post_creates_on_every_path_and_finds_what_is_there(string path)
    {
        path = string.Format(null, path, _user);
        using HttpResponseMessage created = await Client.SendAsync(HttpMethod.Post, path, Json.Activity(path));
        Assert.Equal(HttpStatusCode.Created, created.StatusCode);
        string id = (await created.JsonAsync()).GetProperty("id").GetString()!;
        Assert.EndsWith($"/me/activities/{id}", created.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await Client.GetAsync(created.Headers.Location)).StatusCode);

        using HttpResponseMessage again = await Client.SendAsync(HttpMethod.Post, path, Json.Activity(path));
        Assert.Equal(HttpStatusCode.Conflict, again.StatusCode);
        Assert.Equal("NameAlreadyExists", await again.ErrorCodeAsync());
    }

    [Fact]
    public async Task Get_and_delete_go_by_the_servers_id()
    {
        JsonElement created = await (await Client.PutActivityAsync("by-id", Items)).JsonAsync();
        string path = $"/beta/users/{_user}/activities/{created.GetProperty("id").GetString()}";

        JsonElement plain = await (await Client.GetAsync(path)).JsonAsync();
        Assert.Equal("by-id", plain.GetProperty("appActivityId").GetString());
        Assert.False(plain.TryGetProperty("historyItems", out _));
        JsonElement expanded = await (await Client.GetAsync(path + "?$expand=historyItems")).JsonAsync();
        Assert.Single(expanded.GetProperty("historyItems").EnumerateArray());

        using HttpResponseMessage deleted = await Client.DeleteAsync(path);
        Assert.Equal(HttpStatusCode.NoContent, deleted.StatusCode);
        Assert.Empty(await deleted.Content.ReadAsByteArrayAsync());
        Assert.Equal(HttpStatusCode.NotFound, (await Client.DeleteAsync(path)).StatusCode);
        using HttpResponseMessage gone = await Client.GetAsync(path);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
        Assert.Equal("ResourceNotFound", await gone.ErrorCodeAsync());
    }

    [Theory]
    [InlineData("by-app-id")]
    [InlineData("-1")]
    [InlineData("123456789012345678901")]
    [InlineData("%2F")]
    public async Task What_is_no_server_id_is_not_found(string id)
    {
        await Client.PutActivityAsync("by-app-id");
        Assert.Equal(HttpStatusCode.NotFound, (await Client.GetAsync($"/v1.0/me/activities/{id}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await Client.DeleteAsync($"/v1.0/me/activities/{id}")).StatusCode);
    }

    [Theory]
    [InlineData("recent")]
    [InlineData("recent()")]
    [InlineData("microsoft.graph.recent")]
    [InlineData("microsoft.graph.recent()")]
    [InlineData("recent%28%29")]
    public async Task Recent_has_the_engaged_with_ones_by_engagement(string function)
    {
        string first = (await (await Client.PutActivityAsync("first", Items)).JsonAsync()).GetProperty("id").GetString()!;
        await Client.PutActivityAsync("never");
        await Client.PutActivityAsync("second", Items);
        await Client.SendAsync(HttpMethod.Put, $"/v1.0/me/activities/{first}/historyItems/{Guid.NewGuid()}", """{"startedDateTime":"2020-01-01T00:00:00Z"}""");

        JsonElement page = await (await Client.GetAsync("/v1.0/me/activities/" + function)).JsonAsync();
        Assert.Equal(["first", "second"], page.GetProperty("value").EnumerateArray().Select(one => one.GetProperty("appActivityId").GetString()));
        Assert.EndsWith("/v1.0/$metadata#Collection(userActivity)", page.GetProperty("@odata.context").GetString(), StringComparison.Ordinal);
        JsonElement list = await (await Client.GetAsync("/v1.0/me/activities")).JsonAsync();
        Assert.Equal(["second", "never", "first"], list.GetProperty("value").EnumerateArray().Select(one => one.GetProperty("appActivityId").GetString()));
    }

    [Fact]
    public async Task A_history_item_is_put_replaced_and_deleted()
    {
        string id = (await (await Client.PutActivityAsync("with-history")).JsonAsync()).GetProperty("id").GetString()!;
        Guid item = Guid.NewGuid();
        string path = $"/v1.0/me/activities/{id}/historyItems/{item.ToString().ToUpperInvariant()}";
        const string Body = """{"startedDateTime":"2018-02-26T23:20:48.1149999+03:00","lastActiveDateTime":"2018-02-26T20:21:49.9Z","userTimezone":"Europe/Paris","custom":{"a":[1.50,"é"]}}""";

        using HttpResponseMessage created = await Client.SendAsync(HttpMethod.Put, path, Body);
        Assert.Equal(HttpStatusCode.Created, created.StatusCode);
        JsonElement first = await created.JsonAsync();
        Assert.Equal(item, first.GetProperty("id").GetGuid());
        Assert.Equal("2018-02-26T20:20:48.114Z", first.GetProperty("startedDateTime").GetString());
        Assert.Equal("2018-02-26T20:21:49.900Z", first.GetProperty("lastActiveDateTime").GetString());
        Assert.Equal(61, first.GetProperty("activeDurationSeconds").GetInt32());
        Assert.Equal("""{"a":[1.50,"é"]}""", first.GetProperty("custom").GetRawText());
        Assert.Equal("active", first.GetProperty("status").GetString());

        using HttpResponseMessage replaced = await Client.SendAsync(HttpMethod.Put, path, """{"startedDateTime":"2018-02-26T20:20:48Z","activeDurationSeconds":7}""");
        Assert.Equal(HttpStatusCode.OK, replaced.StatusCode);
        Assert.Equal(7, (await replaced.JsonAsync()).GetProperty("activeDurationSeconds").GetInt32());
        Assert.Equal(HttpStatusCode.NoContent, (await Client.DeleteAsync(path)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await Client.DeleteAsync(path)).StatusCode);
    }

    [Fact]
    public async Task A_history_item_of_no_activity_is_not_found()
    {
        string path = $"/v1.0/me/activities/1/historyItems/{Guid.NewGuid()}";
        Assert.Equal(HttpStatusCode.NotFound, (await Client.SendAsync(HttpMethod.Put, path, """{"startedDateTime":"2018-02-26T20:20:48Z"}""")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await Client.DeleteAsync("/v1.0/me/activities/1/historyItems/1")).StatusCode);
    }

    [Fact]
    public async Task A_put_without_history_leaves_the_history()
    {
        JsonElement created = await (await Client.PutActivityAsync("kept", Items)).JsonAsync();
        JsonElement item = created.GetProperty("historyItems")[0];
        Assert.Equal("2018-02-26T20:20:48.000Z", item.GetProperty("startedDateTime").GetString());
        Assert.True(Guid.TryParse(item.GetProperty("id").GetString(), out _));
        await Client.PutActivityAsync("kept");

        JsonElement activity = await (await Client.GetAsync($"/v1.0/me/activities/{created.GetProperty("id").GetString()}?$expand=historyItems")).JsonAsync();
        Assert.Equal(item.GetProperty("id").GetString(), activity.GetProperty("historyItems")[0].GetProperty("id").GetString());
    }
}
