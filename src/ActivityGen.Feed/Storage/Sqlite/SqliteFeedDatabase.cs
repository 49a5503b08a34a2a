using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ActivityGen.Feed.Storage.Sqlite;

/// <summary>SQLite: one file, write-ahead log, one writer at a time.</summary>
/// <param name="path">The file; its folder is there.</param>
internal sealed class SqliteFeedDatabase(string path) : IFeedDatabase, IDisposable
{
    /// <summary>Half a minute in all, in which any migration is done.</summary>
    private const int MaxStartTries = 600;

    private static readonly TimeSpan StartDelay = TimeSpan.FromMilliseconds(50);

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
        using FileStream starting = await EnterStartAsync(cancellationToken);
        Open(path, FileShare.ReadWrite).Dispose();

        // Before the first table: the mode is a property of the file and stays.
        await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL;", cancellationToken);
        if ((await context.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
        {
            // Entity Framework's own lock is a row, which a process that is killed leaves behind, and every start after it waits for.
            // Who gets here is alone.
            await context.Database.ExecuteSqlRawAsync("""DROP TABLE IF EXISTS "__EFMigrationsLock";""", cancellationToken);
            await context.Database.MigrateAsync(cancellationToken);
        }
    }

    /// <inheritdoc/>
    public async ValueTask<IDisposable> EnterWriteAsync(CancellationToken cancellationToken)
    {
        await _writing.WaitAsync(cancellationToken);
        return new Turn(_writing);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _writing.Dispose();

        // Pooled connections would keep the files open, and on some systems undeletable, for as long as the process lives.
        using SqliteConnection pooled = new(_connectionString);
        SqliteConnection.ClearPool(pooled);
    }

    /// <summary>Waits until no other process is starting on the file. The lock is the system's: it goes with the process, however that ends.</summary>
    private async Task<FileStream> EnterStartAsync(CancellationToken cancellationToken)
    {
        for (int tries = 1; ; tries++)
        {
            try
            {
                return Open(path + ".lock", FileShare.None);
            }
            catch (IOException) when (tries < MaxStartTries)
            {
                await Task.Delay(StartDelay, cancellationToken);
            }
        }
    }

    /// <summary>Opens or makes a file for the owner's eyes only; SQLite gives its log and index files the mode of the database.</summary>
    private static FileStream Open(string path, FileShare share)
    {
        FileStreamOptions options = new() { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = share };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new FileStream(path, options);
    }

    private sealed class Turn(SemaphoreSlim writing) : IDisposable
    {
        private SemaphoreSlim? _writing = writing;

        public void Dispose() => Interlocked.Exchange(ref _writing, null)?.Release();
    }
}
