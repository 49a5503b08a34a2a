namespace ActivityGen.Client;

/// <summary>A page of a list.</summary>
/// <param name="Activities">What is on it; may be empty where there are further pages.</param>
/// <param name="NextLink">Where the next page is, as the service wrote it; null on the last one.</param>
internal sealed record ActivityPage(List<UserActivity> Activities, string? NextLink);
