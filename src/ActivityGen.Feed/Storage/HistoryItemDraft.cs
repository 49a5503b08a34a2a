namespace ActivityGen.Feed.Storage;

/// <summary>A history item that has passed the contract and is about to be stored.</summary>
/// <param name="Id">The client's id; null in a deep insert without one, where the store makes it.</param>
/// <param name="Started">When the engagement began.</param>
/// <param name="Expires">When the client wants it to go away; null for the feed's own time.</param>
/// <param name="Json">The client's properties as one UTF-8 JSON object, without the id, the expiration and what the server sets.</param>
internal sealed record HistoryItemDraft(Guid? Id, DateTimeOffset Started, DateTimeOffset? Expires, ReadOnlyMemory<byte> Json);
