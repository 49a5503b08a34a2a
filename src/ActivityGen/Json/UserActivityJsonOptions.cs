namespace ActivityGen;

/// <summary>How <see cref="UserActivityJson"/> writes.</summary>
public sealed record UserActivityJsonOptions
{
    /// <summary>
    /// Gets whether each object begins with its <c>@odata.type</c>; off unless set. The names are those of Graph's own examples:
    /// <c>#microsoft.graph.userActivity</c>, <c>microsoft.graph.visualInfo</c>, <c>microsoft.graph.imageInfo</c>,
    /// <c>microsoft.graph.activityHistoryItem</c>, and <c>microsoft.graph.Json</c> in a Content or ContentInfo object that has none.
    /// </summary>
    public bool WriteODataTypes { get; init; }
}
