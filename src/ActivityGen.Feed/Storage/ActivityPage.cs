namespace ActivityGen.Feed.Storage;

/// <summary>A page of activities.</summary>
/// <param name="Activities">The activities, in the order asked for.</param>
/// <param name="Next">Where the next page goes on; null where there is nothing more.</param>
internal sealed record ActivityPage(IReadOnlyList<StoredActivity> Activities, PagePosition? Next);
