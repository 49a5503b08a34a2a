namespace ActivityGen.Feed.Storage;

/// <summary>The table row of an activity. Times are milliseconds since 1970: one type that every database orders alike.</summary>
internal sealed class ActivityRow
{
    /// <summary>Gets or sets the key, which grows with every row.</summary>
    public long Key { get; set; }

    /// <summary>Gets or sets the owner's key.</summary>
    public long FeedKey { get; set; }

    /// <summary>Gets or sets the server's id.</summary>
    public required string Id { get; set; }

    /// <summary>Gets or sets the SHA-256 of the appActivityId's UTF-8: an id may be longer than what a database indexes, and no collation changes a hash.</summary>
    public required byte[] AppActivityIdHash { get; set; }

    /// <summary>Gets or sets the client's properties.</summary>
    public required byte[] Json { get; set; }

    /// <summary>Gets or sets the status.</summary>
    public ActivityStatus Status { get; set; }

    /// <summary>Gets or sets when the activity was first stored.</summary>
    public long Created { get; set; }

    /// <summary>Gets or sets when the activity was last stored.</summary>
    public long LastModified { get; set; }

    /// <summary>Gets or sets when the newest history item was last stored; null without history.</summary>
    public long? LastEngaged { get; set; }

    /// <summary>Gets or sets when the activity goes away.</summary>
    public long Expires { get; set; }

    /// <summary>Gets the history.</summary>
    public ICollection<HistoryItemRow> HistoryItems { get; } = [];
}
