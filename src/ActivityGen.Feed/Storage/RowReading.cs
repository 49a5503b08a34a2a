namespace ActivityGen.Feed.Storage;

/// <summary>Rows as what the rest of the feed knows.</summary>
internal static class RowReading
{
    internal static StoredActivity ToStored(this ActivityRow row, IReadOnlyList<StoredHistoryItem>? history) => new(
        row.Id,
        row.Status,
        FeedTime.Read(row.Created),
        FeedTime.Read(row.LastModified),
        FeedTime.Read(row.Expires),
        row.Json,
        history);

    internal static StoredHistoryItem ToStored(this HistoryItemRow row) => new(
        row.Id,
        row.Status,
        FeedTime.Read(row.Created),
        FeedTime.Read(row.LastModified),
        FeedTime.Read(row.Expires),
        row.Json);
}
