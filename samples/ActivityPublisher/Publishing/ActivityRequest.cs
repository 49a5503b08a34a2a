using System.Buffers;
using ActivityGen;
using ActivityPublisher.Activities;

namespace ActivityPublisher.Publishing;

/// <summary>The request that publishes one activity.</summary>
internal sealed class ActivityRequest
{
    private ActivityRequest(UserActivity activity, string path, ReadOnlyMemory<byte> body)
    {
        Activity = activity;
        Path = path;
        Body = body;
    }

    /// <summary>Gets what the request says, for people.</summary>
    internal UserActivity Activity { get; }

    /// <summary>Gets the path, <c>/me/activities/{encoded id}</c>.</summary>
    internal string Path { get; }

    /// <summary>Gets the UTF-8 JSON body.</summary>
    internal ReadOnlyMemory<byte> Body { get; }

    /// <summary>Builds the request with the members that ActivityGen wrote for the activity's type.</summary>
    /// <param name="activity">The activity.</param>
    /// <returns>The request.</returns>
    /// <exception cref="ActivityValidationException">A value breaks a rule.</exception>
    internal static ActivityRequest For(IJournalActivity activity)
    {
        ArrayBufferWriter<byte> body = new(1024);
        activity.WriteJson(body);
        return new ActivityRequest(
            activity.ToUserActivity(),
            PathOf(activity.AppActivityId),
            body.WrittenMemory);
    }

    /// <summary>Gets the path of an activity's PUT.</summary>
    /// <param name="appActivityId">The activity's id.</param>
    internal static string PathOf(string appActivityId) => "/me/activities/" + UrlSafeId.Encode(appActivityId);
}
