namespace ActivityGen.Feed.Storage;

/// <summary>A history item as the store holds it. Times are UTC, to the millisecond.</summary>
/// <param name="Id">The item's id.</param>
/// <param name="Status"><see cref="ActivityStatus.Active"/> as created, <see cref="ActivityStatus.Updated"/> once replaced.</param>
/// <param name="Created">When it was first stored.</param>
/// <param name="LastModified">When it was last stored.</param>
/// <param name="Expires">When it goes away.</param>
/// <param name="Json">The client's properties, as the draft had them.</param>
internal sealed record StoredHistoryItem(
    Guid Id,
    ActivityStatus Status,
    DateTimeOffset Created,
    DateTimeOffset LastModified,
    DateTimeOffset Expires,
    ReadOnlyMemory<byte> Json);
