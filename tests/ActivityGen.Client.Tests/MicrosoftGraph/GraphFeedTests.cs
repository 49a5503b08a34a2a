using Microsoft.Graph.Models.ODataErrors;
using GraphModels = Microsoft.Graph.Models;

namespace ActivityGen.Client.Tests.MicrosoftGraph;

/// <summary>The upsert on Microsoft's Graph SDK, against the real feed.</summary>
public sealed class GraphFeedTests
{
    private static readonly string[] OddIds =
    [
        "/", "%2F", "%252F", "%", "a+b", "a b", "a%20b", "é", "e\u0301", "recent", "recent()", "?", "#", "//", "./", "...", "a/..", "~!*'()-_.", "\u0001", "&=;:@,$", "{a}", "🎬", "\uFFFD", " ", "A", "a",
        "/articles/a b?q=1&c=%2F#é",
    ];

    [Fact]
    public async Task Every_id_is_its_own_activity_and_a_second_upsert_updates_it()
    {
        await using GraphFeed feed = await GraphFeed.StartAsync();
        Dictionary<string, string> ids = [];
        foreach (string id in OddIds)
        {
            GraphModels.UserActivity? stored = await feed.Graph.UpsertAsync(Activities.Plain(id));
            Assert.Equal(id, stored!.AppActivityId);
            Assert.Equal("/v1.0/me/activities/" + UrlSafeId.Encode(id), feed.Requests.Last().Uri.PathAndQuery);
            ids.Add(id, stored.Id!);
        }

        Assert.Equal(OddIds.Length, ids.Values.Distinct().Count());
        foreach (string id in OddIds)
        {
            UserActivity changed = Activities.Plain(id) with { AppDisplayName = "Changed" };
            GraphModels.UserActivity? stored = await feed.Graph.Me.Activities.UpsertAsync(changed);
            Assert.Equal((ids[id], "Changed"), (stored!.Id, stored.AppDisplayName));
        }

        Assert.Equal(OddIds.Reverse(), (await feed.Client.ListAsync().ToListAsync()).Select(activity => activity.AppActivityId));
    }

    [Fact]
    public async Task What_arrives_is_what_WriteJson_writes()
    {
        await using GraphFeed feed = await GraphFeed.StartAsync();
        Song song = new("a/b %c é 🎬");
        GraphModels.UserActivity? stored = await feed.Graph.UpsertAsync(song);
        SentRequest request = feed.Requests.Last();
        Assert.Equal(("PUT", "application/json", "application/json"), (request.Method, request.Headers["Content-Type"], request.Headers["Accept"]));
        Assert.Equal(song.ToJsonUtf8Bytes(), request.Body);
        Assert.Equal("/v1.0/me/activities/" + song.GetKey().ToUrlSegment(), request.Uri.PathAndQuery);
        Assert.True(Song.TryFromGraphUserActivity(stored, out Song? again));
        Assert.Equal(song, again);

        // The SDK's own object, the same words in another order.
        await feed.Graph.UpsertAsync(song.ToGraphUserActivity());
        Assert.Equal(song.ToUserActivity(), UserActivityJson.Deserialize(feed.Requests.Last().Body));
        Assert.Single(await feed.Client.ListAsync().ToListAsync());
    }

    [Fact]
    public async Task The_SDK_s_own_create_stores_the_same()
    {
        await using GraphFeed feed = await GraphFeed.StartAsync();
        GraphModels.UserActivity? created = await feed.Graph.Me.Activities.PostAsync(new Song("x").ToGraphUserActivity());
        GraphModels.UserActivity? upserted = await feed.Graph.UpsertAsync(new Song("x"));
        Assert.Equal(created!.Id, upserted!.Id);
        Assert.Equal(created.CreatedDateTime, upserted.CreatedDateTime);
        Assert.Equal(new Song("x"), await feed.Client.ListAsync<Song>().SingleAsync());
        GraphModels.UserActivityCollectionResponse? page = await feed.Graph.Me.Activities.GetAsync();
        Assert.True(Song.TryFromGraphUserActivity(Assert.Single(page!.Value!), out Song? read));
        Assert.Equal("x", read.Title);
    }

    [Fact]
    public async Task What_was_read_and_changed_is_sent_whole_without_what_the_server_sets()
    {
        await using GraphFeed feed = await GraphFeed.StartAsync();
        UserActivity plain = Activities.Plain() with { HistoryItems = [new ActivityHistoryItem { StartedDateTime = DateTimeOffset.UnixEpoch }.WithServerProperties(ActivityStatus.Active)] };
        GraphModels.UserActivity stored = (await feed.Graph.UpsertAsync(plain))!;
        Assert.DoesNotContain("status", feed.Requests.Last().Text, StringComparison.Ordinal);
        stored.VisualElements!.Description = "new";
        GraphModels.UserActivity? again = await feed.Graph.UpsertAsync(stored);
        Assert.Equal((stored.Id, "new", "Secret diary"), (again!.Id, again.VisualElements!.Description, again.VisualElements.DisplayText));
        UserActivity sent = UserActivityJson.Deserialize(feed.Requests.Last().Body);
        Assert.Equal(plain.ActivationUrl, sent.ActivationUrl);
        Assert.Equal((null, null, null), (sent.Id, sent.CreatedDateTime, sent.Status));
    }

    [Fact]
    public async Task What_the_service_refuses_is_the_SDK_s_error()
    {
        await using GraphFeed feed = await GraphFeed.StartAsync();
        ODataError error = await Assert.ThrowsAsync<ODataError>(() => feed.Graph.UpsertAsync(new Liar()));
        Assert.Equal(400, error.ResponseStatusCode);
        Assert.NotNull(error.Error!.Code);
        Assert.Contains("appActivityId", error.Error.Message, StringComparison.Ordinal);
        Assert.Empty(await feed.Client.ListAsync().ToListAsync());
    }

    /// <summary>An activity by hand, whose body is another's.</summary>
    private sealed class Liar : IUserActivity
    {
        public string AppActivityId => "/mine";

        public UserActivity ToUserActivity() => Activities.Plain("/theirs");

        public void WriteJson(System.Buffers.IBufferWriter<byte> utf8Json) => UserActivityJson.Write(utf8Json, ToUserActivity());
    }
}
