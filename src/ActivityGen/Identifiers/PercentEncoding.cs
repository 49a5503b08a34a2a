using System.Buffers;
using System.Diagnostics;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ActivityGen;

/// <summary>Percent-encodes UTF-16 text into UTF-16 or UTF-8 output: the one way of <see cref="UrlSafeId"/> and of RFC 6570 expansion.</summary>
internal static class PercentEncoding
{
    /// <summary>The most output units that one character takes: three UTF-8 bytes, three units each.</summary>
    internal const int MaxUnitsPerChar = 9;

    /// <summary>The number of kept characters in a row after which more of them are expected.</summary>
    private const int RunWorthVector = 8;

    /// <summary>Encodes as much as fits; a scalar value is written whole or not at all.</summary>
    /// <typeparam name="TUnit">The output unit, <see cref="char"/> or <see cref="byte"/>.</typeparam>
    /// <param name="source">The text.</param>
    /// <param name="destination">Where the encoded text goes; what lies behind <paramref name="written"/> is undefined afterwards.</param>
    /// <param name="set">The characters that are kept.</param>
    /// <param name="read">The number of characters encoded; at a lone surrogate, its index.</param>
    /// <param name="written">The number of units written.</param>
    /// <returns>Done, DestinationTooSmall, or InvalidData at a lone surrogate.</returns>
    internal static OperationStatus Encode<TUnit>(
        ReadOnlySpan<char> source,
        Span<TUnit> destination,
        PercentSet set,
        out int read,
        out int written)
        where TUnit : unmanaged, IBinaryInteger<TUnit>
    {
        Debug.Assert(typeof(TUnit) == typeof(byte) || typeof(TUnit) == typeof(char), "Two output forms.");
        int from = 0;
        int to = 0;
        OperationStatus status = OperationStatus.Done;
        while (from < source.Length && status == OperationStatus.Done)
        {
            int kept = CopyKept(source[from..], destination[to..], set);
            from += kept;
            to += kept;

            // Characters to escape come near each other (CJK text, paths and queries): one by one, until there is a run again that is worth a vector.
            int run = 0;
            while (from < source.Length && run < RunWorthVector)
            {
                char c = source[from];
                if (set.Contains(c))
                {
                    if ((uint)to >= (uint)destination.Length)
                    {
                        status = OperationStatus.DestinationTooSmall;
                        break;
                    }

                    destination[to++] = TUnit.CreateTruncating((ushort)c);
                    from++;
                    run++;
                    continue;
                }

                run = 0;
                if (c < 0x80 && c != '%' && destination.Length - to >= 3)
                {
                    WriteTriplet(destination.Slice(to, 3), 0, c);
                    to += 3;
                    from++;
                    continue;
                }

                status = Escape(source[from..], destination[to..], set, out int taken, out int put);
                if (status != OperationStatus.Done)
                {
                    break;
                }

                from += taken;
                to += put;
            }
        }

        read = from;
        written = to;
        return status;
    }

    /// <summary>Gets the length of the prefix that encoding leaves as it is.</summary>
    internal static int KeptLength(ReadOnlySpan<char> source, PercentSet set)
    {
        int i = 0;
        if (Vector128.IsHardwareAccelerated)
        {
            ref ushort first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(source));
            for (; source.Length - i >= Vector128<byte>.Count; i += Vector128<byte>.Count)
            {
                uint escaped = EscapedMask(Load16(ref first, i), set.Rows);
                if (escaped != 0)
                {
                    return i + BitOperations.TrailingZeroCount(escaped);
                }
            }
        }

        while (i < source.Length && set.Contains(source[i]))
        {
            i++;
        }

