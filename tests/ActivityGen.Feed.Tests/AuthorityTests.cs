using System.Net;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using ActivityGen.Feed.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.Tokens;

namespace ActivityGen.Feed.Tests;

/// <summary>An OpenID Connect authority on this machine, with a key of its own.</summary>
public sealed class AuthorityTests : IAsyncLifetime
{
    private const string Path = "/v1.0/me/activities";

    private readonly RSA _key = RSA.Create(2048);
    private WebApplication _authority = null!;
    private string _issuer = null!;

    public async Task InitializeAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _authority = builder.Build();
        _authority.MapGet("/.well-known/openid-configuration", () => Results.Text($$"""{"issuer":"{{_issuer}}","jwks_uri":"{{_issuer}}/keys"}""", "application/json"));
        RSAParameters key = _key.ExportParameters(includePrivateParameters: false);
        string keys = $$"""{"keys":[{"kty":"RSA","use":"sig","kid":"key1","n":"{{Base64UrlEncoder.Encode(key.Modulus!)}}","e":"{{Base64UrlEncoder.Encode(key.Exponent!)}}"}]}""";
        _authority.MapGet("/keys", () => Results.Text(keys, "application/json"));
        await _authority.StartAsync();
        _issuer = _authority.Urls.First();
    }

    public async Task DisposeAsync()
    {
        await _authority.DisposeAsync();
        _key.Dispose();
    }

    [Fact]
    public async Task Its_tokens_are_taken_and_no_others()
    {
        await using FeedServer feed = await StartAsync();
        Assert.Equal(200, await StatusAsync(feed, Tokens.Rsa(_key, Claims())));
        JsonObject second = Claims();
        second["aud"] = "api://second";
        Assert.Equal(200, await StatusAsync(feed, Tokens.Rsa(_key, second)));

        using RSA other = RSA.Create(2048);
        JsonObject audience = Claims();
        audience["aud"] = "api://other";
        JsonObject issuer = Claims();
        issuer["iss"] = "activity-feed";
        JsonObject expired = Claims();
        expired["exp"] = DateTimeOffset.UtcNow.ToUnixTimeSeconds() - 61;
        string[] wrong =
        [
            Tokens.Rsa(other, Claims()), Tokens.Rsa(_key, audience), Tokens.Rsa(_key, issuer), Tokens.Rsa(_key, expired), Tokens.Unsigned(Claims()),

            // The public key as the secret of an HMAC: in each of the forms that libraries have fallen for.
            Tokens.Hmac(_key.ExportSubjectPublicKeyInfo(), Claims()), Tokens.Hmac(_key.ExportRSAPublicKey(), Claims()),
            Tokens.Hmac(System.Text.Encoding.ASCII.GetBytes(_key.ExportSubjectPublicKeyInfoPem()), Claims()),
            Tokens.Hmac(_key.ExportParameters(false).Modulus!, Claims()),
        ];
        foreach (string token in wrong)
        {
            Assert.Equal(401, await StatusAsync(feed, token));
        }

        Assert.False(File.Exists(System.IO.Path.Combine(feed.Folder, "local.key")));
    }

    [Fact]
    public async Task Claims_have_the_names_that_are_configured()
    {
        await using FeedServer feed = await StartAsync(static options =>
        {
            options.UserClaims.Add("email");
            options.AppClaims.Add("tenant_app");
            options.RequiredScope = "";
        });
        JsonObject claims = Claims();
        Assert.Equal(403, await StatusAsync(feed, Tokens.Rsa(_key, claims)));
        claims.Remove("scp");
        claims["email"] = "anna@contoso.com";
        claims["tenant_app"] = "reader";
        Assert.Equal(200, await StatusAsync(feed, Tokens.Rsa(_key, claims)));
        using HttpResponseMessage mine = await feed.ClientOf(Tokens.Rsa(_key, claims)).GetAsync("/v1.0/users/anna@contoso.com/activities");
        Assert.Equal(HttpStatusCode.OK, mine.StatusCode);
    }

    [Fact]
    public async Task Without_the_authority_no_token_is_called_wrong()
    {
        await _authority.StopAsync();
        await using FeedServer feed = await StartAsync();
        using HttpResponseMessage answer = await feed.ClientOf(Tokens.Rsa(_key, Claims())).GetAsync(Path);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Equal("ServiceUnavailable", await answer.ErrorCodeAsync());
        Assert.True(answer.Headers.RetryAfter!.Delta >= TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task The_local_key_makes_no_tokens_beside_an_authority()
    {
        await using FeedServer feed = await StartAsync();
        Assert.Throws<FeedConfigurationException>(() => feed.Token());
    }

    private Task<FeedServer> StartAsync(Action<ActivityFeedOptions>? configure = null) => FeedServer.StartAsync(options =>
    {
        options.Authority = _issuer;
        options.Audience = "api://feed";
        options.Audiences.Add("api://second");
        configure?.Invoke(options);
    });

    private JsonObject Claims()
    {
        JsonObject claims = Tokens.Claims();
        claims["iss"] = _issuer;
        claims["aud"] = "api://feed";
        return claims;
    }

    private static async Task<int> StatusAsync(FeedServer feed, string token) => (int)(await feed.ClientOf(token).GetAsync(Path)).StatusCode;
}
