namespace ActivityGen.CompilerServices;

/// <summary>Where a URL's scheme and host are: the parts whose letter case says nothing (RFC 3986, section 6.2.2.1).</summary>
internal readonly struct UrlParts
{
    private readonly int _schemeEnd;
    private readonly int _hostStart;
    private readonly int _hostEnd;

    internal UrlParts(ReadOnlySpan<char> url)
    {
        int colon = url.IndexOf(':');
        if (colon < 0)
        {
            return;
        }

        _schemeEnd = colon;
        if (!url[colon..].StartsWith("://"))
        {
            return;
        }

        int start = colon + 3;
        int length = url[start..].IndexOfAny('/', '?', '#');
        _hostEnd = length < 0 ? url.Length : start + length;
        _hostStart = start + url[start.._hostEnd].LastIndexOf('@') + 1;
    }

    /// <summary>Tells whether the letter case of a character says nothing.</summary>
    internal bool IgnoresCase(int index) => index < _schemeEnd || (index >= _hostStart && index < _hostEnd);
}
