using ActivityGen.Feed.Querying;

namespace ActivityGen.Feed.Http;

/// <summary>One call that the feed answers: what routes, what is counted, what is documented and what it does.</summary>
/// <param name="Name">Its name in traces, metrics and the OpenAPI document.</param>
/// <param name="Method">The HTTP method.</param>
/// <param name="Path">The path below a user: <c>/activities/{id}</c>.</param>
/// <param name="IsWrite">Whether it counts as a write.</param>
/// <param name="Options">The query options that it takes.</param>
/// <param name="Handle">What it does.</param>
internal sealed record FeedOperation(string Name, string Method, string Path, bool IsWrite, QueryOptionSet Options, Func<FeedRequest, Task> Handle)
{
    /// <summary>Gets what it is, in a line.</summary>
    internal required string Summary { get; init; }

    /// <summary>Gets the schema of the body; null where it has none.</summary>
    internal string? Body { get; init; }

    /// <summary>Gets the schema of the answer; null where it has none.</summary>
    internal string? Result { get; init; }

    /// <summary>Gets the statuses of success.</summary>
    internal required IReadOnlyList<int> Successes { get; init; }

    /// <summary>Gets a value indicating whether it answers on the invitation path too.</summary>
    internal bool TakesInvitations { get; init; }

    /// <summary>Gets the other spellings of <see cref="Path"/>.</summary>
    internal IReadOnlyList<string> OtherPaths { get; init; } = [];
}
