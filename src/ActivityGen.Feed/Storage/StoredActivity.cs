namespace ActivityGen.Feed.Storage;

/// <summary>An activity as the store holds it. Times are UTC, to the millisecond.</summary>
/// <param name="Id">The server's id: a decimal number of up to 20 digits.</param>
/// <param name="Status"><see cref="ActivityStatus.Active"/> as created, <see cref="ActivityStatus.Updated"/> once replaced.</param>
/// <param name="Created">When it was first stored.</param>
/// <param name="LastModified">When it was last stored; never the same for two activities of one owner.</param>
/// <param name="Expires">When it goes away.</param>
/// <param name="Json">The client's properties, as the draft had them.</param>
/// <param name="HistoryItems">The history items that were asked for, newest first; null where none were.</param>
internal sealed record StoredActivity(
    string Id,
    ActivityStatus Status,
    DateTimeOffset Created,
    DateTimeOffset LastModified,
    DateTimeOffset Expires,
    ReadOnlyMemory<byte> Json,
    IReadOnlyList<StoredHistoryItem>? HistoryItems);
