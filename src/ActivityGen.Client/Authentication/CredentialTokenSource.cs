using Azure.Core;

namespace ActivityGen.Client;

/// <summary>Tokens of a credential, each kept until it is due to be renewed: not every credential keeps its own.</summary>
internal sealed class CredentialTokenSource(TokenCredential credential, IReadOnlyList<string>? scopes, TimeProvider time) : ITokenSource
{
    /// <summary>How long before its end a token is renewed where the credential does not say: clocks differ, and a request takes time.</summary>
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(5);

    private readonly string[] _scopes = scopes is null ? [ActivityFeedClientOptions.DefaultScope] : [.. scopes];
    private Held? _held;

    /// <inheritdoc/>
    public async ValueTask<string> GetAsync(CancellationToken cancellationToken)
    {
        // Two calls that find it due both ask; a lock would make one's cancellation the other's.
        if (Volatile.Read(ref _held) is { } held && time.GetUtcNow() < held.RenewAt)
        {
            return held.Token;
        }

        AccessToken answer = await credential.GetTokenAsync(new TokenRequestContext(_scopes), cancellationToken).ConfigureAwait(false);
        string token = BearerToken.Checked(answer.Token);
        DateTimeOffset renewAt = answer.RefreshOn ?? (answer.ExpiresOn - DateTimeOffset.MinValue > Margin ? answer.ExpiresOn - Margin : DateTimeOffset.MinValue);
        Volatile.Write(ref _held, new Held(token, renewAt));
        return token;
    }

    /// <inheritdoc/>
    public void Forget(string token)
    {
        if (Volatile.Read(ref _held) is { } held && held.Token == token)
        {
            Interlocked.CompareExchange(ref _held, null, held);
        }
    }

    private sealed class Held(string token, DateTimeOffset renewAt)
    {
        internal string Token => token;

        internal DateTimeOffset RenewAt => renewAt;
    }
}
