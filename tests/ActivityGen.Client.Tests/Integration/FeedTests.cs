using System.Net;

namespace ActivityGen.Client.Tests.Integration;

/// <summary>The client against the real feed.</summary>
public sealed class FeedTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 20, 8, 0, 0, TimeSpan.Zero);

    private static readonly string[] OddIds =
    [
        "/", "%2F", "%252F", "%", "%25", "a+b", "a b", "a%20b", "a%2Bb", "é", "e\u0301", "recent", "recent()", "?", "#", "//", "./", "...", "a/..", "~!*'()-_.", "\u0001", "\u007f", "&=;:@,$",
        "🎬", "\uFFFD", "\uFEFF", " ", "a ", "A", "a", string.Concat(Enumerable.Repeat("編", 2000)),
    ];

    [Fact]
    public async Task Every_id_is_its_own_activity_and_comes_back_as_it_was()
    {
        await using RunningFeed feed = await RunningFeed.StartAsync(options => options.PageSize = 7);
        ActivityFeedClient client = feed.Client();
        Dictionary<string, ActivityId> ids = [];
        foreach (string id in OddIds)
        {
            ActivityUpsertResult result = await client.UpsertAsync(Activities.Plain(id));
            Assert.True(result.IsNew, id);
            Assert.Equal(id, result.Activity.AppActivityId);
            ids.Add(id, result.Id);
        }

        Assert.Equal(OddIds.Length, ids.Values.Distinct().Count());
        Assert.Equal(OddIds.Reverse(), (await client.ListAsync().ToListAsync()).Select(activity => activity.AppActivityId));
        foreach (string id in OddIds)
        {
            ActivityUpsertResult again = await client.UpsertAsync(Activities.Plain(id));
            Assert.False(again.IsNew, id);
            Assert.Equal(ids[id], again.Id);
            Assert.Equal(id, (await client.GetAsync(ids[id])).AppActivityId);
            Assert.True(await client.DeleteAsync(ids[id]));
            Assert.False(await client.DeleteAsync(ids[id]));
        }

        Assert.Empty(await client.ListAsync().ToListAsync());
    }

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("")]
    public async Task An_id_that_urls_fold_never_leaves_the_client(string id)
    {
        await using RunningFeed feed = await RunningFeed.StartAsync();
        FaultyHandler network = new(Fault.None);
        ActivityValidationException thrown = await Assert.ThrowsAsync<ActivityValidationException>(() => feed.Client(between: network).UpsertAsync(Activities.Plain(id)));
        Assert.Contains(thrown.Violations, violation => violation.RuleId == "AG0205");
        Assert.Equal(0, network.Count);
    }

    [Fact]
    public async Task Two_users_and_two_apps_never_see_each_other()
    {
        await using RunningFeed feed = await RunningFeed.StartAsync();
        ActivityFeedClient[] clients = [feed.Client(), feed.Client(app: "songs"), feed.Client("bruno"), feed.Client("bruno", "songs")];
        ActivityUpsertResult[] made = new ActivityUpsertResult[clients.Length];
        HistoryItemId item = HistoryItemId.New();
        for (int i = 0; i < clients.Length; i++)
        {
            made[i] = await clients[i].UpsertAsync(Activities.Plain("/same"));
            Assert.True(made[i].IsNew);
            await clients[i].PutHistoryItemAsync(made[i].Id, item, new ActivityHistoryItem { StartedDateTime = Start });
        }

        for (int i = 0; i < clients.Length; i++)
        {
            Assert.Equal([made[i].Id], (await clients[i].ListAsync().ToListAsync()).Select(ActivityId.Of));
            Assert.Equal([made[i].Id], (await clients[i].GetRecentAsync().ToListAsync()).Select(ActivityId.Of));
            foreach (ActivityUpsertResult other in made.Where((_, j) => j != i))
            {
                await ThrowsAsync(HttpStatusCode.NotFound, () => clients[i].GetAsync(other.Id));
                await ThrowsAsync(HttpStatusCode.NotFound, () => clients[i].PutHistoryItemAsync(other.Id, item, new ActivityHistoryItem { StartedDateTime = Start }));
                Assert.False(await clients[i].DeleteHistoryItemAsync(other.Id, item));
                Assert.False(await clients[i].DeleteAsync(other.Id));
            }
        }

        await ThrowsAsync(HttpStatusCode.Forbidden, () => clients[0].CreateForUserAsync("bruno", Activities.Plain("/theirs")));
        Assert.Equal("/mine", (await clients[0].CreateForUserAsync("adele", Activities.Plain("/mine"))).AppActivityId);
        Assert.Equal("/invited", (await clients[0].CreateForInvitedUserAsync("7", Activities.Plain("/invited"))).AppActivityId);
        Assert.Equal(["/invited", "/mine", "/same"], (await clients[0].ListAsync().ToListAsync()).Select(activity => activity.AppActivityId));
        Assert.Single(await clients[2].ListAsync().ToListAsync());
    }

    [Fact]
    public async Task Creating_what_is_there_is_a_conflict()
    {
        await using RunningFeed feed = await RunningFeed.StartAsync();
        ActivityFeedClient client = feed.Client();
        await client.CreateAsync(Activities.Plain("/a"));
        await ThrowsAsync(HttpStatusCode.Conflict, () => client.CreateAsync(Activities.Plain("/a")));
    }

    [Fact]
    public async Task Pages_are_followed_and_queries_answered()
    {
        await using RunningFeed feed = await RunningFeed.StartAsync(options => options.PageSize = 3);
        ActivityFeedClient client = feed.Client();
        List<UserActivity> made = [];
        for (int i = 0; i < 10; i++)
        {
            UserActivity activity = Activities.Plain($"/{i}") with { HistoryItems = i % 2 == 0 ? [] : [new ActivityHistoryItem { StartedDateTime = Start.AddHours(i) }] };
            made.Add((await client.UpsertAsync(activity)).Activity);
        }

        Assert.Equal([9, 8, 7, 6, 5, 4, 3, 2, 1, 0], await Numbers(client.ListAsync()));
        Assert.Equal([9, 7, 5, 3, 1], await Numbers(client.GetRecentAsync()));
        Assert.Equal([9, 8, 7, 6, 5], await Numbers(client.ListAsync(new ActivityQuery { Top = 5 })));
        Assert.Equal([9, 7, 5, 3], await Numbers(client.GetRecentAsync(new ActivityQuery { Top = 4 })));
        ActivityQuery middle = new() { ModifiedAfter = made[2].LastModifiedDateTime, ModifiedUntil = made[6].LastModifiedDateTime };
        Assert.Equal([6, 5, 4, 3], await Numbers(client.ListAsync(middle)));
        Assert.Equal([5, 3], await Numbers(client.GetRecentAsync(middle)));

        Assert.All(await client.ListAsync().ToListAsync(), activity => Assert.Empty(activity.HistoryItems));
        List<UserActivity> expanded = await client.GetRecentAsync(new ActivityQuery { ExpandHistoryItems = HistoryItemQuery.All }).ToListAsync();
        Assert.Equal([9, 7, 5, 3, 1], expanded.Select(activity => activity.HistoryItems.Single().StartedDateTime.Hour - 8));
        HistoryItemQuery late = new() { ModifiedSince = made[7].LastModifiedDateTime };
        expanded = await client.GetRecentAsync(new ActivityQuery { ExpandHistoryItems = late }).ToListAsync();
        Assert.Equal([1, 1, 0, 0, 0], expanded.Select(activity => activity.HistoryItems.Count));
    }

    [Fact]
    public async Task Paging_while_others_write_shows_once_what_did_not_change()
    {
        await using RunningFeed feed = await RunningFeed.StartAsync(options => options.PageSize = 4);
        ActivityFeedClient client = feed.Client();
        for (int i = 0; i < 45; i++)
        {
            await client.UpsertAsync(Activities.Plain($"/{i}") with { HistoryItems = [new ActivityHistoryItem { StartedDateTime = Start }] });
        }

        string[] untouched = [.. Enumerable.Range(0, 45).Where(i => i % 3 != 0).Select(i => $"/{i}").Order(StringComparer.Ordinal)];
        using CancellationTokenSource stop = new();
        int writes = 0;
        ActivityFeedClient writer = feed.Client();
        Task writing = Task.Run(async () =>
        {
            for (int i = 0; !stop.IsCancellationRequested; i++)
            {
                await writer.UpsertAsync(Activities.Plain($"/{i * 3 % 45}") with { HistoryItems = [new ActivityHistoryItem { StartedDateTime = Start }] });
                await writer.UpsertAsync(Activities.Plain($"/new/{i}"));
                Interlocked.Increment(ref writes);
            }
        });
        try
        {
            // Until there really were writes meanwhile, however busy the machine is.
            for (int round = 0; round < 6 || (Volatile.Read(ref writes) < 10 && !writing.IsCompleted); round++)
            {
                foreach (IAsyncEnumerable<UserActivity> list in new[] { client.ListAsync(), client.GetRecentAsync() })
                {
                    IEnumerable<string> seen = (await list.ToListAsync()).Select(activity => activity.AppActivityId).Where(id => untouched.Contains(id));
                    Assert.Equal(untouched, seen.Order(StringComparer.Ordinal));
                }
            }
        }
        finally
        {
            await stop.CancelAsync();
            await writing;
        }

        Assert.True(writes >= 10);
    }

    [Theory]
    [InlineData(Fault.DropRequest, Fault.None)]
    [InlineData(Fault.DropResponse, Fault.None)]
    [InlineData(Fault.Truncate, Fault.None)]
    [InlineData(Fault.Repeat, Fault.Repeat)]
    [InlineData(Fault.Delay, Fault.DropResponse, Fault.Truncate, Fault.DropRequest, Fault.None)]
    public async Task Whatever_the_network_does_there_is_one_activity_with_one_engagement(params Fault[] script)
    {
        await using RunningFeed feed = await RunningFeed.StartAsync(options => options.PageSize = 2);
        FaultyHandler network = new(script);
        ActivityFeedClient client = feed.Client(between: network);
        for (int i = 0; i < 5; i++)
        {
            UserActivity activity = Activities.Plain($"/{i}") with { HistoryItems = [new ActivityHistoryItem { StartedDateTime = Start, LastActiveDateTime = Start.AddMinutes(1) }] };
            ActivityUpsertResult result = await client.UpsertAsync(activity);
            HistoryItemId item = HistoryItemId.New();
            await client.PutHistoryItemAsync(result.Id, item, new ActivityHistoryItem { StartedDateTime = Start.AddDays(1) });
            await client.PutHistoryItemAsync(result.Id, HistoryItemId.New(), new ActivityHistoryItem { StartedDateTime = Start.AddDays(2) });
            await client.DeleteHistoryItemAsync(result.Id, item);
        }

        List<UserActivity> all = await client.ListAsync(new ActivityQuery { ExpandHistoryItems = HistoryItemQuery.All }).ToListAsync();
        Assert.Equal([4, 3, 2, 1, 0], all.Select(NumberOf));
        Assert.All(all, activity => Assert.Equal([Start.AddDays(2), Start], activity.HistoryItems.Select(item => item.StartedDateTime)));
        Assert.True(network.Count > 20);
    }

    [Fact]
    public async Task A_post_whose_answer_got_lost_is_not_sent_again()
    {
        await using RunningFeed feed = await RunningFeed.StartAsync();
        FaultyHandler network = new(Fault.DropResponse);
        await Assert.ThrowsAsync<ActivityFeedException>(() => feed.Client(between: network).CreateAsync(Activities.Plain("/a")));
        Assert.Equal(1, network.Count);
        Assert.Single(await feed.Client().ListAsync().ToListAsync());
    }

    [Fact]
    public async Task Who_calls_too_often_waits_as_long_as_the_feed_says()
    {
        await using RunningFeed feed = await RunningFeed.StartAsync(options =>
        {
            options.Throttling.Enabled = true;
            options.Throttling.Writes = 3;
            options.Throttling.Window = TimeSpan.FromSeconds(2);
        });
        FaultyHandler network = new(Fault.None);
        ActivityFeedClient client = feed.Client(between: network);
        for (int i = 0; i < 4; i++)
        {
            await client.UpsertAsync(Activities.Plain($"/{i}"));
        }

        Assert.True(network.Count > 4);
        ActivityFeedClient hasty = feed.Client(configure: options => options.MaxRetries = 0);
        ActivityFeedException thrown = await Assert.ThrowsAsync<ActivityFeedException>(async () =>
        {
            for (int i = 0; i < 4; i++)
            {
                await hasty.UpsertAsync(Activities.Plain($"/{i}"));
            }
        });
        Assert.Equal(HttpStatusCode.TooManyRequests, thrown.StatusCode);
        Assert.True(thrown.RetryAfter > TimeSpan.Zero);
        Assert.NotNull(thrown.RequestId);
    }

    [Fact]
    public async Task A_session_becomes_an_engagement_and_the_activity_recent()
    {
        await using RunningFeed feed = await RunningFeed.StartAsync();
        FakeTime time = new();
        ActivityFeedClient client = feed.Client(configure: options => options.UseTime(time));
        await client.UpsertAsync(Activities.Plain("/other") with { HistoryItems = [new ActivityHistoryItem { StartedDateTime = Start }] });
        HistoryItemId item;
        await using (ActivitySession session = await client.StartSessionAsync(Activities.Plain("/read")))
        {
            item = session.HistoryItemId;
            time.Advance(TimeSpan.FromMinutes(7));
        }

        UserActivity recent = (await client.GetRecentAsync(new ActivityQuery { Top = 1, ExpandHistoryItems = HistoryItemQuery.All }).ToListAsync()).Single();
        Assert.Equal("/read", recent.AppActivityId);
        ActivityHistoryItem engagement = Assert.Single(recent.HistoryItems);
        Assert.Equal(item.ToString(), engagement.Id);
        Assert.Equal(420, engagement.ActiveDurationSeconds);
        Assert.Equal(TimeSpan.FromMinutes(7), engagement.LastActiveDateTime - engagement.StartedDateTime);
    }

    [Fact]
    public async Task Activities_come_back_as_their_own_types()
    {
        await using RunningFeed feed = await RunningFeed.StartAsync();
        ActivityFeedClient client = feed.Client();
        Note note = new(1);
        Song song = new("hey ya");
        ActivityId id = (await client.UpsertAsync(note)).Id;
        await client.UpsertAsync(song);
        await client.UpsertAsync(Activities.Plain("/neither") with { ActivationUrl = "elsewhere://x" });

        Assert.Equal(note, await client.GetAsync<Note>(id));
        Assert.Equal([note], await client.ListAsync<Note>().ToListAsync());
        Assert.Equal([song], await client.ListAsync<Song>().ToListAsync());
        List<ReceivedActivity> all = await client.ListAsync(ActivityLinks.TryFromUserActivity).ToListAsync();
        Assert.Equal([null, song, note], all.Select(received => received.Typed));
        Assert.Equal("/neither", all[0].Activity.AppActivityId);
    }

    [Fact]
    public async Task What_the_client_sends_comes_back_and_the_server_sets_the_rest()
    {
        await using RunningFeed feed = await RunningFeed.StartAsync();
        ActivityFeedClient client = feed.Client();
        UserActivity sent = UserActivityJson.Deserialize(Bodies.Activity("/x y")) with { ActivationUrl = "contoso-notes://x" };
        UserActivity stored = (await client.UpsertAsync(sent)).Activity;
        Assert.Equal(sent.WithServerProperties(), stored.WithServerProperties());
        Assert.NotEqual(Bodies.Id, stored.Id);
        Assert.Equal(ActivityStatus.Active, stored.Status);
        Assert.Equal(stored.CreatedDateTime, stored.LastModifiedDateTime);
        Assert.Equal(stored.LastModifiedDateTime!.Value.AddDays(30), stored.ExpirationDateTime);
        Assert.Equal(stored, await client.GetAsync(ActivityId.Of(stored)));
    }

    private static int NumberOf(UserActivity activity) => int.Parse(activity.AppActivityId.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture);

    private static async Task<IEnumerable<int>> Numbers(IAsyncEnumerable<UserActivity> activities) => (await activities.ToListAsync()).Select(NumberOf);

    private static async Task ThrowsAsync(HttpStatusCode status, Func<Task> call) =>
        Assert.Equal(status, (await Assert.ThrowsAsync<ActivityFeedException>(call)).StatusCode);
}
