using System.Text;
using ActivityGen.Feed.Storage;
using ActivityGen.Feed.Storage.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ActivityGen.Feed.Tests.Storage;

/// <summary>The store over an SQLite file of its own, with a clock that tests set.</summary>
internal sealed class StoreFixture : IAsyncDisposable
{
    internal static readonly FeedOwner Owner = new("adele", "reader");

    private readonly string _folder = Directory.CreateTempSubdirectory("feed-store-").FullName;
    private readonly ServiceProvider _provider;

    internal StoreFixture(string? file = null)
    {
        FilePath = file ?? Path.Combine(_folder, "feed.db");
        ServiceCollection services = new();
        services.AddLogging();
        services.AddSingleton<TimeProvider>(Clock);
        services.AddFeedStorage(_ => new SqliteFeedDatabase(FilePath), _ => new FeedStorageOptions());
        _provider = services.BuildServiceProvider(validateScopes: true);
    }

    internal string FilePath { get; }

    internal ManualClock Clock { get; } = new();

    internal IActivityStore Store => _provider.GetRequiredService<IActivityStore>();

    internal FeedSweeper Sweeper => _provider.GetRequiredService<FeedSweeper>();

    internal static async Task<StoreFixture> OpenAsync()
    {
        StoreFixture fixture = new();
        await fixture.PrepareAsync();
        return fixture;
    }

    internal async Task PrepareAsync()
    {
        await using FeedContext context = await ContextAsync();
        await _provider.GetRequiredService<IFeedDatabase>().PrepareAsync(context, CancellationToken.None);
    }

    internal static ActivityDraft Draft(string id, string title = "title", params HistoryItemDraft[] history) =>
        new(id, Encoding.UTF8.GetBytes($$"""{"title":"{{title}}"}"""), history.Length == 0 ? null : history);

    internal static HistoryItemDraft Item(DateTimeOffset started, Guid? id = null, DateTimeOffset? expires = null) =>
        new(id, started, expires, Encoding.UTF8.GetBytes($$"""{"startedDateTime":"{{started:O}}"}"""));

    internal Task<FeedContext> ContextAsync() => _provider.GetRequiredService<IDbContextFactory<FeedContext>>().CreateDbContextAsync();

    internal async Task<List<StoredActivity>> ReadAllAsync(PageOrder order = PageOrder.LastModified, int size = 3, TimeRange? filter = null, TimeRange? history = null, FeedOwner? owner = null)
    {
        List<StoredActivity> all = [];
        PagePosition? after = null;
        do
        {
            ActivityPage page = await Store.ReadPageAsync(owner ?? Owner, new PageQuery(order, size, filter ?? TimeRange.All, history, after), CancellationToken.None);
            Assert.True(page.Activities.Count <= size);
            all.AddRange(page.Activities);
            after = page.Next;
        }
        while (after is not null);
        return all;
    }

    public async ValueTask DisposeAsync()
    {
        await _provider.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
