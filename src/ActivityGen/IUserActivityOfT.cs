using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace ActivityGen;

/// <summary>An activity type that can be made again of what it published.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
/// <remarks>Generated for types with <see cref="UserActivityAttribute"/> whose required members can all be recovered; AG0008 says which one is in the way.</remarks>
public interface IUserActivity<TSelf> : IUserActivity
    where TSelf : IUserActivity<TSelf>
{
    /// <summary>Makes the activity again of its Graph object, where that is possible.</summary>
    /// <param name="activity">The Graph object.</param>
    /// <param name="result">The activity.</param>
    /// <returns>Whether the object is an activity of this type.</returns>
    static abstract bool TryFromUserActivity(UserActivity activity, [NotNullWhen(true)] out TSelf? result);

    /// <summary>Makes the activity again of its Graph object.</summary>
    /// <param name="activity">The Graph object, as a service or <see cref="IUserActivity.ToUserActivity"/> gives it.</param>
    /// <returns>An activity with the members that the object holds; what it lacks keeps its declared default.</returns>
    /// <exception cref="ActivityFormatException">The object is not of this type; the message says which property tells.</exception>
    static virtual TSelf FromUserActivity(UserActivity activity) =>
        TSelf.TryFromUserActivity(activity, out TSelf? result)
            ? result
            : throw ActivityFormatException.ForActivity(typeof(TSelf).Name, activity, "it does not have the form of one");

    /// <summary>Makes the activity again of its JSON.</summary>
    /// <param name="utf8Json">The body of a request or a response, in UTF-8.</param>
    /// <returns>The activity.</returns>
    /// <exception cref="JsonException">The text is not JSON, or a property has another JSON type.</exception>
    /// <exception cref="ActivityFormatException">The JSON is an activity, but not of this type.</exception>
    static abstract TSelf ReadJson(ReadOnlySpan<byte> utf8Json);

    /// <summary>Makes the activity again of its JSON, where that is possible.</summary>
    /// <param name="utf8Json">The body of a request or a response, in UTF-8.</param>
    /// <param name="result">The activity.</param>
    /// <returns>Whether the JSON is well-formed and an activity of this type.</returns>
    static virtual bool TryReadJson(ReadOnlySpan<byte> utf8Json, [NotNullWhen(true)] out TSelf? result)
    {
        result = default;
        return UserActivityJson.TryDeserialize(utf8Json, out UserActivity? activity) && TSelf.TryFromUserActivity(activity, out result);
    }
}
