namespace ActivityGen.Feed.Storage;

/// <summary>Where a page ended: what comes after it is older. Writes in between move nothing that did not change itself.</summary>
/// <param name="Time">The last one's time, of the kind that the page is ordered by, in milliseconds since 1970.</param>
/// <param name="Key">The last one's key, which tells apart what has one time.</param>
internal readonly record struct PagePosition(long Time, long Key);
