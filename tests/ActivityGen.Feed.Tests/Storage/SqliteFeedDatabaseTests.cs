using System.Data.Common;
using System.Text.RegularExpressions;
using ActivityGen.Feed.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ActivityGen.Feed.Tests.Storage;

public sealed class SqliteFeedDatabaseTests
{
    [Fact]
    public async Task Commits_are_durable_and_readers_do_not_wait()
    {
        await using StoreFixture fixture = await StoreFixture.OpenAsync();
        await using FeedContext context = await fixture.ContextAsync();
        Assert.Equal("wal", await PragmaAsync(context, "journal_mode"));
        Assert.Equal("2", await PragmaAsync(context, "synchronous"));
        Assert.Equal("1", await PragmaAsync(context, "foreign_keys"));
    }

    [Fact]
    public async Task The_migrations_make_the_model()
    {
        await using StoreFixture fixture = await StoreFixture.OpenAsync();
        await using FeedContext context = await fixture.ContextAsync();
        Assert.False(context.Database.HasPendingModelChanges());
        Assert.Empty(await context.Database.GetPendingMigrationsAsync());
    }

    [Fact]
    public async Task Preparing_again_keeps_what_is_there()
    {
        await using StoreFixture fixture = await StoreFixture.OpenAsync();
        await fixture.Store.UpsertAsync(StoreFixture.Owner, StoreFixture.Draft("/a"), CancellationToken.None);
        await fixture.PrepareAsync();
        Assert.Single(await fixture.ReadAllAsync());
    }

    /// <summary>A process that is killed while it migrates leaves Entity Framework's lock behind, which is a row.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_lock_that_a_killed_process_left_stops_no_start(bool isMigrated)
    {
        await using StoreFixture fixture = new();
        if (isMigrated)
        {
            await fixture.PrepareAsync();
        }

        await using (FeedContext context = await fixture.ContextAsync())
        {
            await context.Database.ExecuteSqlRawAsync("""
                CREATE TABLE IF NOT EXISTS "__EFMigrationsLock" ("Id" INTEGER NOT NULL CONSTRAINT "PK___EFMigrationsLock" PRIMARY KEY, "Timestamp" TEXT NOT NULL);
                INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-11-22 07:46:54');
                """);
        }

        await fixture.PrepareAsync().WaitAsync(TimeSpan.FromSeconds(30));
        await fixture.Store.UpsertAsync(StoreFixture.Owner, StoreFixture.Draft("/a"), CancellationToken.None);
        Assert.Single(await fixture.ReadAllAsync());
    }

    [Fact]
    public async Task Two_that_start_at_once_make_one_database()
    {
        await using StoreFixture fixture = new();
        await using StoreFixture other = new(fixture.FilePath);
        await Task.WhenAll(Task.Run(fixture.PrepareAsync), Task.Run(other.PrepareAsync));
        await fixture.Store.UpsertAsync(StoreFixture.Owner, StoreFixture.Draft("/a"), CancellationToken.None);
        Assert.Single(await other.ReadAllAsync());
    }

    [Fact]
    public async Task Nobody_else_can_read_the_files()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        await using StoreFixture fixture = await StoreFixture.OpenAsync();
        await fixture.Store.UpsertAsync(StoreFixture.Owner, StoreFixture.Draft("/a"), CancellationToken.None);
        string[] files = Directory.GetFiles(Path.GetDirectoryName(fixture.FilePath)!, "feed.db*");
        Assert.Contains(fixture.FilePath + "-wal", files);
        foreach (string file in files)
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        }
    }

    [Theory]
    [InlineData("LastModified", "IX_Activities_FeedKey_LastModified_Key")]
    [InlineData("LastEngaged", "IX_Activities_FeedKey_LastEngaged_Key")]
    public async Task A_page_is_read_along_its_index_whatever_the_table_holds(string column, string index)
    {
        // Before the first command: for a second after one that nobody listened to, Entity Framework does not look for listeners.
        using CommandLog log = new();
        await using StoreFixture fixture = await StoreFixture.OpenAsync();
        await fixture.ReadAllAsync(Enum.Parse<PageOrder>(column));
        await using FeedContext context = await fixture.ContextAsync();
        DbConnection connection = context.Database.GetDbConnection();
        await connection.OpenAsync();
        await using DbCommand command = connection.CreateCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + log.Last(column);
        foreach (string name in Regex.Matches(command.CommandText, @"@\w+").Select(match => match.Value).Distinct())
        {
            command.Parameters.Add(new SqliteParameter(name, 1));
        }

        List<string> plan = [];
        await using DbDataReader reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            plan.Add(reader.GetString(3));
        }

        Assert.Contains(plan, step => step.Contains(index, StringComparison.Ordinal));
        Assert.DoesNotContain(plan, step => step.Contains("TEMP B-TREE", StringComparison.Ordinal) || step.StartsWith("SCAN", StringComparison.Ordinal));
    }

    private static async Task<string?> PragmaAsync(FeedContext context, string name)
    {
        await context.Database.OpenConnectionAsync();
        await using DbCommand command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = "PRAGMA " + name;
        return Convert.ToString(await command.ExecuteScalarAsync(), System.Globalization.CultureInfo.InvariantCulture);
    }
}
