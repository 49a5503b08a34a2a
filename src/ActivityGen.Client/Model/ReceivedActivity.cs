namespace ActivityGen.Client;

/// <summary>An activity as a service gave it, and as its own type.</summary>
/// <param name="Activity">The Graph object as received, its id and times included.</param>
/// <param name="Typed">The activity as its own type; null where the reader knows none that fits, such as what a newer version of the app published.</param>
public readonly record struct ReceivedActivity(UserActivity Activity, IUserActivity? Typed);
