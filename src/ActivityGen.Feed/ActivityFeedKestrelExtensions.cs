using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace ActivityGen.Feed;

/// <summary>Makes room for the feed's requests in Kestrel, whose limits are the whole app's.</summary>
public static class ActivityFeedKestrelExtensions
{
    /// <summary>Beyond the feed's own limits there is as much again before Kestrel answers, without a body.</summary>
    private const int Headroom = 32 * 1024;

    /// <summary>Raises the limits on the request line and the headers above the feed's, so that long ids pass and what is too long gets the feed's answer.</summary>
    /// <param name="kestrel">Kestrel's options.</param>
    /// <param name="feed">The feed's options; null for the defaults.</param>
    /// <returns><paramref name="kestrel"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="kestrel"/> is null.</exception>
    public static KestrelServerOptions AllowActivityFeed(this KestrelServerOptions kestrel, ActivityFeedOptions? feed = null)
    {
        ArgumentNullException.ThrowIfNull(kestrel);
        feed ??= new ActivityFeedOptions();
        KestrelServerLimits limits = kestrel.Limits;
        limits.MaxRequestLineSize = Math.Max(limits.MaxRequestLineSize, feed.MaxRequestLineBytes + Headroom);
        limits.MaxRequestHeadersTotalSize = Math.Max(limits.MaxRequestHeadersTotalSize, feed.MaxHeaderBytes + Headroom);
        if (limits.MaxRequestBufferSize is { } buffer)
        {
            limits.MaxRequestBufferSize = Math.Max(buffer, Math.Max(limits.MaxRequestLineSize, limits.MaxRequestHeadersTotalSize));
        }

        return kestrel;
    }
}
