using Azure.Core;

namespace ActivityGen.Client;

/// <summary>How the client calls the service. A client keeps the values that it was made with.</summary>
public sealed class ActivityFeedClientOptions
{
    /// <summary>What the token is asked for, unless <see cref="Scopes"/> says otherwise: the one delegated permission that the calls need.</summary>
    public const string DefaultScope = "https://graph.microsoft.com/UserActivity.ReadWrite.CreatedByApp";

    // Fields and no properties, which a configuration would be thought to set.
    private TokenCredential? _credential;
    private Func<CancellationToken, ValueTask<string>>? _token;
    private TimeProvider _time = TimeProvider.System;

    /// <summary>Gets or sets the address that the calls' paths are put behind, version included; Graph's <c>/v1.0</c> by default. A slash at its end is added where it lacks.</summary>
    /// <remarks>The base address of the <see cref="HttpClient"/>, where it has one, comes first.</remarks>
    public Uri BaseAddress { get; set; } = new("https://graph.microsoft.com/v1.0/");

    /// <summary>Gets or sets what a token is asked for; null for <see cref="DefaultScope"/>.</summary>
    /// <remarks>With a credential, and a service other than Graph, it has to be set: a token for Graph is nobody else's.</remarks>
    public IReadOnlyList<string>? Scopes { get; set; }

    /// <summary>Gets or sets the longest that a call may take, waiting and further tries included; of a list, a page is a call.</summary>
    public TimeSpan TotalTimeout { get; set; } = TimeSpan.FromSeconds(100);

    /// <summary>Gets or sets the longest that one try may take, its answer's body included; getting the token is no part of it.</summary>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Gets or sets how often a call is tried again; 0 for never.</summary>
    public int MaxRetries { get; set; } = 4;

    /// <summary>Gets or sets how long the first wait is about, where the service does not say; each further one is about twice as long.</summary>
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>Gets or sets the longest of those waits.</summary>
    public TimeSpan MaxRetryDelay { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>Gets or sets the longest Retry-After that is waited for. Where the service asks for more, the call fails at once, and the exception says how much.</summary>
    public TimeSpan MaxRetryAfter { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>Gets or sets the most bytes that the body of an answer may have.</summary>
    public int MaxResponseBytes { get; set; } = 16 * 1024 * 1024;

    /// <summary>Has the tokens come from a credential. They are kept until they are due to be renewed. What it throws ends the call, and is thrown as it is.</summary>
    /// <param name="credential">The credential.</param>
    /// <exception cref="ArgumentNullException"><paramref name="credential"/> is null.</exception>
    public void UseCredential(TokenCredential credential)
    {
        ArgumentNullException.ThrowIfNull(credential);
        _credential = credential;
        _token = null;
    }

    /// <summary>Has the tokens come from a function. What it throws ends the call, and is thrown as it is.</summary>
    /// <param name="provider">Gives the token without the word <c>Bearer</c>. It is called for every try, so it should keep what it has.</param>
    /// <exception cref="ArgumentNullException"><paramref name="provider"/> is null.</exception>
    public void UseToken(Func<CancellationToken, ValueTask<string>> provider)
    {
        ArgumentNullException.ThrowIfNull(provider);
        _token = provider;
        _credential = null;
    }

    /// <summary>Has the time come from somewhere else than the system; for tests.</summary>
    /// <param name="timeProvider">The time.</param>
    /// <exception cref="ArgumentNullException"><paramref name="timeProvider"/> is null.</exception>
    public void UseTime(TimeProvider timeProvider)
    {
        ArgumentNullException.ThrowIfNull(timeProvider);
        _time = timeProvider;
    }

    /// <summary>Gets what <see cref="UseTime"/> said.</summary>
    internal TimeProvider Time() => _time;

    /// <summary>Tells whether tokens come from anywhere.</summary>
    internal bool HasTokens() => _credential is not null || _token is not null;

    /// <summary>Tells whether tokens come from a credential, which is asked for scopes.</summary>
    internal bool HasCredential() => _credential is not null;

    /// <summary>Makes the token source that the options name; null where they name none.</summary>
    internal ITokenSource? Tokens() => _credential is not null
        ? new CredentialTokenSource(_credential, Scopes, _time)
        : _token is not null ? new DelegateTokenSource(_token) : null;

    /// <summary>Copies the options, so that what is set later does not change a client that was made.</summary>
    internal ActivityFeedClientOptions Copy() => (ActivityFeedClientOptions)MemberwiseClone();
}
