namespace ActivityGen.Contract;

/// <summary>The character classes of RFC 3986, section 2 and appendix A.</summary>
internal static class UrlCharacters
{
    private const ulong DigitsLow = 0x03FF_0000_0000_0000;
    private const ulong LettersHigh = 0x07FF_FFFE_07FF_FFFE;

    /// <summary><c>- .</c> of <c>unreserved = ALPHA / DIGIT / - . _ ~</c>, and its <c>_ ~</c>.</summary>
    private const ulong UnreservedLow = DigitsLow | (1UL << '-') | (1UL << '.');
    private const ulong UnreservedHigh = LettersHigh | (1UL << ('_' - 64)) | (1UL << ('~' - 64));

    /// <summary><c>sub-delims = ! $ &amp; ' ( ) * + , ; =</c>, all below 64.</summary>
    private const ulong SubDelims = (1UL << '!') | (1UL << '$') | (1UL << '&') | (1UL << '\'') | (1UL << '(') | (1UL << ')')
        | (1UL << '*') | (1UL << '+') | (1UL << ',') | (1UL << ';') | (1UL << '=');

    private const ulong HostLow = UnreservedLow | SubDelims;

    internal static bool IsLetter(char c) => (uint)((c | 0x20) - 'a') < 26;

    internal static bool IsDigit(char c) => (uint)(c - '0') < 10;

    internal static bool IsHexDigit(char c) => IsDigit(c) || (uint)((c | 0x20) - 'a') < 6;

    /// <summary><c>ALPHA / DIGIT / + - .</c>: a scheme's characters behind the first.</summary>
    internal static bool IsScheme(char c) => IsLetter(c) || IsDigit(c) || c is '+' or '-' or '.';

    /// <summary><c>unreserved / sub-delims</c>: a registered name's.</summary>
    internal static bool IsHost(char c) => IsIn(c, HostLow, UnreservedHigh);

    /// <summary><c>unreserved / sub-delims / ":"</c>: user info's, and an IPvFuture literal's.</summary>
    internal static bool IsUserInfo(char c) => IsIn(c, HostLow | (1UL << ':'), UnreservedHigh);

    /// <summary><c>pchar / "/" / "?"</c>: a query's and a fragment's; a path's too, which ends before its first <c>?</c>.</summary>
    internal static bool IsPathOrQuery(char c) =>
        IsIn(c, HostLow | (1UL << ':') | (1UL << '/') | (1UL << '?'), UnreservedHigh | 1UL /* '@' */);

    private static bool IsIn(char c, ulong low, ulong high) => c < 128 && (((c < 64 ? low : high) >> (c & 63)) & 1) != 0;

    /// <summary>Gets the length of the scheme that a text begins with, its colon not counted; 0 where there is none (RFC 3986, section 3.1).</summary>
    internal static int SchemeLength(ReadOnlySpan<char> text)
    {
        int colon = 0;
        while (colon < text.Length && IsScheme(text[colon]))
        {
            colon++;
        }

        return colon > 0 && colon < text.Length && text[colon] == ':' && IsLetter(text[0]) ? colon : 0;
    }
}
