using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ActivityGen.CompilerServices;

/// <summary>UTF-16 text to the content of a JSON string in UTF-8: transcoded, judged and escaped in one pass.</summary>
/// <remarks>
/// Escaped is what RFC 8259 requires: the quotation mark, the reverse solidus and U+0000 to U+001F. The methods write through references; each says
/// how much room its caller has made.
/// </remarks>
internal static class JsonEscaping
{
    /// <summary>The most bytes that one UTF-16 code unit takes, <c>\u001F</c>.</summary>
    internal const int MaxBytesPerChar = 6;

    /// <summary>How far <see cref="Encode"/> may write beyond what counts.</summary>
    internal const int Garbage = 16;

    /// <summary>The number of plain characters in a row after which more of them are expected.</summary>
    private const int RunWorthVector = 4;

    /// <summary>The letter behind the reverse solidus, by character; 0 where there is nothing to escape.</summary>
    private static ReadOnlySpan<byte> Letters =>
        "uuuuuuuubtnufruu"u8 +
        "uuuuuuuuuuuuuuuu"u8 +
        "\0\0\"\0\0\0\0\0\0\0\0\0\0\0\0\0"u8 +
        "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"u8 +
        "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"u8 +
        "\0\0\0\0\0\0\0\0\0\0\0\0\\\0\0\0"u8 +
        "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"u8 +
        "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"u8;

    /// <summary>Copies ASCII that needs no escape, up to the first character that is something else.</summary>
    /// <param name="text">The text.</param>
    /// <param name="to">Where it goes: room for as many bytes as the text has characters.</param>
    /// <returns>The number of characters copied; behind them, within that room, the bytes are undefined.</returns>
    internal static int CopyPlain(ReadOnlySpan<char> text, ref byte to)
    {
        ref ushort from = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        int i = 0;
        if (Vector128.IsHardwareAccelerated && text.Length >= 8)
        {
            for (; text.Length - i >= 16; i += 16)
            {
                Vector128<byte> narrow = Vector128.NarrowWithSaturation(Vector128.LoadUnsafe(ref from, (nuint)i), Vector128.LoadUnsafe(ref from, (nuint)i + 8));
                narrow.StoreUnsafe(ref to, (nuint)i);
                Vector128<byte> special = Special(narrow);
                if (special != Vector128<byte>.Zero)
                {
                    return i + BitOperations.TrailingZeroCount(special.ExtractMostSignificantBits());
                }
            }

            while (i < text.Length)
            {
                // The last eight may overlap the ones before: those are plain, and are written again as they were.
                i = Math.Min(i, text.Length - 8);
                Vector128<ushort> wide = Vector128.LoadUnsafe(ref from, (nuint)i);
                Vector128<byte> narrow = Vector128.NarrowWithSaturation(wide, wide);
                Unsafe.WriteUnaligned(ref Unsafe.Add(ref to, i), narrow.AsUInt64().ToScalar());
                Vector128<byte> special = Special(narrow);
                if (special != Vector128<byte>.Zero)
                {
                    return i + BitOperations.TrailingZeroCount(special.ExtractMostSignificantBits());
                }

                i += 8;
            }

            return text.Length;
        }

        for (; i < text.Length; i++)
        {
            char c = text[i];
            if (c >= 0x80 || Letters[c] != 0)
            {
                break;
            }

            Unsafe.Add(ref to, i) = (byte)c;
        }

        return i;
    }

    /// <summary>Encodes at least a number of characters; one more where the last of them is the first half of a pair.</summary>
    /// <param name="text">The text.</param>
    /// <param name="limit">The number of characters, not more than there are.</param>
    /// <param name="to">Where the bytes go: room for <see cref="MaxBytesPerChar"/> for each of them, and <see cref="Garbage"/>.</param>
    /// <param name="read">The number of characters encoded; less than <paramref name="limit"/> at half of a surrogate pair.</param>
    /// <returns>The number of bytes.</returns>
    internal static int Encode(ReadOnlySpan<char> text, int limit, ref byte to, out int read)
    {
        // It calls nothing but for an escape of six bytes, so that the loop lives in registers.
        ref ushort from = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        ref byte letters = ref MemoryMarshal.GetReference(Letters);
        int i = 0;
        int n = 0;
        int run = 0;
        while (i < limit)
        {
            uint c = Unsafe.Add(ref from, i);
            if (c < 0x80)
            {
                byte letter = Unsafe.Add(ref letters, c);
                if (letter != 0)
                {
                    n += Escape(c, letter, ref Unsafe.Add(ref to, n));
                    i++;
                    continue;
                }

                Unsafe.Add(ref to, n++) = (byte)c;
                i++;
                if (++run >= RunWorthVector && limit - i >= 8 && Vector128.IsHardwareAccelerated)
                {
                    int more = CopyEight(ref Unsafe.Add(ref from, i), ref Unsafe.Add(ref to, n));
                    i += more;
                    n += more;
                    run = more == 8 ? RunWorthVector : 0;
                }

                continue;
            }

            run = 0;
            if (c < 0x800)
            {
                if (limit - i >= 4 && BitConverter.IsLittleEndian)
                {
                    int count = EncodeFour(ref Unsafe.Add(ref from, i), ref Unsafe.Add(ref to, n));
                    i += count;
                    n += 2 * count;
                    continue;
                }

                DecimalText.Store(ref Unsafe.Add(ref to, n), (ushort)((0x80C0 | (c >> 6)) + ((c & 0x3F) << 8)));
                n += 2;
                i++;
            }
            else if ((c & 0xF800) != 0xD800)
            {
                if (limit - i >= 8 && TryEncodeEight(ref Unsafe.Add(ref from, i), ref Unsafe.Add(ref to, n)))
                {
                    n += 24;
                    i += 8;
                    continue;
                }

                DecimalText.Store(ref Unsafe.Add(ref to, n), 0x8080E0 | (c >> 12) | ((c << 2) & 0x3F00) | ((c & 0x3F) << 16));
                n += 3;
                i++;
            }
            else
            {
                if (i + 1 >= text.Length || !char.IsSurrogatePair((char)c, (char)Unsafe.Add(ref from, i + 1)))
                {
                    break;
                }

                // The surrogates' own bits taken away, 0x10000 added.
                uint scalar = (c << 10) + Unsafe.Add(ref from, i + 1) - ((0xD800u << 10) + 0xDC00u - 0x10000u);
                DecimalText.Store(ref Unsafe.Add(ref to, n), 0x808080F0 | (scalar >> 18) | ((scalar >> 4) & 0x3F00) | ((scalar << 10) & 0x3F_0000) | ((scalar & 0x3F) << 24));
                n += 4;
                i += 2;
            }
        }

        read = i;
        return n;
    }

