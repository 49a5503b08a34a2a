namespace ActivityGen.Roslyn.Parsing.Patterns;

/// <summary>A set of UTF-16 units: any of ASCII, and none, one or all of the others.</summary>
internal readonly struct CharSet
{
    internal static readonly CharSet All = new(ulong.MaxValue, ulong.MaxValue, AllOthers);
    internal static readonly CharSet Ascii = new(ulong.MaxValue, ulong.MaxValue, 0);
    internal static readonly CharSet Digits = Of("0123456789");
    internal static readonly CharSet NonZeroDigits = Of("123456789");
    internal static readonly CharSet LowerHexDigits = Of("0123456789abcdef");
    internal static readonly CharSet HexDigits = Of("0123456789abcdefABCDEF");
    internal static readonly CharSet Unreserved = Where(TextCharacters.IsUnreserved);
    internal static readonly CharSet UnreservedOrReserved = Where(static c => TextCharacters.IsUnreserved(c) || TextCharacters.IsReserved(c));

    private const int AllOthers = -1;

    /// <summary>What a counter-example is best made of.</summary>
    private const string Readable = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ1234567890-_.~ ,;:/?&=+!'()*@$#%[]{}<>|^`\\\"";

    private readonly ulong _low;
    private readonly ulong _high;
    private readonly int _others;

    private CharSet(ulong low, ulong high, int others)
    {
        _low = low;
        _high = high;
        _others = others;
    }

    internal bool IsEmpty => (_low | _high) == 0 && _others == 0;

    /// <summary>Gets a value indicating whether every character beyond ASCII is in the set.</summary>
    internal bool HasAllOthers => _others == AllOthers;

    internal static CharSet Of(char c) => c < 64 ? new(1UL << c, 0, 0) : c < 128 ? new(0, 1UL << (c - 64), 0) : new(0, 0, c);

    /// <summary>Makes a set of ASCII characters.</summary>
    internal static CharSet Of(string characters) => Where(c => characters.IndexOf(c) >= 0);

    internal bool Contains(char c) => c < 64 ? (_low >> c & 1) != 0 : c < 128 ? (_high >> (c - 64) & 1) != 0 : _others == AllOthers || _others == c;

    internal CharSet And(CharSet other)
    {
        int others = _others == AllOthers ? other._others : other._others == AllOthers || other._others == _others ? _others : 0;
        return new CharSet(_low & other._low, _high & other._high, others);
    }

    internal CharSet Without(CharSet ascii) => new(_low & ~ascii._low, _high & ~ascii._high, _others);

    /// <summary>Gets the set with its upper-case letters as lower-case ones.</summary>
    internal CharSet ToLower()
    {
        const ulong UpperCase = 0x07FF_FFFEUL;
        return new CharSet(_low, (_high & ~UpperCase) | ((_high & UpperCase) << 32), _others);
    }

    /// <summary>Gets the character to show for the set: a letter where there is one.</summary>
    internal char Pick()
    {
        foreach (char c in Readable)
        {
            if (Contains(c))
            {
                return c;
            }
        }

        for (char c = '\0'; c < 128; c++)
        {
            if (Contains(c))
            {
                return c;
            }
        }

        return _others == AllOthers ? '\u00E9' : (char)_others;
    }

    /// <summary>Gets what a character costs in a counter-example: first of all it is short, then easy to read.</summary>
    internal static int PriceOf(char c) => c switch
    {
        (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') => 10,
        >= '1' and <= '9' => 11,
        '0' => 12,
        < ' ' or >= (char)0x7F => 16,
        _ => 13,
    };

    private static CharSet Where(Func<char, bool> predicate)
    {
        ulong low = 0;
        ulong high = 0;
        for (int c = 0; c < 128; c++)
        {
            if (predicate((char)c))
            {
                (low, high) = c < 64 ? (low | (1UL << c), high) : (low, high | (1UL << (c - 64)));
            }
        }

        return new CharSet(low, high, 0);
    }
}
