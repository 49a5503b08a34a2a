using ActivityGen.Contract;

namespace ActivityGen.Roslyn.Parsing.Patterns;

/// <summary>The characters that expansion keeps as they are (RFC 6570, section 3.2.1).</summary>
internal static class TextCharacters
{
    /// <summary><c>unreserved</c> of RFC 3986: what simple expansion keeps.</summary>
    internal static bool IsUnreserved(char c) => UrlCharacters.IsLetter(c) || UrlCharacters.IsDigit(c) || c is '-' or '.' or '_' or '~';

    /// <summary><c>reserved</c> of RFC 3986: what reserved expansion keeps too.</summary>
    internal static bool IsReserved(char c) => ":/?#[]@!$&'()*+,;=".IndexOf(c) >= 0;

    /// <summary>Gets a value indicating whether the text of a simple variable can have the character.</summary>
    internal static bool IsInVariable(char c) => c == '%' || IsUnreserved(c);
}