        return i;
    }

    /// <summary>Copies characters that are kept, up to the first that is not or to the end of either span.</summary>
    private static int CopyKept<TUnit>(ReadOnlySpan<char> source, Span<TUnit> destination, PercentSet set)
        where TUnit : unmanaged, IBinaryInteger<TUnit>
    {
        int length = Math.Min(source.Length, destination.Length);
        int i = 0;
        if (Vector128.IsHardwareAccelerated && length >= 8)
        {
            // Narrowing, the test and the copy in one pass. Units behind the first character to escape are garbage that
            // either gets overwritten or lies behind the written length.
            Vector128<byte> rows = set.Rows;
            ref ushort from = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(source));
            ref byte to = ref Unsafe.As<TUnit, byte>(ref MemoryMarshal.GetReference(destination));
            for (; length - i >= Vector128<byte>.Count; i += Vector128<byte>.Count)
            {
                Vector128<byte> narrow = Load16(ref from, i);
                if (typeof(TUnit) == typeof(byte))
                {
                    narrow.StoreUnsafe(ref to, (nuint)i);
                }
                else
                {
                    Vector128.LoadUnsafe(ref from, (nuint)i).StoreUnsafe(ref Unsafe.As<byte, ushort>(ref to), (nuint)i);
                    Vector128.LoadUnsafe(ref from, (nuint)i + 8).StoreUnsafe(ref Unsafe.As<byte, ushort>(ref to), (nuint)i + 8);
                }

                uint escaped = EscapedMask(narrow, rows);
                if (escaped != 0)
                {
                    return i + BitOperations.TrailingZeroCount(escaped);
                }
            }

            while (i < length)
            {
                // The last eight may overlap the ones before: those are kept already and are written again as they were.
                i = Math.Min(i, length - 8);
                Vector128<ushort> wide = Vector128.LoadUnsafe(ref from, (nuint)i);
                Vector128<byte> narrow = Vector128.NarrowWithSaturation(wide, wide);
                if (typeof(TUnit) == typeof(byte))
                {
                    Unsafe.WriteUnaligned(ref Unsafe.Add(ref to, i), narrow.AsUInt64().ToScalar());
                }
                else
                {
                    wide.StoreUnsafe(ref Unsafe.As<byte, ushort>(ref to), (nuint)i);
                }

                uint escaped = EscapedMask(narrow, rows);
                if (escaped != 0)
                {
                    return i + BitOperations.TrailingZeroCount(escaped);
                }

                i += 8;
            }

            return length;
        }

        while (i < length && set.Contains(source[i]))
        {
            destination[i] = TUnit.CreateTruncating((ushort)source[i]);
            i++;
        }

        return i;
    }

    /// <summary>Loads 16 characters as bytes; what is above U+00FF becomes 0xFF, which is in no set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Load16(ref ushort from, int index) => Vector128.NarrowWithSaturation(
        Vector128.LoadUnsafe(ref from, (nuint)index),
        Vector128.LoadUnsafe(ref from, (nuint)index + 8));

    /// <summary>Gets a bit for each byte that is not in the set: the low four bits choose a row, the high four a bit of it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint EscapedMask(Vector128<byte> narrow, Vector128<byte> rows)
    {
        Vector128<byte> bits = Vector128.Create(0x8040201008040201UL, 0UL).AsByte();
        Vector128<byte> row = Vector128.ShuffleNative(rows, narrow & Vector128.Create((byte)0xF));
        Vector128<byte> bit = Vector128.ShuffleNative(bits, (narrow >>> 4) & Vector128.Create((byte)0xF));
        return Vector128.Equals(row & bit, Vector128<byte>.Zero).ExtractMostSignificantBits();
    }

    private static OperationStatus Escape<TUnit>(
        ReadOnlySpan<char> source,
        Span<TUnit> destination,
        PercentSet set,
        out int taken,
        out int put)
        where TUnit : unmanaged, IBinaryInteger<TUnit>
    {
        uint c = source[0];
        taken = 1;
        if (c < 0x80)
        {
            put = 3;
            if (destination.Length < 3)
            {
                return OperationStatus.DestinationTooSmall;
            }

            if (c == '%' && set.KeepsTriplets && source.Length >= 3 && char.IsAsciiHexDigit(source[1]) && char.IsAsciiHexDigit(source[2]))
            {
                destination[0] = TUnit.CreateTruncating(c);
                destination[1] = TUnit.CreateTruncating((ushort)source[1]);
                destination[2] = TUnit.CreateTruncating((ushort)source[2]);
                taken = 3;
                return OperationStatus.Done;
            }

            WriteTriplet(destination, 0, c);
            return OperationStatus.Done;
        }

        if (c < 0x800)
        {
            put = 6;
            if (destination.Length < 6)
            {
                return OperationStatus.DestinationTooSmall;
            }

            WriteTriplet(destination, 3, 0x80 | (c & 0x3F));
            WriteTriplet(destination, 0, 0xC0 | (c >> 6));
            return OperationStatus.Done;
        }

        if (!char.IsSurrogate((char)c))
        {
            put = 9;
            if (destination.Length < 9)
            {
                return OperationStatus.DestinationTooSmall;
            }

            WriteTriplet(destination, 6, 0x80 | (c & 0x3F));
            WriteTriplet(destination, 3, 0x80 | ((c >> 6) & 0x3F));
            WriteTriplet(destination, 0, 0xE0 | (c >> 12));
            return OperationStatus.Done;
        }

        put = 12;
        if (source.Length < 2 || !char.IsSurrogatePair((char)c, source[1]))
        {
            return OperationStatus.InvalidData;
        }

        if (destination.Length < 12)
        {
            return OperationStatus.DestinationTooSmall;
        }

        uint scalar = (uint)char.ConvertToUtf32((char)c, source[1]);
        WriteTriplet(destination, 9, 0x80 | (scalar & 0x3F));
        WriteTriplet(destination, 6, 0x80 | ((scalar >> 6) & 0x3F));
        WriteTriplet(destination, 3, 0x80 | ((scalar >> 12) & 0x3F));
        WriteTriplet(destination, 0, 0xF0 | (scalar >> 18));
        taken = 2;
        return OperationStatus.Done;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void WriteTriplet<TUnit>(Span<TUnit> destination, int index, uint value)
        where TUnit : unmanaged, IBinaryInteger<TUnit>
    {
        // The higher index first, so that one bounds check covers all three.
        destination[index + 2] = TUnit.CreateTruncating(HexDigit(value & 0xF));
        destination[index + 1] = TUnit.CreateTruncating(HexDigit(value >> 4));
        destination[index] = TUnit.CreateTruncating((uint)'%');
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint HexDigit(uint value) => "0123456789ABCDEF"u8[(int)value];
}
