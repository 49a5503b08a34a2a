using Azure.Core;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace ActivityGen.Client;

/// <summary>The calls of Microsoft Graph's user activities, to Graph or to any service that answers as Graph does.</summary>
/// <remarks>
/// Safe for use by many threads. Token and content go to the base address's own origin and nowhere else. Calls whose repetition does no harm (PUT, DELETE, GET) are tried again after 429, 503, 504 and broken
/// connections; a POST only where the service says that it did not begin (429, or 503 with Retry-After).
/// </remarks>
public sealed partial class ActivityFeedClient
{
    /// <summary>The name of the <see cref="HttpClient"/> that <c>AddActivityFeedClient</c> registers, for <see cref="IHttpClientFactory"/>.</summary>
    public const string HttpClientName = "ActivityFeedClient";

    private readonly FeedTransport _transport;
    private readonly HttpClient _http;
    private readonly ActivityFeedClientOptions _options;
    private readonly ILoggerFactory? _loggerFactory;
    private readonly SessionRegistry _sessions;
    private readonly TimeProvider _time;

    /// <summary>Initializes a new instance of the <see cref="ActivityFeedClient"/> class with a credential for the tokens, on connections that all such clients share.</summary>
    /// <param name="credential">Gives the tokens, whatever the options say.</param>
    /// <param name="options">How to call; null for the defaults.</param>
    /// <param name="loggerFactory">Where to log; null for nowhere.</param>
    /// <remarks>There is nothing to dispose of. Redirects are not followed, and no cookies kept.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="credential"/> is null.</exception>
    /// <exception cref="ArgumentException">An option has a value that it can't have, or a token would be sent over http to another machine.</exception>
    public ActivityFeedClient(TokenCredential credential, ActivityFeedClientOptions? options = null, ILoggerFactory? loggerFactory = null)
        : this(FeedHandler.Shared, credential, options, loggerFactory)
    {
    }

    /// <summary>Initializes a new instance of the <see cref="ActivityFeedClient"/> class with a function for the tokens, on connections that all such clients share.</summary>
    /// <param name="token">Gives the token without the word <c>Bearer</c>, for every request; whatever the options say.</param>
    /// <param name="options">How to call; null for the defaults.</param>
    /// <param name="loggerFactory">Where to log; null for nowhere.</param>
    /// <remarks>There is nothing to dispose of. Redirects are not followed, and no cookies kept.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="token"/> is null.</exception>
    /// <exception cref="ArgumentException">An option has a value that it can't have, or a token would be sent over http to another machine.</exception>
    public ActivityFeedClient(Func<CancellationToken, ValueTask<string>> token, ActivityFeedClientOptions? options = null, ILoggerFactory? loggerFactory = null)
        : this(FeedHandler.Shared, token, options, loggerFactory)
    {
    }

    /// <summary>Initializes a new instance of the <see cref="ActivityFeedClient"/> class.</summary>
    /// <param name="http">Sends the requests; stays the caller's, and should follow no redirects (<c>AllowAutoRedirect</c>). Its base address, where it has one, is the service's.</param>
    /// <param name="options">How to call; null for the defaults. Tokens come from here too, if from anywhere.</param>
    /// <param name="loggerFactory">Where to log; null for nowhere.</param>
    /// <exception cref="ArgumentNullException"><paramref name="http"/> is null.</exception>
    /// <exception cref="ArgumentException">An option has a value that it can't have, or a token would be sent over http to another machine.</exception>
    public ActivityFeedClient(HttpClient http, ActivityFeedClientOptions? options = null, ILoggerFactory? loggerFactory = null)
        : this(http, (options ?? new ActivityFeedClientOptions()).Copy(), new SessionRegistry(), loggerFactory, tokens: null)
    {
    }

