namespace ActivityGen.Client;

/// <summary>Tokens of a function, which keeps them itself.</summary>
internal sealed class DelegateTokenSource(Func<CancellationToken, ValueTask<string>> provider) : ITokenSource
{
    /// <inheritdoc/>
    public async ValueTask<string> GetAsync(CancellationToken cancellationToken) =>
        BearerToken.Checked(await provider(cancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public void Forget(string token)
    {
        // Nothing is held here.
    }
}
