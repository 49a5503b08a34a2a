namespace ActivityGen.Client;

/// <summary>The service's address: makes the calls' addresses, and says which addresses are the service's own.</summary>
internal sealed class FeedAddress
{
    /// <summary>Paths are kept as they are: <see cref="Uri"/> would fold a <c>%2E%2E</c> that a link carries.</summary>
    private static readonly UriCreationOptions AsWritten = new() { DangerousDisablePathAndQueryCanonicalization = true };

    private readonly Uri _base;
    private readonly string _prefix;

    /// <summary>Initializes a new instance of the <see cref="FeedAddress"/> class.</summary>
    /// <param name="address">The address, without a <see cref="Problem"/>.</param>
    internal FeedAddress(Uri address)
    {
        _base = address;
        _prefix = address.AbsoluteUri.TrimEnd('/') + "/";
        PathPrefix = address.AbsolutePath.TrimEnd('/') + "/";
    }

    /// <summary>Gets the server's name, for telemetry.</summary>
    internal string Host => _base.Host;

    /// <summary>Gets the server's port, for telemetry.</summary>
    internal int Port => _base.Port;

    /// <summary>Gets the path before the calls' own, such as <c>/v1.0/</c>.</summary>
    internal string PathPrefix { get; }

    /// <summary>Says what is wrong with an address, to follow its name; null where nothing is.</summary>
    /// <param name="address">The address.</param>
    /// <param name="withToken">Whether a token will be sent there.</param>
    internal static string? Problem(Uri? address, bool withToken)
    {
        if (address is not { IsAbsoluteUri: true } || (address.Scheme != Uri.UriSchemeHttps && address.Scheme != Uri.UriSchemeHttp))
        {
            return "is no absolute https or http URL; write one such as https://graph.microsoft.com/v1.0/";
        }

        if (address.Query.Length > 0 || address.Fragment.Length > 0 || address.UserInfo.Length > 0)
        {
            return "has a query, a fragment or user information; the calls' paths are put behind it, so write scheme, host and path only";
        }

        return withToken && address.Scheme == Uri.UriSchemeHttp && !address.IsLoopback
            ? "is http, where anyone on the way could read the token; write https (http is for a service on this machine)"
            : null;
    }

    /// <summary>Makes the address of a call.</summary>
    /// <param name="relative">Path and query, percent-encoded, without a slash before them.</param>
    internal Uri Of(string relative) => new(_prefix + relative, AsWritten);

    /// <summary>Makes the address that a link in an answer leads to.</summary>
    /// <param name="link">The link, as it stands there.</param>
    /// <param name="from">The address that gave it.</param>
    /// <returns>The address, or null where it is none of the service's own.</returns>
    internal Uri? Follow(string link, Uri from)
    {
        // A link is taken as it is, unless it has what no request line can carry.
        bool asWritten = link.All(static c => c is > ' ' and < '\u007F' and not '\\' and not '#');
        Uri? target;
        bool absolute = asWritten
            ? Uri.TryCreate(link, AsWritten, out target) && target.IsAbsoluteUri
            : Uri.TryCreate(link, UriKind.Absolute, out target);
        return ((absolute && target!.Scheme != Uri.UriSchemeFile) || Uri.TryCreate(from, link, out target)) && IsOwn(target!) ? target : null;
    }

    /// <summary>Tells whether an address has the service's own origin: scheme, host and port.</summary>
    internal bool IsOwn(Uri address) =>
        address.IsAbsoluteUri
        && address.Scheme == _base.Scheme
        && string.Equals(address.IdnHost, _base.IdnHost, StringComparison.OrdinalIgnoreCase)
        && address.Port == _base.Port
        && address.UserInfo.Length == 0;
}
