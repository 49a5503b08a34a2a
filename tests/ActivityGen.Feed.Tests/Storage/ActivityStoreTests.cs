using System.Text;
using ActivityGen.Feed.Storage;
using Microsoft.EntityFrameworkCore;
using static ActivityGen.Feed.Tests.Storage.StoreFixture;

namespace ActivityGen.Feed.Tests.Storage;

public sealed class ActivityStoreTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 20, 8, 0, 0, TimeSpan.Zero);
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task A_new_activity_comes_back_as_it_was_stored()
    {
        await using StoreFixture fixture = await OpenAsync();
        (StoredActivity stored, bool isNew) = await fixture.Store.UpsertAsync(Owner, Draft("/a", "Zoë 🎬"), None);

        Assert.True(isNew);
        Assert.Equal(ActivityStatus.Active, stored.Status);
        Assert.Equal(fixture.Clock.Time, stored.Created);
        Assert.Equal(fixture.Clock.Time, stored.LastModified);
        Assert.Equal(fixture.Clock.Time.AddDays(30), stored.Expires);
        Assert.Null(stored.HistoryItems);
        Assert.True(ulong.TryParse(stored.Id, out _), stored.Id);
        StoredActivity? found = await fixture.Store.FindAsync(Owner, stored.Id, TimeRange.All, None);
        Assert.Equal("""{"title":"Zoë 🎬"}""", Encoding.UTF8.GetString(found!.Json.Span));
        Assert.Empty(found.HistoryItems!);
        Assert.Equal(stored with { Json = default }, found with { Json = default, HistoryItems = null });
    }

    [Fact]
    public async Task Replacing_keeps_the_id_the_creation_and_the_history()
    {
        await using StoreFixture fixture = await OpenAsync();
        StoredActivity first = (await fixture.Store.UpsertAsync(Owner, Draft("/a", "one", Item(Start)), None)).Value;
        fixture.Clock.Time = fixture.Clock.Time.AddDays(3);
        (StoredActivity second, bool isNew) = await fixture.Store.UpsertAsync(Owner, Draft("/a", "two"), None);

        Assert.False(isNew);
        Assert.Equal((first.Id, first.Created), (second.Id, second.Created));
        Assert.Equal(ActivityStatus.Updated, second.Status);
        Assert.Equal(fixture.Clock.Time, second.LastModified);
        Assert.Equal(fixture.Clock.Time.AddDays(30), second.Expires);
        StoredActivity found = (await fixture.Store.FindAsync(Owner, first.Id, TimeRange.All, None))!;
        Assert.Contains("two", Encoding.UTF8.GetString(found.Json.Span), StringComparison.Ordinal);
        Assert.Single(found.HistoryItems!);
    }

    [Theory]
    [InlineData("/a", "/A")]
    [InlineData("é", "e\u0301")]
    [InlineData("a", "a ")]
    [InlineData("/", "%2F")]
    public async Task Ids_that_differ_in_anything_are_two_activities(string one, string other)
    {
        await using StoreFixture fixture = await OpenAsync();
        Written<StoredActivity> first = await fixture.Store.UpsertAsync(Owner, Draft(one), None);
        Written<StoredActivity> second = await fixture.Store.UpsertAsync(Owner, Draft(other), None);
        Assert.True(second.IsNew);
        Assert.NotEqual(first.Value.Id, second.Value.Id);
    }

    [Fact]
    public async Task Create_refuses_an_id_that_is_there_and_changes_nothing()
    {
        await using StoreFixture fixture = await OpenAsync();
        StoredActivity first = (await fixture.Store.CreateAsync(Owner, Draft("/a", "one"), None))!;
        Assert.Null(await fixture.Store.CreateAsync(Owner, Draft("/a", "two", Item(Start)), None));
        StoredActivity found = (await fixture.Store.FindAsync(Owner, first.Id, TimeRange.All, None))!;
        Assert.Contains("one", Encoding.UTF8.GetString(found.Json.Span), StringComparison.Ordinal);
        Assert.Empty(found.HistoryItems!);
    }

    [Fact]
    public async Task Owners_never_see_each_other()
    {
        await using StoreFixture fixture = await OpenAsync();
        FeedOwner[] owners = [Owner, Owner with { AppId = "player" }, Owner with { UserId = "bruno" }, new("Adele", "reader")];
        List<string> ids = [];
        foreach (FeedOwner owner in owners)
        {
            ids.Add((await fixture.Store.UpsertAsync(owner, Draft("/a", owner.ToString(), Item(Start)), None)).Value.Id);
        }

        Guid item = (await fixture.ReadAllAsync(history: TimeRange.All))[0].HistoryItems![0].Id;
        for (int i = 0; i < owners.Length; i++)
        {
            Assert.Equal([ids[i]], (await fixture.ReadAllAsync(owner: owners[i])).Select(activity => activity.Id));
            Assert.Equal([ids[i]], (await fixture.ReadAllAsync(PageOrder.LastEngaged, owner: owners[i])).Select(activity => activity.Id));
            for (int j = 0; j < owners.Length; j++)
            {
                Assert.Equal(i == j, await fixture.Store.FindAsync(owners[i], ids[j], null, None) is not null);
                if (i != j)
                {
                    Assert.False(await fixture.Store.DeleteAsync(owners[i], ids[j], None));
                    Assert.Null(await fixture.Store.PutHistoryItemAsync(owners[i], ids[j], Guid.NewGuid(), Item(Start), None));
                    Assert.False(await fixture.Store.DeleteHistoryItemAsync(owners[i], ids[j], item, None));
                }
            }
        }

        Assert.Single((await fixture.Store.FindAsync(Owner, ids[0], TimeRange.All, None))!.HistoryItems!);
    }

    [Fact]
    public async Task The_list_is_newest_first_even_while_the_clock_stands_or_goes_back()
    {
        await using StoreFixture fixture = await OpenAsync();
        for (int i = 0; i < 10; i++)
        {
            await fixture.Store.UpsertAsync(Owner, Draft($"/{i}", $"{i}"), None);
            fixture.Clock.Time = fixture.Clock.Time.AddSeconds(i % 3 - 1);
        }

        await fixture.Store.UpsertAsync(Owner, Draft("/4", "4"), None);
        List<StoredActivity> all = await fixture.ReadAllAsync();
        Assert.Equal([4, 9, 8, 7, 6, 5, 3, 2, 1, 0], all.Select(NumberOf));
        Assert.Equal(10, all.Select(activity => activity.LastModified).Distinct().Count());
    }

    [Fact]
    public async Task Recent_follows_the_newest_history_item_and_leaves_out_what_has_none()
    {
        await using StoreFixture fixture = await OpenAsync();
        string[] ids = new string[5];
        for (int i = 0; i < 5; i++)
        {
            HistoryItemDraft[] history = i == 3 ? [] : [Item(Start.AddHours(-i))];
            ids[i] = (await fixture.Store.UpsertAsync(Owner, Draft($"/{i}", $"{i}", history), None)).Value.Id;
        }

        Guid item = Guid.NewGuid();
        await fixture.Store.PutHistoryItemAsync(Owner, ids[1], item, Item(Start.AddDays(-9)), None);
        Assert.Equal([1, 4, 2, 0], (await fixture.ReadAllAsync(PageOrder.LastEngaged, size: 1)).Select(NumberOf));
        Assert.Equal([4, 3, 2, 1, 0], (await fixture.ReadAllAsync()).Select(NumberOf));

        Assert.True(await fixture.Store.DeleteHistoryItemAsync(Owner, ids[1], item, None));
        Assert.False(await fixture.Store.DeleteHistoryItemAsync(Owner, ids[1], item, None));
        Assert.Equal([4, 2, 1, 0], (await fixture.ReadAllAsync(PageOrder.LastEngaged)).Select(NumberOf));
    }

    [Fact]
    public async Task A_deep_insert_that_is_sent_twice_adds_its_items_once()
    {
        await using StoreFixture fixture = await OpenAsync();
        ActivityDraft draft = Draft("/a", "one", Item(Start), Item(Start), Item(Start.AddHours(1)), Item(Start, Guid.NewGuid()));
        StoredActivity first = (await fixture.Store.UpsertAsync(Owner, draft, None)).Value;
        StoredActivity second = (await fixture.Store.UpsertAsync(Owner, draft, None)).Value;

        Assert.Equal(4, first.HistoryItems!.Select(item => item.Id).Distinct().Count());
        Assert.Equal(first.HistoryItems!.Select(item => item.Id), second.HistoryItems!.Select(item => item.Id));
        Assert.All(first.HistoryItems!, item => Assert.Equal(ActivityStatus.Active, item.Status));
        Assert.All(second.HistoryItems!, item => Assert.Equal(ActivityStatus.Updated, item.Status));
        Assert.All(first.HistoryItems!.Take(3), item => Assert.Equal(8, item.Id.Version));
        Assert.Equal(4, (await fixture.Store.FindAsync(Owner, first.Id, TimeRange.All, None))!.HistoryItems!.Count);
    }

    [Fact]
    public async Task A_history_item_is_created_replaced_and_deleted_with_its_activity()
    {
        await using StoreFixture fixture = await OpenAsync();
        string id = (await fixture.Store.UpsertAsync(Owner, Draft("/a"), None)).Value.Id;
        Guid item = Guid.NewGuid();
        Written<StoredHistoryItem> first = (await fixture.Store.PutHistoryItemAsync(Owner, id, item, Item(Start), None))!.Value;
        fixture.Clock.Time = fixture.Clock.Time.AddMinutes(1);
        Written<StoredHistoryItem> second = (await fixture.Store.PutHistoryItemAsync(Owner, id, item, Item(Start.AddDays(1)), None))!.Value;

        Assert.Equal((true, false), (first.IsNew, second.IsNew));
        Assert.Equal((item, first.Value.Created), (second.Value.Id, second.Value.Created));
        Assert.True(second.Value.LastModified > first.Value.LastModified);
        Assert.True(await fixture.Store.DeleteAsync(Owner, id, None));
        Assert.False(await fixture.Store.DeleteAsync(Owner, id, None));
        await using FeedContext context = await fixture.ContextAsync();
        Assert.Equal(0, await context.HistoryItems.CountAsync());
    }

    [Fact]
    public async Task Expanding_takes_the_items_of_the_range_newest_first()
    {
        await using StoreFixture fixture = await OpenAsync();
        string id = (await fixture.Store.UpsertAsync(Owner, Draft("/a"), None)).Value.Id;
        List<StoredHistoryItem> items = [];
        for (int i = 0; i < 4; i++)
        {
            fixture.Clock.Time = fixture.Clock.Time.AddSeconds(1);
            items.Add((await fixture.Store.PutHistoryItemAsync(Owner, id, Guid.NewGuid(), Item(Start), None))!.Value.Value);
        }

        TimeRange middle = new(items[1].LastModified.ToUnixTimeMilliseconds(), items[2].LastModified.ToUnixTimeMilliseconds());
        StoredActivity found = (await fixture.ReadAllAsync(history: middle))[0];
        Assert.Equal([items[2].Id, items[1].Id], found.HistoryItems!.Select(item => item.Id));
        long modified = found.LastModified.ToUnixTimeMilliseconds();
        Assert.Single(await fixture.ReadAllAsync(filter: new TimeRange(modified, modified)));
        Assert.Empty(await fixture.ReadAllAsync(filter: new TimeRange(modified + 1, long.MaxValue)));
        Assert.Empty(await fixture.ReadAllAsync(filter: new TimeRange(long.MinValue, modified - 1)));
    }

    [Fact]
    public async Task What_has_expired_is_not_there_swept_or_not()
    {
        await using StoreFixture fixture = await OpenAsync();
        StoredActivity old = (await fixture.Store.UpsertAsync(Owner, Draft("/old", "old", Item(Start)), None)).Value;
        fixture.Clock.Time = fixture.Clock.Time.AddDays(30);
        Assert.Null(await fixture.Store.FindAsync(Owner, old.Id, null, None));
        Assert.Empty(await fixture.ReadAllAsync());
        Assert.Empty(await fixture.ReadAllAsync(PageOrder.LastEngaged));
        Assert.False(await fixture.Store.DeleteAsync(Owner, old.Id, None));

        Written<StoredActivity> again = await fixture.Store.UpsertAsync(Owner, Draft("/old", "new"), None);
        Assert.True(again.IsNew);
        Assert.NotEqual(old.Id, again.Value.Id);
        Assert.Empty((await fixture.Store.FindAsync(Owner, again.Value.Id, TimeRange.All, None))!.HistoryItems!);

        fixture.Clock.Time = fixture.Clock.Time.AddDays(31);
        Assert.Equal((1, 0), await fixture.Sweeper.SweepAsync(None));
        await using FeedContext context = await fixture.ContextAsync();
        Assert.Equal(0, await context.Activities.CountAsync());
    }

    [Fact]
    public async Task An_engagement_keeps_its_activity_for_another_thirty_days()
    {
        await using StoreFixture fixture = await OpenAsync();
        string id = (await fixture.Store.UpsertAsync(Owner, Draft("/a"), None)).Value.Id;
        fixture.Clock.Time = fixture.Clock.Time.AddDays(20);
        await fixture.Store.PutHistoryItemAsync(Owner, id, Guid.NewGuid(), Item(Start), None);
        fixture.Clock.Time = fixture.Clock.Time.AddDays(29);
        Assert.NotNull(await fixture.Store.FindAsync(Owner, id, null, None));
        fixture.Clock.Time = fixture.Clock.Time.AddDays(1);
        Assert.Null(await fixture.Store.FindAsync(Owner, id, null, None));
    }

    [Fact]
    public async Task A_history_item_goes_when_its_client_said_so_and_recent_with_it()
    {
        await using StoreFixture fixture = await OpenAsync();
        string id = (await fixture.Store.UpsertAsync(Owner, Draft("/a", "0", Item(Start)), None)).Value.Id;
        await fixture.Store.UpsertAsync(Owner, Draft("/b", "1", Item(Start)), None);
        await fixture.Store.PutHistoryItemAsync(Owner, id, Guid.NewGuid(), Item(Start, expires: fixture.Clock.Time.AddHours(1)), None);
        string brief = (await fixture.Store.UpsertAsync(Owner, Draft("/c", "2", Item(Start, expires: fixture.Clock.Time.AddHours(1))), None)).Value.Id;
        Assert.Equal([2, 0, 1], (await fixture.ReadAllAsync(PageOrder.LastEngaged)).Select(NumberOf));

        fixture.Clock.Time = fixture.Clock.Time.AddHours(1);
        Assert.Equal([0, 1], (await fixture.ReadAllAsync(PageOrder.LastEngaged)).Select(NumberOf));
        Assert.Empty((await fixture.Store.FindAsync(Owner, brief, TimeRange.All, None))!.HistoryItems!);
        Assert.Equal((0, 2), await fixture.Sweeper.SweepAsync(None));
        Assert.Equal([1, 0], (await fixture.ReadAllAsync(PageOrder.LastEngaged)).Select(NumberOf));
        Assert.Equal(3, (await fixture.ReadAllAsync()).Count);
    }

    [Fact]
    public async Task An_engagement_that_is_over_when_it_arrives_moves_nothing()
    {
        await using StoreFixture fixture = await OpenAsync();
        StoredActivity first = (await fixture.Store.UpsertAsync(Owner, Draft("/a", "0", Item(Start)), None)).Value;
        await fixture.Store.UpsertAsync(Owner, Draft("/b", "1", Item(Start)), None);
        fixture.Clock.Time = fixture.Clock.Time.AddDays(1);
        await fixture.Store.PutHistoryItemAsync(Owner, first.Id, Guid.NewGuid(), Item(Start, expires: fixture.Clock.Time.AddHours(-1)), None);

        Assert.Equal([1, 0], (await fixture.ReadAllAsync(PageOrder.LastEngaged)).Select(NumberOf));
        Assert.Equal(first.Expires, (await fixture.Store.FindAsync(Owner, first.Id, null, None))!.Expires);
    }

    [Fact]
    public async Task A_history_that_is_full_takes_no_more_and_loses_nothing()
    {
        await using StoreFixture fixture = await OpenAsync();
        HistoryItemDraft[] full = [.. Enumerable.Range(0, 1000).Select(i => Item(Start.AddMinutes(i), expires: i < 500 ? fixture.Clock.Time.AddDays(1) : null))];
        string id = (await fixture.Store.UpsertAsync(Owner, Draft("/a", "one", full), None)).Value.Id;

        HistoryFullException thrown = await Assert.ThrowsAsync<HistoryFullException>(() => fixture.Store.PutHistoryItemAsync(Owner, id, Guid.NewGuid(), Item(Start), None));
        Assert.Equal(1000, thrown.Limit);
        await Assert.ThrowsAsync<HistoryFullException>(() => fixture.Store.UpsertAsync(Owner, Draft("/a", "two", Item(Start.AddDays(-1))), None));
        StoredActivity found = (await fixture.Store.FindAsync(Owner, id, TimeRange.All, None))!;
        Assert.Contains("one", Encoding.UTF8.GetString(found.Json.Span), StringComparison.Ordinal);
        Assert.Equal(1000, found.HistoryItems!.Count);

        // What is there may be replaced, and what has expired counts no more.
        Assert.False((await fixture.Store.UpsertAsync(Owner, Draft("/a", "two", full[^1]), None)).IsNew);
        fixture.Clock.Time = fixture.Clock.Time.AddDays(1);
        Assert.NotNull(await fixture.Store.PutHistoryItemAsync(Owner, id, Guid.NewGuid(), Item(Start), None));
        await Assert.ThrowsAsync<HistoryFullException>(() => fixture.Store.UpsertAsync(Owner, Draft("/new", "new", [.. full, Item(Start.AddYears(1))]), None));
        Assert.Single(await fixture.ReadAllAsync());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_page_of_large_activities_is_shorter_and_goes_on(bool inHistory)
    {
        await using StoreFixture fixture = await OpenAsync();
        byte[] large = Encoding.UTF8.GetBytes($$"""{"title":"{{new string('x', 1_500_000)}}"}""");
        for (int i = 0; i < 7; i++)
        {
            HistoryItemDraft? item = inHistory ? new HistoryItemDraft(null, Start, null, large) : null;
            ActivityDraft draft = inHistory ? Draft($"/{i}", $"{i}", item!) : new ActivityDraft($"/{i}", large, [Item(Start)]);
            await fixture.Store.UpsertAsync(Owner, draft, None);
        }

        foreach (PageOrder order in Enum.GetValues<PageOrder>())
        {
            ActivityPage page = await fixture.Store.ReadPageAsync(Owner, new PageQuery(order, 50, TimeRange.All, TimeRange.All, null), None);
            Assert.Equal(2, page.Activities.Count);
            List<StoredActivity> all = await fixture.ReadAllAsync(order, size: 50, history: TimeRange.All);
            Assert.Equal(7, all.Select(activity => activity.Id).Distinct().Count());
            Assert.All(all, activity => Assert.Single(activity.HistoryItems!));
        }

        Assert.Equal(inHistory ? 7 : 2, (await fixture.Store.ReadPageAsync(Owner, new PageQuery(PageOrder.LastModified, 50, TimeRange.All, null, null), None)).Activities.Count);
    }

    private static int NumberOf(StoredActivity activity) =>
        int.Parse(System.Text.Json.JsonDocument.Parse(activity.Json).RootElement.GetProperty("title").GetString()!, System.Globalization.CultureInfo.InvariantCulture);
}
