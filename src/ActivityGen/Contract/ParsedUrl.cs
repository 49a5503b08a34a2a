namespace ActivityGen.Contract;

/// <summary>A text read by RFC 3986's grammar (<c>URI</c>, section 3): where its parts are, or where it leaves the grammar.</summary>
/// <remarks>
/// Our own, because <c>System.Uri</c> reads <c>a://42</c> as a file and <c>/foo</c> as absolute on some systems. Parts are positions in the text:
/// nothing is allocated.
/// </remarks>
internal readonly ref struct ParsedUrl
{
    private ParsedUrl(
        UrlProblem problem,
        int problemIndex,
        int schemeLength = 0,
        bool hasAuthority = false,
        bool hasUserInfo = false,
        int hostLength = 0,
        int portLength = -1,
        int authorityEnd = 0)
    {
        Problem = problem;
        ProblemIndex = problemIndex;
        SchemeLength = schemeLength;
        HasAuthority = hasAuthority;
        HasUserInfo = hasUserInfo;
        HostLength = hostLength;
        PortLength = portLength;
        AuthorityEnd = authorityEnd;
    }

    /// <summary>Gets what is wrong; the parts are meaningful only where nothing is.</summary>
    internal UrlProblem Problem { get; }

    /// <summary>Gets where it is wrong.</summary>
    internal int ProblemIndex { get; }

    /// <summary>Gets the number of characters before the colon.</summary>
    internal int SchemeLength { get; }

    /// <summary>Gets a value indicating whether <c>//</c> follows the scheme.</summary>
    internal bool HasAuthority { get; }

    /// <summary>Gets a value indicating whether the authority has an <c>@</c>.</summary>
    internal bool HasUserInfo { get; }

    /// <summary>Gets the host's length, brackets included.</summary>
    internal int HostLength { get; }

    /// <summary>Gets the port's length, -1 where there is no colon.</summary>
    internal int PortLength { get; }

    /// <summary>Gets where path, query or fragment begin: behind the authority, or behind the scheme's colon.</summary>
    internal int AuthorityEnd { get; }

    internal static ParsedUrl Read(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return new ParsedUrl(UrlProblem.Empty, 0);
        }

        int colon = UrlCharacters.SchemeLength(text);
        if (colon == 0)
        {
            return new ParsedUrl(UrlProblem.NoScheme, 0);
        }

        int rest = colon + 1;
        bool hasAuthority = text.Slice(rest).StartsWith("//".AsSpan(), StringComparison.Ordinal);
        int end = rest;
        bool hasUserInfo = false;
        int hostLength = 0;
        int portLength = -1;
        if (hasAuthority)
        {
            int start = rest + 2;
            int length = text.Slice(start).IndexOfAny('/', '?', '#');
            end = length < 0 ? text.Length : start + length;
            ReadOnlySpan<char> authority = text.Slice(start, end - start);
            UrlProblem problem = ReadAuthority(authority, out int offset, out hasUserInfo, out hostLength, out portLength);
            if (problem != UrlProblem.None)
            {
                return new ParsedUrl(problem, start + offset);
            }
        }

        if (hostLength == 0 && IsWeb(text.Slice(0, colon)))
        {
            return new ParsedUrl(UrlProblem.NoHost, rest);
        }

        UrlProblem inRest = ReadPathQueryFragment(text, end, out int index);
        return inRest == UrlProblem.None
            ? new ParsedUrl(UrlProblem.None, -1, colon, hasAuthority, hasUserInfo, hostLength, portLength, end)
            : new ParsedUrl(inRest, index);
    }

    /// <summary>Tells whether a scheme is http or https; schemes are compared without case (section 3.1).</summary>
    internal static bool IsWeb(ReadOnlySpan<char> scheme) =>
        scheme.Equals("https".AsSpan(), StringComparison.OrdinalIgnoreCase) || scheme.Equals("http".AsSpan(), StringComparison.OrdinalIgnoreCase);

    private static UrlProblem ReadAuthority(
        ReadOnlySpan<char> authority,
        out int index,
        out bool hasUserInfo,
        out int hostLength,
        out int portLength)
    {
        index = 0;
        hostLength = 0;
        portLength = -1;
        int at = authority.IndexOf('@');
        hasUserInfo = at >= 0;
        while (index < at)
        {
            if (!ReadCharacter(authority, ref index, UrlCharacters.IsUserInfo(authority[index]), out UrlProblem problem))
            {
                return problem;
            }
        }

        int host = at + 1;
        index = host;
        if (host < authority.Length && authority[host] == '[')
        {
            int close = authority.Slice(host).IndexOf(']');
            if (close < 0 || !IpLiteral.IsValid(authority.Slice(host + 1, close - 1)))
            {
                return UrlProblem.BadAddress;
            }

            index = host + close + 1;
            if (index < authority.Length && authority[index] != ':')
            {
                return UrlProblem.BadCharacter;
            }
        }
        else
        {
            while (index < authority.Length && authority[index] != ':')
            {
                if (!ReadCharacter(authority, ref index, UrlCharacters.IsHost(authority[index]), out UrlProblem problem))
                {
                    return problem;
                }
            }
        }

        hostLength = index - host;
        if (index < authority.Length)
        {
            portLength = authority.Length - index - 1;
            for (index++; index < authority.Length; index++)
            {
                if (!UrlCharacters.IsDigit(authority[index]))
                {
                    return UrlProblem.BadPort;
                }
            }
        }

        return UrlProblem.None;
    }

    private static UrlProblem ReadPathQueryFragment(ReadOnlySpan<char> text, int start, out int index)
    {
        bool inFragment = false;
        index = start;
        while (index < text.Length)
        {
            if (text[index] == '#' && !inFragment)
            {
                inFragment = true;
                index++;
            }
            else if (!ReadCharacter(text, ref index, UrlCharacters.IsPathOrQuery(text[index]), out UrlProblem problem))
            {
                return problem;
            }
        }

        return UrlProblem.None;
    }

    /// <summary>Steps over a character of the class, or over a whole escape.</summary>
    private static bool ReadCharacter(ReadOnlySpan<char> text, ref int index, bool isInClass, out UrlProblem problem)
    {
        problem = UrlProblem.None;
        if (isInClass)
        {
            index++;
            return true;
        }

        if (text[index] != '%')
        {
            problem = UrlProblem.BadCharacter;
            return false;
        }

        if (index + 2 >= text.Length || !UrlCharacters.IsHexDigit(text[index + 1]) || !UrlCharacters.IsHexDigit(text[index + 2]))
        {
            problem = UrlProblem.BadEscape;
            return false;
        }

        index += 3;
        return true;
    }
}
