namespace ActivityGen.Contract;

/// <summary>AG0206: an appActivityId that somebody has percent-encoded already.</summary>
/// <remarks>
/// The id of <c>/a b</c> is <c>/a b</c>: the URL of the PUT has it encoded. Written as <c>/a%20b</c> it is another id, and its URL has
/// <c>%252F</c> and <c>%2520</c>.
/// </remarks>
internal static class EncodedIdentifierRule
{
    /// <summary>Gets the first run of <c>%HH</c> in an id's literal text; empty where there is none.</summary>
    internal static ReadOnlySpan<char> FirstRun(ReadOnlySpan<char> text)
    {
        for (int start = 0; start < text.Length; start++)
        {
            int end = start;
            while (end + 2 < text.Length && text[end] == '%' && UrlCharacters.IsHexDigit(text[end + 1]) && UrlCharacters.IsHexDigit(text[end + 2]))
            {
                end += 3;
            }

            if (end > start)
            {
                return text.Slice(start, end - start);
            }
        }

        return default;
    }
}
