namespace ActivityGen.Contract;

/// <summary>Why a text is not an HTTPS origin.</summary>
internal enum OriginProblem
{
    /// <summary>It is one.</summary>
    None,

    /// <summary>It is not an absolute URL at all.</summary>
    NotUrl,

    /// <summary>Its scheme is another.</summary>
    NotHttps,

    /// <summary>It has user info.</summary>
    UserInfo,

    /// <summary>Its host is neither a domain name nor an IP address.</summary>
    Host,

    /// <summary>Its port is empty or no port number.</summary>
    Port,

    /// <summary>It ends with a single slash.</summary>
    TrailingSlash,

    /// <summary>It has a path.</summary>
    Path,

    /// <summary>It has a query.</summary>
    Query,

    /// <summary>It has a fragment.</summary>
    Fragment,
}
