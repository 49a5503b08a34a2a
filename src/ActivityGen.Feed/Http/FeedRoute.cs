namespace ActivityGen.Feed.Http;

/// <summary>Where an endpoint stands below <c>/v1.0</c> or <c>/beta</c>.</summary>
/// <param name="Pattern">The route's pattern from there, <c>/users/{userId}/activities/{id}</c>.</param>
/// <param name="Operation">The call that it answers; null for what has no such call.</param>
internal sealed record FeedRoute(string Pattern, FeedOperation? Operation)
{
    /// <summary>Gets the pattern's segments.</summary>
    internal string[] Segments { get; } = Pattern[1..].Split('/');
}
