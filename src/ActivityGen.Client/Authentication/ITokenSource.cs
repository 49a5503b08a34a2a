namespace ActivityGen.Client;

/// <summary>Where bearer tokens come from.</summary>
internal interface ITokenSource
{
    /// <summary>Gets a token that is good now, without the word <c>Bearer</c>.</summary>
    ValueTask<string> GetAsync(CancellationToken cancellationToken);

    /// <summary>Says that the service did not take a token: it is not to be given again.</summary>
    void Forget(string token);
}
