namespace ActivityGen.Feed.Storage;

/// <summary>The table row of a history item. Times are milliseconds since 1970.</summary>
internal sealed class HistoryItemRow
{
    /// <summary>Gets or sets the key, which grows with every row.</summary>
    public long Key { get; set; }

    /// <summary>Gets or sets the activity's key.</summary>
    public long ActivityKey { get; set; }

    /// <summary>Gets or sets the item's id.</summary>
    public Guid Id { get; set; }

    /// <summary>Gets or sets the client's properties.</summary>
    public required byte[] Json { get; set; }

    /// <summary>Gets or sets the status.</summary>
    public ActivityStatus Status { get; set; }

    /// <summary>Gets or sets when the item was first stored.</summary>
    public long Created { get; set; }

    /// <summary>Gets or sets when the item was last stored.</summary>
    public long LastModified { get; set; }

    /// <summary>Gets or sets when the item goes away.</summary>
    public long Expires { get; set; }
}
