namespace ActivityGen.Contract;

/// <summary>What may stand between <c>[</c> and <c>]</c> in a host: <c>IPv6address / IPvFuture</c> (RFC 3986, section 3.2.2).</summary>
internal static class IpLiteral
{
    internal static bool IsValid(ReadOnlySpan<char> literal) =>
        literal.Length > 0 && (literal[0] is 'v' or 'V' ? IsFuture(literal) : IsIPv6(literal));

    private static bool IsFuture(ReadOnlySpan<char> literal)
    {
        int dot = literal.IndexOf('.');
        if (dot < 2 || dot == literal.Length - 1)
        {
            return false;
        }

        for (int i = 1; i < literal.Length; i++)
        {
            if (i < dot ? !UrlCharacters.IsHexDigit(literal[i]) : i > dot && !UrlCharacters.IsUserInfo(literal[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Eight groups of one to four hexadecimal digits; one <c>::</c> for one group or more of zeros; the last two may be an IPv4 address.</summary>
    private static bool IsIPv6(ReadOnlySpan<char> address)
    {
        int groups = 0;
        bool compressed = false;
        int i = 0;
        if (StartsWithTwoColons(address))
        {
            compressed = true;
            i = 2;
        }

        while (i < address.Length)
        {
            int start = i;
            while (i < address.Length && UrlCharacters.IsHexDigit(address[i]))
            {
                i++;
            }

            if (i < address.Length && address[i] == '.')
            {
                if (!IsIPv4(address.Slice(start)))
                {
                    return false;
                }

                groups += 2;
                break;
            }

            if (i == start || i - start > 4)
            {
                return false;
            }

            groups++;
            if (i == address.Length)
            {
                break;
            }

            if (StartsWithTwoColons(address.Slice(i)))
            {
                if (compressed)
                {
                    return false;
                }

                compressed = true;
                i += 2;
            }
            else if (address[i] != ':' || ++i == address.Length)
            {
                return false;
            }
        }

        return compressed ? groups <= 7 : groups == 8;
    }

    private static bool StartsWithTwoColons(ReadOnlySpan<char> text) => text.Length >= 2 && text[0] == ':' && text[1] == ':';

    private static bool IsIPv4(ReadOnlySpan<char> address)
    {
        int octets = 0;
        int i = 0;
        while (i < address.Length)
        {
            int start = i;
            int value = 0;
            while (i < address.Length && i - start < 3 && UrlCharacters.IsDigit(address[i]))
            {
                value = (value * 10) + (address[i++] - '0');
            }

            // dec-octet has no leading zero: some readers would take it for octal.
            if (i == start || value > 255 || (i - start > 1 && address[start] == '0'))
            {
                return false;
            }

            octets++;
            if (i == address.Length)
            {
                return octets == 4;
            }

            if (address[i++] != '.')
            {
                return false;
            }
        }

        return false;
    }
}
