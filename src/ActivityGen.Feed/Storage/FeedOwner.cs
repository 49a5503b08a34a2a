namespace ActivityGen.Feed.Storage;

/// <summary>Whose activities: one user's, as one app made them. No call ever sees beyond it.</summary>
/// <param name="UserId">The user's id, as the token says it.</param>
/// <param name="AppId">The app's id, as the token says it.</param>
internal sealed record FeedOwner(string UserId, string AppId);
