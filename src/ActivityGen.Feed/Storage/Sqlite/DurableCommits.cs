using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ActivityGen.Feed.Storage.Sqlite;

/// <summary>
/// Has every commit reach the disk before it returns. SQLite's own default may be another one, depending on how it was built, and the
/// setting is a connection's, not the file's.
/// </summary>
internal sealed class DurableCommits : DbConnectionInterceptor
{
    /// <summary>The one instance; it has no state.</summary>
    internal static readonly DurableCommits Instance = new();

    private DurableCommits()
    {
    }

    /// <inheritdoc/>
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using DbCommand command = connection.CreateCommand();
        command.CommandText = Setting;
        command.ExecuteNonQuery();
    }

    /// <inheritdoc/>
    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using DbCommand command = connection.CreateCommand();
        command.CommandText = Setting;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private const string Setting = "PRAGMA synchronous = FULL;";
}
