using System.Collections.Concurrent;
using ActivityGen.Feed.Storage;
using static ActivityGen.Feed.Tests.Storage.StoreFixture;

namespace ActivityGen.Feed.Tests.Storage;

public sealed class StoreConcurrencyTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 20, 8, 0, 0, TimeSpan.Zero);
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Upserts_of_one_id_at_once_make_one_activity_and_keep_every_history_item()
    {
        await using StoreFixture fixture = await OpenAsync();
        Written<StoredActivity>[] results = await Task.WhenAll(Enumerable.Range(0, 40).Select(i =>
            Task.Run(() => fixture.Store.UpsertAsync(Owner, Draft("/a", $"{i}", Item(Start.AddMinutes(i))), None))));

        Assert.Single(results, result => result.IsNew);
        Assert.Single(results.Select(result => result.Value.Id).Distinct());
        Assert.Equal(40, results.Select(result => result.Value.LastModified).Distinct().Count());
        StoredActivity last = results.MaxBy(result => result.Value.LastModified).Value;
        StoredActivity found = (await fixture.ReadAllAsync(history: TimeRange.All)).Single();
        Assert.Equal(last.Json.ToArray(), found.Json.ToArray());
        Assert.Equal(40, found.HistoryItems!.Count);
    }

    [Fact]
    public async Task Two_processes_on_one_file_lose_nothing_either()
    {
        // Two stores over one file know nothing of each other's line, as two processes do.
        await using StoreFixture fixture = await OpenAsync();
        await using StoreFixture other = new(fixture.FilePath);
        Written<StoredActivity>[] results = await Task.WhenAll(Enumerable.Range(0, 40).Select(i =>
            Task.Run(() => (i % 2 == 0 ? fixture : other).Store.UpsertAsync(Owner, Draft($"/{i % 4}", $"{i}", Item(Start.AddMinutes(i))), None))));

        Assert.Equal(4, results.Count(result => result.IsNew));
        List<StoredActivity> all = await other.ReadAllAsync(history: TimeRange.All);
        Assert.Equal(4, all.Count);
        Assert.Equal(40, all.Sum(activity => activity.HistoryItems!.Count));
    }

    [Fact]
    public async Task Paging_under_writes_shows_once_what_did_not_change()
    {
        await using StoreFixture fixture = await OpenAsync();
        List<string> untouched = [];
        for (int i = 0; i < 60; i++)
        {
            string id = (await fixture.Store.UpsertAsync(Owner, Draft($"/{i}", $"{i}", Item(Start)), None)).Value.Id;
            if (i % 3 != 0)
            {
                untouched.Add(id);
            }
        }

        using CancellationTokenSource stop = new();
        ConcurrentQueue<int> written = [];
        Task writing = Task.Run(async () =>
        {
            for (int i = 0; !stop.IsCancellationRequested; i++)
            {
                await fixture.Store.UpsertAsync(Owner, Draft($"/{i * 3 % 60}", "again", Item(Start.AddSeconds(i))), None);
                await fixture.Store.UpsertAsync(Owner, Draft($"/new/{i}", "new", Item(Start)), None);
                written.Enqueue(i);
            }
        });
        try
        {
            // Until there really were writes meanwhile, however busy the machine is.
            for (int round = 0; round < 10 || (written.Count < 10 && !writing.IsCompleted); round++)
            {
                foreach (PageOrder order in Enum.GetValues<PageOrder>())
                {
                    List<string> seen = [.. (await fixture.ReadAllAsync(order, size: 4)).Select(activity => activity.Id)];
                    Assert.Equal(untouched.Order(), seen.Where(untouched.Contains).Order());
                }
            }
        }
        finally
        {
            await stop.CancelAsync();
            await writing;
        }

        Assert.True(written.Count >= 10);
    }

    [Fact]
    public async Task A_write_that_is_called_off_leaves_nothing_behind()
    {
        await using StoreFixture fixture = await OpenAsync();
        using CancellationTokenSource stop = new();
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => fixture.Store.UpsertAsync(Owner, Draft("/a"), stop.Token));
        Assert.Empty(await fixture.ReadAllAsync());
        await fixture.Store.UpsertAsync(Owner, Draft("/a"), None);
        Assert.Single(await fixture.ReadAllAsync());
    }
}
