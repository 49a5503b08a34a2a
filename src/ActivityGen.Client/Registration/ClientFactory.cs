using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ActivityGen.Client;

/// <summary>Makes the clients of a container, which share options, tokens and open sessions.</summary>
internal sealed class ClientFactory(IOptions<ActivityFeedClientOptions> options, ILoggerFactory? loggerFactory = null)
{
    private readonly SessionRegistry _sessions = new();
    private readonly ITokenSource? _tokens = options.Value.Tokens();

    /// <summary>Makes a client.</summary>
    internal ActivityFeedClient Create(HttpClient http) => new(http, options.Value.Copy(), _sessions, loggerFactory, _tokens);
}
