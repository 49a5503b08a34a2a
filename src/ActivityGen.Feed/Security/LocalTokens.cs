using System.Globalization;
using ActivityGen.Feed.Hosting;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace ActivityGen.Feed.Security;

/// <summary>Tokens of the local key.</summary>
internal sealed class LocalTokens(FeedFolder folder, IOptions<ActivityFeedOptions> options, TimeProvider time)
{
    private readonly Lazy<SymmetricSecurityKey> _key = new(() => new SymmetricSecurityKey(LocalKey.LoadOrCreate(folder.Ensure())));

    /// <summary>Gets the key, made at the first need.</summary>
    internal SymmetricSecurityKey Key => _key.Value;

    /// <summary>Makes a token.</summary>
    /// <param name="user">The user's id.</param>
    /// <param name="app">The app's id.</param>
    /// <param name="lifetime">How long it works.</param>
    internal string Create(string user, string app, TimeSpan lifetime)
    {
        DateTime now = time.GetUtcNow().UtcDateTime;
        SecurityTokenDescriptor token = new()
        {
            Issuer = FeedAuthentication.LocalParty,
            Audience = FeedAuthentication.LocalParty,
            IssuedAt = now,
            NotBefore = now,
            Expires = now + lifetime,
            Claims = new Dictionary<string, object>
            {
                [options.Value.EffectiveUserClaims.First()] = user,
                [options.Value.EffectiveAppClaims.First()] = app,
                ["scp"] = options.Value.RequiredScope,
                ["jti"] = Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture),
            },
            SigningCredentials = new SigningCredentials(Key, SecurityAlgorithms.HmacSha256),
        };
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(token);
    }
}
