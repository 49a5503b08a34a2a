using ActivityGen.Feed.Hosting;
using ActivityGen.Feed.Security;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace ActivityGen.Feed;

/// <summary>Makes tokens of the feed's local key, for use on this machine and in tests: a service of the app that has the feed.</summary>
public sealed class LocalTokenIssuer
{
    /// <summary>Longer than anybody needs, and short enough that the calendar does not end before.</summary>
    private static readonly TimeSpan LongestLifetime = TimeSpan.FromDays(3660);

    private readonly ActivityFeedOptions _options;
    private readonly TimeProvider _time;
    private readonly Lazy<SymmetricSecurityKey> _key;

    internal LocalTokenIssuer(FeedFolder folder, ActivityFeedOptions options, TimeProvider time)
    {
        _options = options;
        _time = time;
        _key = new(() => new SymmetricSecurityKey(LocalKey.LoadOrCreate(folder.Ensure())));
    }

    /// <summary>Gets the key, made at the first need.</summary>
    internal SymmetricSecurityKey Key => _key.Value;

    /// <summary>Makes a token.</summary>
    /// <param name="user">The user's id.</param>
    /// <param name="app">The app's id.</param>
    /// <param name="lifetime">How long it works: up to ten years.</param>
    /// <returns>The token, a signed JWT that anyone who has it can use.</returns>
    /// <exception cref="ArgumentException"><paramref name="user"/> or <paramref name="app"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="lifetime"/> is not longer than nothing, or longer than ten years.</exception>
    /// <exception cref="FeedConfigurationException">The feed takes an authority's tokens, or the key file is not as it must be.</exception>
    public string CreateToken(string user, string app, TimeSpan lifetime)
    {
        ArgumentException.ThrowIfNullOrEmpty(user);
        ArgumentException.ThrowIfNullOrEmpty(app);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(lifetime, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(lifetime, LongestLifetime);
        if (!string.IsNullOrEmpty(_options.Authority))
        {
            throw new FeedConfigurationException($"Tokens are those of {_options.Authority} (Feed:Authority); the local key's are not taken.");
        }

        DateTime now = _time.GetUtcNow().UtcDateTime;
        SecurityTokenDescriptor token = new()
        {
            Issuer = FeedAuthentication.LocalParty,
            Audience = FeedAuthentication.LocalParty,
            IssuedAt = now,
            NotBefore = now,
            Expires = now + lifetime,
            Claims = new Dictionary<string, object>
            {
                [_options.EffectiveUserClaims.First()] = user,
                [_options.EffectiveAppClaims.First()] = app,
                ["scp"] = _options.RequiredScope,
            },
            SigningCredentials = new SigningCredentials(Key, SecurityAlgorithms.HmacSha256),
        };
        return new JsonWebTokenHandler().CreateToken(token);
    }
}
