namespace ActivityGen.Feed.Http;

/// <summary>What went wrong, as Graph tells it.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Code">What clients act on.</param>
/// <param name="Message">What people read.</param>
internal sealed record GraphError(int Status, string Code, string Message)
{
    /// <summary>Gets the single findings, where there are any.</summary>
    internal IReadOnlyList<GraphErrorDetail> Details { get; init; } = [];

    /// <summary>Gets how long to wait; null where waiting changes nothing.</summary>
    internal TimeSpan? RetryAfter { get; init; }

    /// <summary>Gets the methods that the resource has; null where the method is not what is wrong.</summary>
    internal string? Allow { get; init; }

    /// <summary>Gets what the caller has to prove; null where that is not what is wrong.</summary>
    internal string? Authenticate { get; init; }
}
