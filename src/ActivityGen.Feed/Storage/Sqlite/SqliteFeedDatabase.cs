using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ActivityGen.Feed.Storage.Sqlite;

/// <summary>SQLite: one file, write-ahead log, one writer at a time.</summary>
/// <param name="path">The file; its folder is there.</param>
internal sealed class SqliteFeedDatabase(string path) : IFeedDatabase, IDisposable
{
    // SQLite lets one write at a time, and who comes second polls: waiting in line here costs no thread and no time.
    private readonly SemaphoreSlim _writing = new(1, 1);

    private readonly string _connectionString = new SqliteConnectionStringBuilder
    {
        DataSource = path,
        ForeignKeys = true,
        DefaultTimeout = 15,
    }.ToString();

    /// <inheritdoc/>
    public void Configure(DbContextOptionsBuilder options)
    {
        options.UseSqlite(_connectionString);
        options.AddInterceptors(DurableCommits.Instance);
    }

    /// <inheritdoc/>
    public async Task PrepareAsync(FeedContext context, CancellationToken cancellationToken)
    {
        MakeFile();

        // Before the first table: the mode is a property of the file and stays.
        await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL;", cancellationToken);
        await context.Database.MigrateAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask<IDisposable> EnterWriteAsync(CancellationToken cancellationToken)
    {
        await _writing.WaitAsync(cancellationToken);
        return new Turn(_writing);
    }

    /// <inheritdoc/>
    public void Dispose() => _writing.Dispose();

    /// <summary>Makes the file for the owner's eyes only; SQLite gives its log and index files the same mode.</summary>
    private void MakeFile()
    {
        FileStreamOptions options = new() { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = FileShare.ReadWrite };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using FileStream file = new(path, options);
    }

    private sealed class Turn(SemaphoreSlim writing) : IDisposable
    {
        private SemaphoreSlim? _writing = writing;

        public void Dispose() => Interlocked.Exchange(ref _writing, null)?.Release();
    }
}
