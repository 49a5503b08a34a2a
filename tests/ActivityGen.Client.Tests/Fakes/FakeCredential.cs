using Azure.Core;

namespace ActivityGen.Client.Tests;

/// <summary>A credential that counts its tokens.</summary>
internal sealed class FakeCredential(TimeProvider time, TimeSpan lifetime) : TokenCredential
{
    private int _given;

    internal string[] Scopes { get; private set; } = [];

    internal TimeSpan? RefreshAfter { get; init; }

    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        throw new NotSupportedException("The client asks asynchronously.");

    public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken)
    {
        Scopes = requestContext.Scopes;
        DateTimeOffset now = time.GetUtcNow();
        return ValueTask.FromResult(new AccessToken($"token{++_given}", now + lifetime, RefreshAfter is { } after ? now + after : null));
    }
}