    /// <summary>Copies what is plain of eight characters; writes eight bytes, of which those behind the plain ones are garbage.</summary>
    /// <returns>The number of plain characters before the first that is not.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int CopyEight(ref ushort from, ref byte to)
    {
        Vector128<ushort> wide = Vector128.LoadUnsafe(ref from);
        Vector128<byte> narrow = Vector128.NarrowWithSaturation(wide, wide);
        Unsafe.WriteUnaligned(ref to, narrow.AsUInt64().ToScalar());

        // Both halves are the same, so that there is a bit at 8 where there is none before.
        return BitOperations.TrailingZeroCount(Special(narrow).ExtractMostSignificantBits() | 0x100);
    }

    /// <summary>Encodes those of four characters that have two bytes, up to the first that has not; writes eight bytes. For little-endian machines.</summary>
    /// <returns>The number of characters; at least one, since the caller knows the first.</returns>
    /// <remarks>Without a branch for the number: words are of any length, and each end would be a wrong guess.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int EncodeFour(ref ushort from, ref byte to)
    {
        const ulong Each = 0x0001_0001_0001_0001;
        ulong four = Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<ushort, byte>(ref from));
        Unsafe.WriteUnaligned(ref to, ((four >> 6) & (0x1F * Each)) | ((four & (0x3F * Each)) << 8) | (0x80C0 * Each));

        // From U+0080 on, the sum has bit 11. A sum that overflows spoils the lanes behind one that is above U+07FF, which counts already.
        ulong others = (four & (0xF800 * Each)) | (~(four + (0x780 * Each)) & (0x800 * Each));
        return BitOperations.TrailingZeroCount(others) >> 4;
    }

    /// <summary>Gets bytes that are set where a character is to be escaped or is not ASCII.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Special(Vector128<byte> narrow) =>

        // As signed numbers, what is not ASCII is below the space, as the control characters are.
        Vector128.LessThan(narrow.AsSByte(), Vector128.Create((sbyte)' ')).AsByte()
        | Vector128.Equals(narrow, Vector128.Create((byte)'"'))
        | Vector128.Equals(narrow, Vector128.Create((byte)'\\'));

    private static int Escape(uint c, byte letter, ref byte to)
    {
        to = (byte)'\\';
        Unsafe.Add(ref to, 1) = letter;
        if (letter != (byte)'u')
        {
            return 2;
        }

        ReadOnlySpan<byte> digits = "0123456789ABCDEF"u8;
        Unsafe.Add(ref to, 2) = (byte)'0';
        Unsafe.Add(ref to, 3) = (byte)'0';
        Unsafe.Add(ref to, 4) = digits[(int)(c >> 4)];
        Unsafe.Add(ref to, 5) = digits[(int)(c & 0xF)];
        return 6;
    }

    /// <summary>Encodes eight characters of three bytes each, as most of the East Asian ones are; writes 24 bytes, and four of garbage.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryEncodeEight(ref ushort from, ref byte to)
    {
        if (!Vector128.IsHardwareAccelerated)
        {
            return false;
        }

        Vector128<ushort> text = Vector128.LoadUnsafe(ref from);
        Vector128<ushort> high = text & Vector128.Create((ushort)0xF800);
        if ((Vector128.Equals(high, Vector128<ushort>.Zero) | Vector128.Equals(high, Vector128.Create((ushort)0xD800))) != Vector128<ushort>.Zero)
        {
            return false;
        }

        Vector128<byte> order = Vector128.Create((byte)0, 1, 2, 4, 5, 6, 8, 9, 10, 12, 13, 14, 0xFF, 0xFF, 0xFF, 0xFF);
        Vector128.Shuffle(Utf8Vectors.ThreeBytes(Vector128.WidenLower(text)).AsByte(), order).StoreUnsafe(ref to);
        Vector128.Shuffle(Utf8Vectors.ThreeBytes(Vector128.WidenUpper(text)).AsByte(), order).StoreUnsafe(ref to, 12);
        return true;
    }
}
