using Azure.Core;

namespace ActivityGen.Client;

/// <content>Clients of other users.</content>
public sealed partial class ActivityFeedClient
{
    /// <summary>Makes a client for another user, which differs from this one in its tokens and open sessions only.</summary>
    /// <param name="token">Gives that user's token without the word <c>Bearer</c>; it is called for every try, so it should keep what it has.</param>
    /// <returns>The client. It has this one's connections, base address and all other options, none of its tokens and none of its sessions.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="token"/> is null.</exception>
    /// <exception cref="ArgumentException">The token would be sent over http to another machine.</exception>
    public ActivityFeedClient WithToken(Func<CancellationToken, ValueTask<string>> token) =>
        With(options => options.UseToken(token));

    /// <summary>Makes a client for another user, which differs from this one in its tokens and open sessions only.</summary>
    /// <param name="credential">Gives that user's tokens.</param>
    /// <returns>The client. It has this one's connections, base address and all other options, none of its tokens and none of its sessions.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="credential"/> is null.</exception>
    /// <exception cref="ArgumentException">The token would be sent over http to another machine, or is for Graph where the service is another one (set the option <c>Scopes</c>).</exception>
    public ActivityFeedClient WithCredential(TokenCredential credential) =>
        With(options => options.UseCredential(credential));

    private ActivityFeedClient With(Action<ActivityFeedClientOptions> change) =>
        new(_http, With(_options, change), new SessionRegistry(), _loggerFactory, tokens: null);
}
