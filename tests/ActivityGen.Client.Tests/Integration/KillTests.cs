using System.Collections.Concurrent;

namespace ActivityGen.Client.Tests.Integration;

/// <summary>What the feed has acknowledged is there after <c>kill -9</c>, time after time.</summary>
public sealed class KillTests
{
    private const int Rounds = 5;
    private const int Writers = 4;

    private static readonly DateTimeOffset Start = new(2026, 11, 20, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task An_acknowledged_write_survives()
    {
        await using FeedProcess feed = new();
        await feed.StartAsync();
        string token = await feed.TokenAsync("adele", "notes");
        using HttpClient http = new();
        ActivityFeedClientOptions options = new() { BaseAddress = feed.Address, MaxRetries = 0 };
        ActivityFeedClient client = new(http, _ => ValueTask.FromResult(token), options);

        // The last title that each activity was acknowledged with, and the one that was on its way when the feed died.
        ConcurrentDictionary<string, int> acknowledged = new(StringComparer.Ordinal);
        ConcurrentDictionary<string, int> tried = new(StringComparer.Ordinal);
        for (int round = 0; round < Rounds; round++)
        {
            int before = acknowledged.Values.Sum();
            using CancellationTokenSource stop = new();
            Task[] writing = [.. Enumerable.Range(0, Writers).Select(writer => Task.Run(() => WriteAsync(client, writer, acknowledged, tried, stop.Token)))];
            while (acknowledged.Values.Sum() < before + 40)
            {
                await Task.Delay(5);
            }

            await feed.KillAsync();
            await stop.CancelAsync();
            await Task.WhenAll(writing);
            await feed.StartAsync();
            Dictionary<string, UserActivity> there = await client.ListAsync(new ActivityQuery { ExpandHistoryItems = HistoryItemQuery.All })
                .ToDictionaryAsync(activity => activity.AppActivityId);
            foreach ((string id, int version) in acknowledged)
            {
                UserActivity activity = Assert.Contains(id, (IDictionary<string, UserActivity>)there);
                int stored = int.Parse(activity.VisualElements.DisplayText, System.Globalization.CultureInfo.InvariantCulture);
                Assert.InRange(stored, version, tried[id]);

                // Each write added an engagement: none may be missing, and none be there without its activity's text.
                Assert.Equal(Enumerable.Range(0, stored + 1).Select(i => Start.AddMinutes(i)), activity.HistoryItems.Select(item => item.StartedDateTime).Order());
                acknowledged[id] = stored;
                tried[id] = stored;
            }

            Assert.Empty(there.Keys.Except(tried.Keys));
        }

        Assert.True(acknowledged.Values.Sum() >= Rounds * 40);
    }

    /// <summary>A start that is killed, at whatever moment, leaves a folder that the next start takes.</summary>
    [Fact]
    public async Task A_killed_start_stops_no_later_one()
    {
        await using FeedProcess feed = new();
        for (int i = 0; i < 6; i++)
        {
            feed.Launch();
            await feed.UntilThereAreFilesAsync();
            await Task.Delay(i * 25);
            await feed.KillAsync();
        }

        await feed.StartAsync();
        string token = await feed.TokenAsync("adele", "notes");
        using HttpClient http = new();
        ActivityFeedClient client = new(http, _ => ValueTask.FromResult(token), new ActivityFeedClientOptions { BaseAddress = feed.Address });
        Assert.True((await client.UpsertAsync(Activities.Plain("/a"))).IsNew);
    }

    private static async Task WriteAsync(
        ActivityFeedClient client, int writer, ConcurrentDictionary<string, int> acknowledged, ConcurrentDictionary<string, int> tried, CancellationToken cancellationToken)
    {
        for (int i = 0; !cancellationToken.IsCancellationRequested; i++)
        {
            string id = $"/{writer}/{i % 5}";
            int version = acknowledged.TryGetValue(id, out int last) ? last + 1 : 0;
            UserActivity activity = Activities.Plain(id) with
            {
                VisualElements = new VisualInfo { DisplayText = version.ToString(System.Globalization.CultureInfo.InvariantCulture) },
                HistoryItems = [new ActivityHistoryItem { StartedDateTime = Start.AddMinutes(version) }],
            };
            tried[id] = version;
            try
            {
                await client.UpsertAsync(activity, cancellationToken);
                acknowledged[id] = version;
            }
            catch (Exception e) when (e is ActivityFeedException or OperationCanceledException)
            {
                return;
            }
        }
    }
}
