#if NET
using System.Buffers;

namespace ActivityGen.Contract;

/// <summary>Takes URLs of the usual form at vector speed; what it does not take is <see cref="ParsedUrl"/>'s to judge.</summary>
/// <remarks>For the runtime library alone: the compiler's assembly has no <see cref="SearchValues"/>. A test holds it to <see cref="ParsedUrl"/>.</remarks>
internal static class UrlScan
{
    private const string Unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    private static readonly SearchValues<char> Scheme = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-.");

    private static readonly SearchValues<char> Host = SearchValues.Create(Unreserved + "!$&'()*+,;=");

    private static readonly SearchValues<char> PathOrQuery = SearchValues.Create(Unreserved + "!$&'()*+,;=:@/?");

    /// <summary>Gets the length of the scheme of an absolute URL without user info, port and address; 0 where a text has another form, right or wrong.</summary>
    internal static int SchemeLength(ReadOnlySpan<char> text)
    {
        int colon = text.IndexOfAnyExcept(Scheme);
        if (colon <= 0 || text[colon] != ':' || !UrlCharacters.IsLetter(text[0]))
        {
            return 0;
        }

        ReadOnlySpan<char> rest = text[(colon + 1)..];
        int hostLength = 0;
        if (rest.Length >= 2 && rest[0] == '/' && rest[1] == '/')
        {
            rest = rest[2..];
            hostLength = rest.IndexOfAnyExcept(Host);
            hostLength = hostLength < 0 ? rest.Length : hostLength;
            rest = rest[hostLength..];
            if (!rest.IsEmpty && rest[0] is not ('/' or '?' or '#'))
            {
                return 0;
            }
        }

        return (hostLength > 0 || !ParsedUrl.IsWeb(text[..colon])) && ArePathQueryFragment(rest) ? colon : 0;
    }

    private static bool ArePathQueryFragment(ReadOnlySpan<char> text)
    {
        bool isInFragment = false;
        int next;
        while ((next = text.IndexOfAnyExcept(PathOrQuery)) >= 0)
        {
            if (text[next] == '#' && !isInFragment)
            {
                isInFragment = true;
                text = text[(next + 1)..];
            }
            else if (text[next] == '%' && next + 2 < text.Length && UrlCharacters.IsHexDigit(text[next + 1]) && UrlCharacters.IsHexDigit(text[next + 2]))
            {
                // What is not ASCII is a row of escapes, each of which would be a search of its own.
                do
                {
                    text = text[(next + 3)..];
                    next = 0;
                }
                while (text.Length >= 3 && text[0] == '%' && UrlCharacters.IsHexDigit(text[1]) && UrlCharacters.IsHexDigit(text[2]));
            }
            else
            {
                return false;
            }
        }

        return true;
    }
}
#endif
