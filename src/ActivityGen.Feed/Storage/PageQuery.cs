namespace ActivityGen.Feed.Storage;

/// <summary>A page of an owner's activities.</summary>
/// <param name="Order">The order.</param>
/// <param name="Size">The most activities on the page, 1 or more.</param>
/// <param name="Filter">The activities' last modification.</param>
/// <param name="HistoryFilter">The history items to bring along, by their last modification; null for none.</param>
/// <param name="After">Where the page before ended; null for the first.</param>
internal sealed record PageQuery(PageOrder Order, int Size, TimeRange Filter, TimeRange? HistoryFilter, PagePosition? After);
