using System.Text.RegularExpressions;

namespace ActivityGen.CodeFixes.Mending;

/// <summary>Makes an HTTPS origin of what was written for one.</summary>
internal static class OriginMending
{
    private static readonly Regex Web = new(@"^https?:[/\\]{0,2}(?![/\\])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    private static readonly Regex Scheme = new(@"^[a-z][a-z0-9+-]*:(?![0-9]+([/?#]|$))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>Gets the origin. None for a scheme without a host, such as <c>mailto</c>'s.</summary>
    internal static IEnumerable<string> Values(string value)
    {
        string text = value.Trim();
        string scheme = "https://";
        bool isPlain = false;
        if (Web.Match(text) is { Success: true } web)
        {
            isPlain = web.Value[4] == ':';
            scheme = !isPlain && web.Value.EndsWith("://", StringComparison.Ordinal) ? web.Value : scheme;
            text = text.Substring(web.Length);
        }
        else if (Scheme.Match(text) is { Success: true } other)
        {
            if (!text.Substring(other.Length).StartsWith("//", StringComparison.Ordinal))
            {
                yield break;
            }

            text = text.Substring(other.Length + 2);
        }
        else
        {
            text = text.TrimStart('/', '\\');
        }

        string authority = text.Substring(0, AuthorityEnd(text));
        authority = authority.Substring(authority.LastIndexOf('@') + 1).TrimEnd(':');
        if (isPlain && authority.EndsWith(":80", StringComparison.Ordinal))
        {
            // The port of what is not encrypted.
            authority = authority.Substring(0, authority.Length - ":80".Length);
        }

        // A word alone may be anything; with a dot, or after a scheme, it is a host.
        if (authority.Length > 0 && (text.Length < value.Trim().Length || authority.IndexOf('.') > 0 || authority.StartsWith("localhost", StringComparison.OrdinalIgnoreCase)))
        {
            yield return scheme + authority;
        }
    }

    /// <summary>Finds the end of the host and port; a template's variable is part of it unless its operator begins with what ends a host.</summary>
    private static int AuthorityEnd(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is '/' or '\\' or '?' or '#')
            {
                return i;
            }

            if (text[i] == '{')
            {
                if (i + 1 < text.Length && text[i + 1] is '/' or '?' or '#')
                {
                    return i;
                }

                int close = text.IndexOf('}', i);
                i = close < 0 ? text.Length : close;
            }
        }

        return text.Length;
    }
}
