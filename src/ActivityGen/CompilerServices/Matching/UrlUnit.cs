using ActivityGen.Contract;

namespace ActivityGen.CompilerServices;

/// <summary>Reads a URL unit by unit, so that equivalent spellings (RFC 3986, section 6.2.2) read the same.</summary>
/// <remarks>A unit is a character; a percent-encoded byte that is no unreserved character is a unit of its own, above all characters.</remarks>
internal static class UrlUnit
{
    private const int EncodedByte = 0x10000;

    /// <summary>Reads the unit at an index.</summary>
    /// <param name="url">The URL.</param>
    /// <param name="index">An index in it.</param>
    /// <param name="ignoresCase">Whether letters read as lower-case ones.</param>
    /// <param name="length">The number of characters that spell the unit.</param>
    internal static int Read(ReadOnlySpan<char> url, int index, bool ignoresCase, out int length)
    {
        char c = url[index];
        length = 1;
        if (c == '%' && IsTriplet(url, index))
        {
            length = 3;
            int value = (HexValue(url[index + 1]) << 4) | HexValue(url[index + 2]);
            if (!PercentSet.Unreserved.Contains((char)value))
            {
                return EncodedByte | value;
            }

            c = (char)value;
        }

        return ignoresCase && UrlCharacters.IsLetter(c) ? c | 0x20 : c;
    }

    /// <summary>Tells whether a percent sign and two hexadecimal digits stand at an index.</summary>
    internal static bool IsTriplet(ReadOnlySpan<char> text, int index) =>
        text.Length - index >= 3 && text[index] == '%' && UrlCharacters.IsHexDigit(text[index + 1]) && UrlCharacters.IsHexDigit(text[index + 2]);

    private static int HexValue(char c) => UrlCharacters.IsDigit(c) ? c - '0' : (c | 0x20) - 'a' + 10;
}
