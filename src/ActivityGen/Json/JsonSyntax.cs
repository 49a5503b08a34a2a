namespace ActivityGen;

/// <summary>Tells JSON from what is none (RFC 8259), without reading it: what it takes, System.Text.Json takes.</summary>
/// <remarks>Bytes that are not UTF-8 may stand in strings, as there; see docs/decisions/0005.</remarks>
internal static class JsonSyntax
{
    /// <summary>How deep objects and arrays may lie in each other, as in System.Text.Json.</summary>
    internal const int MaxDepth = 64;

    /// <summary>Gets where a value ends.</summary>
    /// <param name="json">The document.</param>
    /// <param name="at">Where the value begins.</param>
    /// <param name="depth">In how many objects and arrays it lies.</param>
    /// <returns>The index behind it; -1 where it is no value, or too deep. Whatever follows a number or a literal is for the caller to look at.</returns>
    internal static int ValueEnd(ReadOnlySpan<byte> json, int at, int depth)
    {
        // A bit for each open object or array, the innermost lowest: 1 is an object. The depth is bounded by their number.
        ulong open = 0;
        int outer = depth;
        while (true)
        {
            switch (JsonBytes.At(json, at))
            {
                case (byte)'"':
                    at = StringEnd(json, at + 1);
                    break;
                case (byte)'{':
                    if (depth++ == MaxDepth)
                    {
                        return -1;
                    }

                    open = (open << 1) | 1;
                    at = JsonBytes.SkipSpace(json, at + 1);
                    if (JsonBytes.At(json, at) == '}')
                    {
                        break;
                    }

                    at = NameEnd(json, at);
                    if (at < 0)
                    {
                        return -1;
                    }

                    continue;
                case (byte)'[':
                    if (depth++ == MaxDepth)
                    {
                        return -1;
                    }

                    open <<= 1;
                    at = JsonBytes.SkipSpace(json, at + 1);
                    if (JsonBytes.At(json, at) == ']')
                    {
                        break;
                    }

                    continue;
                case (byte)'t':
                    at = LiteralEnd(json, at, "true"u8);
                    break;
                case (byte)'f':
                    at = LiteralEnd(json, at, "false"u8);
                    break;
                case (byte)'n':
                    at = LiteralEnd(json, at, "null"u8);
                    break;
                default:
                    at = NumberEnd(json, at);
                    break;
            }

            // Behind a value, or before the end of an empty object or array.
            while (true)
            {
                if (depth == outer || at < 0)
                {
                    return at;
                }

                at = JsonBytes.SkipSpace(json, at);
                byte next = JsonBytes.At(json, at++);
                if (next == ',')
                {
                    at = JsonBytes.SkipSpace(json, at);
                    at = (open & 1) == 0 ? at : NameEnd(json, at);
                    break;
                }

                if (next != ((open & 1) == 0 ? ']' : '}'))
                {
                    return -1;
                }

                open >>= 1;
                depth--;
            }

            if (at < 0)
            {
                return -1;
            }
        }
    }

    /// <summary>Gets the index behind a string's closing quotation mark, -1 where it has none or is malformed.</summary>
    /// <param name="json">The document.</param>
    /// <param name="at">The index behind the opening quotation mark.</param>
    internal static int StringEnd(ReadOnlySpan<byte> json, int at)
    {
        while (true)
        {
            at = JsonBytes.StringStop(json, at);
            switch (JsonBytes.At(json, at))
            {
                case (byte)'"':
                    return at + 1;
                case (byte)'\\':
                    at = EscapeEnd(json, at + 1);
                    if (at < 0)
                    {
                        return -1;
                    }

                    break;
                default:
                    return -1;
            }
        }
    }

    /// <summary>Gets the index behind a number, -1 where there is none.</summary>
    internal static int NumberEnd(ReadOnlySpan<byte> json, int at)
    {
        at += JsonBytes.At(json, at) == '-' ? 1 : 0;
        int digits = DigitsEnd(json, at);
        if (digits == at || (json[at] == '0' && digits > at + 1))
        {
            return -1;
        }

        at = digits;
        if (JsonBytes.At(json, at) == '.')
        {
            digits = DigitsEnd(json, at + 1);
            if (digits == at + 1)
            {
                return -1;
            }

            at = digits;
        }

        if (JsonBytes.At(json, at) is (byte)'e' or (byte)'E')
        {
            at += JsonBytes.At(json, at + 1) is (byte)'+' or (byte)'-' ? 2 : 1;
            digits = DigitsEnd(json, at);
            at = digits == at ? -1 : digits;
        }

        return at;
    }

    /// <summary>Gets the index behind a literal, -1 where another text stands there.</summary>
    internal static int LiteralEnd(ReadOnlySpan<byte> json, int at, ReadOnlySpan<byte> literal) =>
        json[at..].StartsWith(literal) ? at + literal.Length : -1;

    /// <summary>Gets where the value of a property begins, -1 where no name and colon stand.</summary>
    private static int NameEnd(ReadOnlySpan<byte> json, int at)
    {
        at = JsonBytes.At(json, at) == '"' ? StringEnd(json, at + 1) : -1;
        if (at < 0)
        {
            return -1;
        }

        at = JsonBytes.SkipSpace(json, at);
        return JsonBytes.At(json, at) == ':' ? JsonBytes.SkipSpace(json, at + 1) : -1;
    }

    private static int EscapeEnd(ReadOnlySpan<byte> json, int at)
    {
        switch (JsonBytes.At(json, at))
        {
            case (byte)'"' or (byte)'\\' or (byte)'/' or (byte)'b' or (byte)'f' or (byte)'n' or (byte)'r' or (byte)'t':
                return at + 1;
            case (byte)'u':
                return JsonText.CodeUnit(json, at + 1) < 0 ? -1 : at + 5;
            default:
                return -1;
        }
    }

    private static int DigitsEnd(ReadOnlySpan<byte> json, int at)
    {
        while (JsonBytes.At(json, at) is >= (byte)'0' and <= (byte)'9')
        {
            at++;
        }

        return at;
    }
}
