namespace ActivityGen.Feed.Storage;

/// <summary>An activity that has passed the contract and is about to be stored.</summary>
/// <param name="AppActivityId">The id that the app knows it by, not encoded.</param>
/// <param name="Json">The client's properties as one UTF-8 JSON object; neither history items nor what the server sets is in it.</param>
/// <param name="HistoryItems">The history items that came with it; null where the body had none, and the history stays as it is.</param>
internal sealed record ActivityDraft(string AppActivityId, ReadOnlyMemory<byte> Json, IReadOnlyList<HistoryItemDraft>? HistoryItems);
