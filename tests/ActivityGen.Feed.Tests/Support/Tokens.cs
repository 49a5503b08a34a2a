using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;

namespace ActivityGen.Feed.Tests.Support;

/// <summary>Tokens by hand, the wrong ones above all.</summary>
internal static class Tokens
{
    /// <summary>Gets the claims of a good local token.</summary>
    internal static JsonObject Claims()
    {
        long now = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        return new JsonObject
        {
            ["iss"] = "activity-feed",
            ["aud"] = "activity-feed",
            ["iat"] = now,
            ["nbf"] = now - 600,
            ["exp"] = now + 3600,
            ["oid"] = "anna",
            ["azp"] = "reader",
            ["scp"] = ActivityFeedOptions.DefaultScope,
        };
    }

    /// <summary>Signs with HMAC; any header may be claimed.</summary>
    internal static string Hmac(byte[] key, JsonObject claims, string alg = "HS256")
    {
        string content = Content(claims, alg);
        return $"{content}.{Base64UrlEncoder.Encode(HMACSHA256.HashData(key, System.Text.Encoding.ASCII.GetBytes(content)))}";
    }

    /// <summary>Signs with HMAC a token that calls a header critical.</summary>
    internal static string Critical(byte[] key, JsonObject claims)
    {
        string content = $"{Base64UrlEncoder.Encode("""{"alg":"HS256","crit":["b64"],"b64":true}""")}.{Base64UrlEncoder.Encode(claims.ToJsonString())}";
        return $"{content}.{Base64UrlEncoder.Encode(HMACSHA256.HashData(key, System.Text.Encoding.ASCII.GetBytes(content)))}";
    }

    /// <summary>Signs with RSA.</summary>
    internal static string Rsa(RSA key, JsonObject claims)
    {
        string content = Content(claims, "RS256", "key1");
        return $"{content}.{Base64UrlEncoder.Encode(key.SignData(System.Text.Encoding.ASCII.GetBytes(content), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))}";
    }

    /// <summary>Does not sign.</summary>
    internal static string Unsigned(JsonObject claims, string alg = "none") => Content(claims, alg) + ".";

    private static string Content(JsonObject claims, string alg, string? keyId = null) =>
        $"{Base64UrlEncoder.Encode(JsonSerializer.Serialize(new { alg, typ = "JWT", kid = keyId }))}.{Base64UrlEncoder.Encode(claims.ToJsonString())}";
}
