namespace ActivityGen.Client;

/// <summary>The connections of clients that are given none.</summary>
internal static class FeedHandler
{
    /// <summary>How long a connection is kept, so that a change of the service's address is seen.</summary>
    private static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(5);

    private static readonly Lazy<HttpClient> SharedClient = new(Make);

    /// <summary>Gets the one that all clients without an <see cref="HttpClient"/> of their own share; it lives as long as the process, so nobody has to dispose of it.</summary>
    /// <remarks>It has no address, no header and no cookie: what is a client's own is in its requests.</remarks>
    internal static HttpClient Shared => SharedClient.Value;

    /// <summary>Has a handler follow no redirect, keep no cookie and write no path into traces.</summary>
    internal static void Configure(SocketsHttpHandler handler)
    {
        handler.AllowAutoRedirect = false;
        handler.UseCookies = false;
        handler.PooledConnectionLifetime = ConnectionLifetime;
        handler.ActivityHeadersPropagator = null;
    }

    private static HttpClient Make()
    {
        SocketsHttpHandler handler = new();
        Configure(handler);
        return new HttpClient(new TraceContextHandler { InnerHandler = handler }) { Timeout = Timeout.InfiniteTimeSpan };
    }
}
