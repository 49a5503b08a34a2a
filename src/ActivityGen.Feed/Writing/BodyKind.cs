namespace ActivityGen.Feed.Writing;

/// <summary>What a body is.</summary>
internal enum BodyKind
{
    /// <summary>An activity, history items in it included.</summary>
    Activity,

    /// <summary>A history item.</summary>
    HistoryItem,
}
