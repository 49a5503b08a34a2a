namespace ActivityGen.Client;

/// <summary>One of the things that a service found wrong.</summary>
/// <param name="Code">What is wrong: of our own feed, the rule, such as <c>AG0202</c>; null where the service gave none.</param>
/// <param name="Target">The property that is wrong, such as <c>activitySourceHost</c>; null where the service gave none.</param>
/// <param name="ServiceMessage">The service's own words, which may quote what was sent; null where it gave none.</param>
public sealed record ActivityFeedErrorDetail(string? Code, string? Target, string? ServiceMessage);
