using System.Net;
using System.Text.Json;
using ActivityGen.Feed.Tests.Support;

namespace ActivityGen.Feed.Tests;

public sealed class ActivityCallTests : IAsyncLifetime
{
    private FeedServer _feed = null!;
    private HttpClient _client = null!;

    public async Task InitializeAsync()
    {
        _feed = await FeedServer.StartAsync();
        _client = _feed.Client();
    }

    public async Task DisposeAsync() => await _feed.DisposeAsync();

    [Fact]
    public async Task Put_creates_and_then_replaces()
    {
        using HttpResponseMessage created = await _client.PutActivityAsync("/article?12345");
        JsonElement first = await created.JsonAsync();
        Assert.Equal(HttpStatusCode.Created, created.StatusCode);
        string id = first.GetProperty("id").GetString()!;
        Assert.Equal($"{_feed.Address}v1.0/me/activities/{id}", created.Headers.Location!.OriginalString);
        Assert.Equal("active", first.GetProperty("status").GetString());
        Assert.Equal("/article?12345", first.GetProperty("appActivityId").GetString());
        Assert.Equal("Grüße", first.GetProperty("visualElements").GetProperty("displayText").GetString());
        Assert.Equal($"{_feed.Address}v1.0/$metadata#users('anna')/activities/$entity", first.GetProperty("@odata.context").GetString());
        Assert.False(first.TryGetProperty("historyItems", out _));

        using HttpResponseMessage replaced = await _client.PutActivityAsync("/article?12345", """, "appDisplayName": "Reader" """);
        JsonElement second = await replaced.JsonAsync();
        Assert.Equal(HttpStatusCode.OK, replaced.StatusCode);
        Assert.Null(replaced.Headers.Location);
        Assert.Equal(id, second.GetProperty("id").GetString());
        Assert.Equal("updated", second.GetProperty("status").GetString());
        Assert.Equal("Reader", second.GetProperty("appDisplayName").GetString());
    }

    [Fact]
    public async Task Times_are_utc_with_three_digits()
    {
        JsonElement activity = await (await _client.PutActivityAsync("a")).JsonAsync();
        foreach (string name in (string[])["createdDateTime", "lastModifiedDateTime", "expirationDateTime"])
        {
            Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$", activity.GetProperty(name).GetString());
        }
    }
}
