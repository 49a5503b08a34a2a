using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ActivityGen;

/// <summary>The ASCII characters that percent-encoding leaves as they are.</summary>
internal sealed class PercentSet
{
    private const string AlphaDigit = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    /// <summary>The 71 unreserved characters of RFC 2396, section 2.3: those that <c>encodeURIComponent</c> keeps.</summary>
    internal static readonly PercentSet UrlSafeId = new(AlphaDigit + "-_.!~*'()", keepsTriplets: false);

    /// <summary>The 66 unreserved characters of RFC 3986, section 2.3: RFC 6570's simple expansion.</summary>
    internal static readonly PercentSet Unreserved = new(AlphaDigit + "-._~", keepsTriplets: false);

    /// <summary>RFC 3986's unreserved and reserved characters and whole <c>%HH</c> triplets: RFC 6570's <c>+</c> and <c>#</c> expansions.</summary>
    internal static readonly PercentSet Reserved = new(AlphaDigit + "-._~:/?#[]@!$&'()*+,;=", keepsTriplets: true);

    private readonly ulong _low;
    private readonly ulong _high;

    private PercentSet(string characters, bool keepsTriplets)
    {
        Span<byte> rows = stackalloc byte[16];
        rows.Clear();
        foreach (char c in characters)
        {
            rows[c & 0xF] |= (byte)(1 << (c >> 4));
            if (c < 64)
            {
                _low |= 1UL << c;
            }
            else
            {
                _high |= 1UL << (c - 64);
            }
        }

        Rows = Vector128.Create<byte>(rows);
        KeepsTriplets = keepsTriplets;
    }

    /// <summary>Gets the set for vector tests: bit h of byte l is set where the character <c>(h &lt;&lt; 4) | l</c> is in it.</summary>
    internal Vector128<byte> Rows { get; }

    /// <summary>Gets a value indicating whether a <c>%</c> with two hexadecimal digits is kept too.</summary>
    internal bool KeepsTriplets { get; }

    /// <summary>Tells whether a character is kept.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool Contains(char c) => c < 0x80 && (((c < 64 ? _low : _high) >> (c & 63)) & 1) != 0;
}
