using System.Diagnostics.CodeAnalysis;

namespace ActivityGen.Client;

/// <summary>Makes an activity type of a Graph object, whichever of an app's types it is.</summary>
/// <param name="activity">The Graph object.</param>
/// <param name="result">The activity as its own type; null where it is none of them.</param>
/// <returns>Whether it is one of them.</returns>
public delegate bool ActivityReader(UserActivity activity, [NotNullWhen(true)] out IUserActivity? result);
