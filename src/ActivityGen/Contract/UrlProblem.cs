namespace ActivityGen.Contract;

/// <summary>Where a text leaves RFC 3986's grammar for a URI with a scheme.</summary>
internal enum UrlProblem
{
    /// <summary>It is an absolute URL.</summary>
    None,

    /// <summary>It is empty.</summary>
    Empty,

    /// <summary>It does not begin with letters, digits, <c>+ - .</c> and a colon.</summary>
    NoScheme,

    /// <summary>It is http or https and names no host.</summary>
    NoHost,

    /// <summary>A <c>%</c> without two hexadecimal digits.</summary>
    BadEscape,

    /// <summary>A character that may not stand where it stands.</summary>
    BadCharacter,

    /// <summary>A <c>[…]</c> that is no IPv6 address.</summary>
    BadAddress,

    /// <summary>A port that is not digits.</summary>
    BadPort,
}
