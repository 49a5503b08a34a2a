namespace PublisherNamespace1;

/// <summary>What the command line asks for.</summary>
/// <param name="Feed">The service to publish to, version included; null for a dry run.</param>
/// <param name="Token">The access token for it.</param>
internal sealed record PublisherOptions(Uri? Feed, string Token)
{
    internal const string Usage = """
        usage: dotnet run                              print the request, send nothing
               dotnet run -- --feed URL --token T      publish, and print what is recent
        """;

    /// <summary>Reads the command line.</summary>
    /// <param name="args">The arguments.</param>
    /// <returns>The options; null where they are not as <see cref="Usage"/> says.</returns>
    internal static PublisherOptions? Parse(string[] args) => args switch
    {
        [] => new PublisherOptions(null, ""),
        ["--feed", { } feed, "--token", { } token] when IsService(feed, out Uri? address) => new PublisherOptions(address, token),
        ["--token", { } token, "--feed", { } feed] when IsService(feed, out Uri? address) => new PublisherOptions(address, token),
        _ => null,
    };

    private static bool IsService(string text, out Uri? address) =>
        Uri.TryCreate(text, UriKind.Absolute, out address) && address.Scheme is "https" or "http";
}