    /// <summary>Initializes a new instance of the <see cref="ActivityFeedClient"/> class with a credential for the tokens.</summary>
    /// <param name="http">Sends the requests; stays the caller's, and should follow no redirects (<c>AllowAutoRedirect</c>). Its base address, where it has one, is the service's.</param>
    /// <param name="credential">Gives the tokens, whatever the options say.</param>
    /// <param name="options">How to call; null for the defaults.</param>
    /// <param name="loggerFactory">Where to log; null for nowhere.</param>
    /// <exception cref="ArgumentNullException"><paramref name="http"/> or <paramref name="credential"/> is null.</exception>
    /// <exception cref="ArgumentException">An option has a value that it can't have, or a token would be sent over http to another machine.</exception>
    public ActivityFeedClient(HttpClient http, TokenCredential credential, ActivityFeedClientOptions? options = null, ILoggerFactory? loggerFactory = null)
        : this(http, With(options, copy => copy.UseCredential(credential)), new SessionRegistry(), loggerFactory, tokens: null)
    {
    }

    /// <summary>Initializes a new instance of the <see cref="ActivityFeedClient"/> class with a function for the tokens.</summary>
    /// <param name="http">Sends the requests; stays the caller's, and should follow no redirects (<c>AllowAutoRedirect</c>). Its base address, where it has one, is the service's.</param>
    /// <param name="token">Gives the token without the word <c>Bearer</c>, for every request; whatever the options say.</param>
    /// <param name="options">How to call; null for the defaults.</param>
    /// <param name="loggerFactory">Where to log; null for nowhere.</param>
    /// <exception cref="ArgumentNullException"><paramref name="http"/> or <paramref name="token"/> is null.</exception>
    /// <exception cref="ArgumentException">An option has a value that it can't have, or a token would be sent over http to another machine.</exception>
    public ActivityFeedClient(HttpClient http, Func<CancellationToken, ValueTask<string>> token, ActivityFeedClientOptions? options = null, ILoggerFactory? loggerFactory = null)
        : this(http, With(options, copy => copy.UseToken(token)), new SessionRegistry(), loggerFactory, tokens: null)
    {
    }

    /// <summary>Initializes a new instance of the <see cref="ActivityFeedClient"/> class that shares what clients of one container share.</summary>
    /// <param name="http">Sends the requests.</param>
    /// <param name="options">How to call; not changed by anyone any more.</param>
    /// <param name="sessions">The open sessions.</param>
    /// <param name="loggerFactory">Where to log.</param>
    /// <param name="tokens">Where tokens come from; null for where the options say.</param>
    internal ActivityFeedClient(HttpClient http, ActivityFeedClientOptions options, SessionRegistry sessions, ILoggerFactory? loggerFactory, ITokenSource? tokens)
    {
        ArgumentNullException.ThrowIfNull(http);
        options.BaseAddress = http.BaseAddress ?? options.BaseAddress;
        List<string> problems = ActivityFeedClientOptionsValidator.Problems(options);
        if (problems.Count == 0 && http.DefaultRequestHeaders.Authorization is not null && FeedAddress.Problem(options.BaseAddress, withToken: true) is { } problem)
        {
            problems.Add($"{nameof(options.BaseAddress)} {problem}");
        }

        if (problems.Count > 0)
        {
            throw new ArgumentException($"The client cannot be made: {string.Join("; ", problems)}.", nameof(options));
        }

        ILogger logger = loggerFactory?.CreateLogger(ClientTelemetry.Name) ?? NullLogger.Instance;
        _transport = new FeedTransport(http, new FeedAddress(options.BaseAddress), options, tokens ?? options.Tokens(), logger);
        _http = http;
        _options = options;
        _loggerFactory = loggerFactory;
        _sessions = sessions;
        _time = options.Time();
    }

    private static ActivityFeedClientOptions With(ActivityFeedClientOptions? options, Action<ActivityFeedClientOptions> change)
    {
        ActivityFeedClientOptions copy = (options ?? new ActivityFeedClientOptions()).Copy();
        change(copy);
        return copy;
    }
}
