namespace ActivityGen.Contract;

/// <summary>AG0202: activitySourceHost is an HTTPS origin, <c>https://host</c> or <c>https://host:port</c>, and nothing else.</summary>
/// <remarks>
/// A trailing <c>/</c> counts as a path, as in RFC 3986 (section 3.3) and unlike an origin's form (RFC 6454, section 6.2): the file
/// <c>cross-platform-app-identifiers</c> is looked for at the root of this value, and where the two are simply joined, <c>//</c> names another
/// resource, without any error. The port, where there is one, is a number from 0 to 65535. Scheme and host may be in any case.
/// </remarks>
internal static class OriginRule
{
    private const int MaxPort = 65535;

    internal static bool HasError(ReadOnlySpan<char> value) => FindProblem(value) != OriginProblem.None;

    internal static RuleFinding? Find(ActivityProperty property, ReadOnlySpan<char> value)
    {
        OriginProblem problem = FindProblem(value);
        return problem == OriginProblem.None
            ? null
            : new RuleFinding(RuleCatalog.SourceHostNotOrigin, MessageText.Path(property), MessageText.Value(value), Describe(problem, value));
    }

    private static OriginProblem FindProblem(ReadOnlySpan<char> value)
    {
        ParsedUrl url = ParsedUrl.Read(value);
        if (url.Problem != UrlProblem.None)
        {
            return OriginProblem.NotUrl;
        }

        if (!value.Slice(0, url.SchemeLength).Equals("https".AsSpan(), StringComparison.OrdinalIgnoreCase))
        {
            return OriginProblem.NotHttps;
        }

        if (url.HasUserInfo)
        {
            return OriginProblem.UserInfo;
        }

        int hostEnd = url.AuthorityEnd - (url.PortLength >= 0 ? url.PortLength + 1 : 0);
        if (!IsHost(value.Slice(hostEnd - url.HostLength, url.HostLength)))
        {
            return OriginProblem.Host;
        }

        if (url.PortLength >= 0 && !IsPort(value.Slice(url.AuthorityEnd - url.PortLength, url.PortLength)))
        {
            return OriginProblem.Port;
        }

        if (url.AuthorityEnd == value.Length)
        {
            return OriginProblem.None;
        }

        return value[url.AuthorityEnd] switch
        {
            '/' => url.AuthorityEnd == value.Length - 1 ? OriginProblem.TrailingSlash : OriginProblem.Path,
            '?' => OriginProblem.Query,
            _ => OriginProblem.Fragment,
        };
    }

    private static string Describe(OriginProblem problem, ReadOnlySpan<char> value)
    {
        if (problem == OriginProblem.NotUrl)
        {
            ParsedUrl url = ParsedUrl.Read(value);
            return url.Problem == UrlProblem.BadCharacter && value[url.ProblemIndex] > '\u007F'
                ? "has '" + MessageText.Value(value.Slice(url.ProblemIndex, 1)) + "' at index " + MessageText.Number(url.ProblemIndex) + ", where an international domain name has its ASCII form ('xn--…')"
                : UrlRule.Describe(url.Problem, url.ProblemIndex, value);
        }

        return problem switch
        {
            OriginProblem.NotHttps => "does not begin with 'https:'",
            OriginProblem.UserInfo => "has user info before the host",
            OriginProblem.Host => "has a host that is no domain name (labels of letters, digits, '-' and '_', with a dot between them)",
            OriginProblem.Port => "has a port that is not a number up to 65535",
            OriginProblem.TrailingSlash => "ends with '/', which is a path",
            OriginProblem.Path => "has a path",
            OriginProblem.Query => "has a query",
            _ => "has a fragment",
        };
    }

    /// <summary>Gets a value indicating whether a host is a domain name or an address; RFC 3986 alone would let a <c>*</c> or an empty label pass.</summary>
    private static bool IsHost(ReadOnlySpan<char> host)
    {
        if (host[0] == '[')
        {
            return true;
        }

        bool isLabelEmpty = true;
        for (int i = 0; i < host.Length; i++)
        {
            char c = host[i];
            if (c == '.' ? isLabelEmpty : !(UrlCharacters.IsLetter(c) || UrlCharacters.IsDigit(c) || c is '-' or '_'))
            {
                return false;
            }

            isLabelEmpty = c == '.';
        }

        return true;
    }

    private static bool IsPort(ReadOnlySpan<char> digits)
    {
        int port = 0;
        foreach (char digit in digits)
        {
            port = (port * 10) + (digit - '0');
            if (port > MaxPort)
            {
                return false;
            }
        }

        return !digits.IsEmpty;
    }
}
