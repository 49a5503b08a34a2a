namespace ActivityGen.Client;

/// <summary>Which history items come with the activities of a list; all of them where no time is set.</summary>
public sealed record HistoryItemQuery
{
    /// <summary>Gets the query without a limit.</summary>
    public static HistoryItemQuery All { get; } = new();

    /// <summary>Gets the time that items were last modified after (<c>gt</c>).</summary>
    public DateTimeOffset? ModifiedAfter { get; init; }

    /// <summary>Gets the time that items were last modified at or after (<c>ge</c>).</summary>
    public DateTimeOffset? ModifiedSince { get; init; }

    /// <summary>Gets the time that items were last modified before (<c>lt</c>).</summary>
    public DateTimeOffset? ModifiedBefore { get; init; }

    /// <summary>Gets the time that items were last modified at or before (<c>le</c>).</summary>
    public DateTimeOffset? ModifiedUntil { get; init; }
}
