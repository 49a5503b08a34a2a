using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;

namespace ActivityGen.Feed.Security;

/// <summary>Says which tokens the feed's scheme takes: an authority's, or those of the local key.</summary>
internal sealed class ConfigureFeedBearer(IOptions<ActivityFeedOptions> options, IServiceProvider services) : IConfigureNamedOptions<JwtBearerOptions>
{
    /// <summary>What a public key verifies. HS256 is not among them: a public key would do as its secret.</summary>
    private static readonly string[] Asymmetric =
    [
        SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512,
        SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.RsaSsaPssSha384, SecurityAlgorithms.RsaSsaPssSha512,
        SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.EcdsaSha384, SecurityAlgorithms.EcdsaSha512,
    ];

    /// <inheritdoc/>
    public void Configure(JwtBearerOptions options) => Configure(Options.DefaultName, options);

    /// <inheritdoc/>
    public void Configure(string? name, JwtBearerOptions bearer)
    {
        if (name != FeedAuthentication.Scheme)
        {
            return;
        }

        bearer.MapInboundClaims = false;
        bearer.SaveToken = false;
        bearer.EventsType = typeof(FeedBearerEvents);
        TokenValidationParameters rules = bearer.TokenValidationParameters;
        rules.AuthenticationType = FeedAuthentication.Scheme;
        rules.ClockSkew = options.Value.ClockSkew;
        rules.RequireExpirationTime = true;
        rules.RequireSignedTokens = true;
        if (string.IsNullOrEmpty(options.Value.Authority))
        {
            rules.ValidAlgorithms = [SecurityAlgorithms.HmacSha256];
            rules.ValidIssuer = FeedAuthentication.LocalParty;
            rules.ValidAudience = FeedAuthentication.LocalParty;
            rules.IssuerSigningKey = services.GetRequiredService<LocalTokenIssuer>().Key;
        }
        else
        {
            bearer.Authority = options.Value.Authority;
            bearer.RequireHttpsMetadata = options.Value.Authority.StartsWith("https:", StringComparison.OrdinalIgnoreCase);
            bearer.BackchannelTimeout = TimeSpan.FromSeconds(10);
            rules.ValidAlgorithms = Asymmetric;
            rules.ValidAudiences = options.Value.Audience is { Length: > 0 } audience ? [audience, .. options.Value.Audiences] : options.Value.Audiences;
        }
    }
}
