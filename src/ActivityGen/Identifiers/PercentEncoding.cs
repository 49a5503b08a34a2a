using System.Buffers;
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

    /// <summary>The most units that one scalar value's escapes touch: four triplets, and the garbage behind the last.</summary>
    private const int LongestStep = (3 * 3) + PercentTriplets.StoredUnits;

    /// <summary>The characters that are looked at together.</summary>
    private const int BlockLength = 16;

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
        int kept = CopyKept(source, destination, set);
        if (kept < source.Length)
        {
            return EncodeRest(source, destination, set, kept, out read, out written);
        }

        read = kept;
        written = kept;
        return OperationStatus.Done;
    }

    /// <summary>Goes on with <see cref="Encode"/> behind a prefix that <see cref="CopyKept"/> copied.</summary>
    [SkipLocalsInit]
    internal static OperationStatus EncodeRest<TUnit>(
        ReadOnlySpan<char> source,
        Span<TUnit> destination,
        PercentSet set,
        int kept,
        out int read,
        out int written)
        where TUnit : unmanaged, IBinaryInteger<TUnit>
    {
        read = kept;
        written = kept;
        OperationStatus status = OperationStatus.DestinationTooSmall;
        if (Vector128.IsHardwareAccelerated)
        {
            Span<char> copy = stackalloc char[BlockLength];
            scoped ReadOnlySpan<char> readable = source;
            if (source.Length < BlockLength)
            {
                source.CopyTo(copy);
                readable = copy;
            }

            while ((status = EncodeBlocks(readable, source.Length, destination, set, ref read, ref written)) == OperationStatus.NeedMoreData)
            {
                // A percent sign or half of a pair. The room that was asked for a block has place for it.
                int put = Escape(source, read, ref Unsafe.Add(ref MemoryMarshal.GetReference(destination), written), set, out int taken);
                if (put == 0)
                {
                    return OperationStatus.InvalidData;
                }

                read += taken;
                written += put;
            }
        }

        return status == OperationStatus.Done ? status : EncodeEnd(source, destination, set, read, written, out read, out written);
    }

    /// <summary>Encodes blocks of 16 characters while there is room for whatever a block's escapes may take.</summary>
    /// <param name="text">The text, and whatever makes it up to 16 characters.</param>
    /// <param name="length">The text's length.</param>
    /// <param name="destination">Where the encoded text goes.</param>
    /// <param name="set">The characters that are kept.</param>
    /// <param name="read">The number of characters encoded, before and after.</param>
    /// <param name="written">The number of units written, before and after.</param>
    /// <returns>
    /// Done; NeedMoreData at a character that can reach over a block's end, half of a pair or a percent sign that may be kept; DestinationTooSmall
    /// where only a closer look can tell what fits.
    /// </returns>
    /// <remarks>
    /// References are used without bounds here, so this is what holds: a block's characters are all in the text, and before it is begun the
    /// destination has room for its kept characters, nine units for each other one, and the 16 units that the last store may write beyond them.
    /// It calls nothing, so that the loop lives in registers.
    /// </remarks>
    private static OperationStatus EncodeBlocks<TUnit>(
        ReadOnlySpan<char> text,
        int length,
        Span<TUnit> destination,
        PercentSet set,
        ref int read,
        ref int written)
        where TUnit : unmanaged
    {
        OperationStatus status = OperationStatus.Done;
        Vector128<byte> rows = set.Rows;
        bool keepsTriplets = set.KeepsTriplets;
        ref ushort first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        ref TUnit start = ref MemoryMarshal.GetReference(destination);
        int lastBlock = text.Length - BlockLength;
        int from = read;
        int to = written;
        while (from < length)
        {
            int count = Math.Min(length - from, BlockLength);
            Vector128<byte> block = Load16(ref first, Math.Min(from, lastBlock));
            if (from > lastBlock)
            {
                block = Vector128.ShuffleNative(block, Utf8Vectors.Indices(from - lastBlock));
            }

            uint escaped = EscapedMask(block, rows) & ((1u << count) - 1);
            if (destination.Length - to < count + (BitOperations.PopCount(escaped) * (MaxUnitsPerChar - 1)) + BlockLength)
            {
                status = OperationStatus.DestinationTooSmall;
                break;
            }

            // Each store writes 16 units; the next character to escape begins where the kept ones before it end, and overwrites the rest.
            ref ushort source = ref Unsafe.Add(ref first, from);
            StoreUnits(block, ref Unsafe.Add(ref start, to));
            int extra = 0;
            while (escaped != 0)
            {
                int index = BitOperations.TrailingZeroCount(escaped);
                uint c = Unsafe.Add(ref source, index);
                ref TUnit at = ref Unsafe.Add(ref start, to + index + extra);
                escaped &= escaped - 1;
                if (c < 0x80)
                {
                    if (c == '%' && keepsTriplets)
                    {
                        status = OperationStatus.NeedMoreData;
                        count = index;
                        break;
                    }

                    PercentTriplets.Store(ref at, c);
                    extra += 2;
                }
                else if (c < 0x800)
                {
                    PercentTriplets.Store(ref at, 0xC0 | (c >> 6));
                    PercentTriplets.Store(ref Unsafe.Add(ref at, 3), 0x80 | (c & 0x3F));
                    extra += 5;
                }
                else if (((escaped >> index) & 0xE) == 0xE && TryEscapeFour(ref Unsafe.Add(ref source, index), ref at))
                {
                    extra += (4 * MaxUnitsPerChar) - 4;
                    index += 3;
                    escaped &= ~1u << index;
                }
                else if ((c & 0xF800) != 0xD800)
                {
                    PercentTriplets.Store(ref at, 0xE0 | (c >> 12));
                    PercentTriplets.Store(ref Unsafe.Add(ref at, 3), 0x80 | ((c >> 6) & 0x3F));
                    PercentTriplets.Store(ref Unsafe.Add(ref at, 6), 0x80 | (c & 0x3F));
                    extra += 8;
                }
                else if (index + 1 < count && char.IsSurrogatePair((char)c, (char)Unsafe.Add(ref source, index + 1)))
                {
                    // The surrogates' own bits taken away, 0x10000 added.
                    uint scalar = (c << 10) + Unsafe.Add(ref source, index + 1) - ((0xD800u << 10) + 0xDC00u - 0x10000u);
                    PercentTriplets.Store(ref at, 0xF0 | (scalar >> 18));
                    PercentTriplets.Store(ref Unsafe.Add(ref at, 3), 0x80 | ((scalar >> 12) & 0x3F));
                    PercentTriplets.Store(ref Unsafe.Add(ref at, 6), 0x80 | ((scalar >> 6) & 0x3F));
                    PercentTriplets.Store(ref Unsafe.Add(ref at, 9), 0x80 | (scalar & 0x3F));
                    extra += 10;
                    index++;
                    escaped &= escaped - 1;
                }
                else
                {
                    status = OperationStatus.NeedMoreData;
                    count = index;
                    break;
                }

                StoreUnits(Vector128.ShuffleNative(block, Utf8Vectors.Indices(index + 1)), ref Unsafe.Add(ref start, to + index + 1 + extra));
            }

            from += count;
            to += count + extra;
            if (status != OperationStatus.Done)
            {
                break;
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
    internal static int CopyKept<TUnit>(ReadOnlySpan<char> source, Span<TUnit> destination, PercentSet set)
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
            destination[i] = TUnit.CreateTruncating((uint)source[i]);
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

    /// <summary>Fills the last few units of a destination that is not roomy: each scalar value is made elsewhere and copied where it fits.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static OperationStatus EncodeEnd<TUnit>(
        ReadOnlySpan<char> source,
        Span<TUnit> destination,
        PercentSet set,
        int from,
        int to,
        out int read,
        out int written)
        where TUnit : unmanaged, IBinaryInteger<TUnit>
    {
        Span<TUnit> step = stackalloc TUnit[LongestStep];
        OperationStatus status = OperationStatus.Done;
        while (from < source.Length)
        {
            char c = source[from];
            int taken = 1;
            int put = 1;
            step[0] = TUnit.CreateTruncating((uint)c);
            if (!set.Contains(c))
            {
                put = Escape(source, from, ref step[0], set, out taken);
            }

            if (put == 0 || !step[..put].TryCopyTo(destination[to..]))
            {
                status = put == 0 ? OperationStatus.InvalidData : OperationStatus.DestinationTooSmall;
                break;
            }

            from += taken;
            to += put;
        }

        read = from;
        written = to;
        return status;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void StoreUnits<TUnit>(Vector128<byte> block, ref TUnit to)
        where TUnit : unmanaged
    {
        if (typeof(TUnit) == typeof(byte))
        {
            block.StoreUnsafe(ref Unsafe.As<TUnit, byte>(ref to));
        }
        else
        {
            Vector128.WidenLower(block).StoreUnsafe(ref Unsafe.As<TUnit, ushort>(ref to));
            Vector128.WidenUpper(block).StoreUnsafe(ref Unsafe.As<TUnit, ushort>(ref to), 8);
        }
    }

    /// <summary>Writes the escapes of four characters of three UTF-8 bytes each, as most of the East Asian ones are.</summary>
    /// <param name="from">The four characters.</param>
    /// <param name="to">Where the escapes go: 36 units, and four of garbage.</param>
    /// <returns>False where one of the characters has another length, or is half of a pair; then nothing was written.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryEscapeFour<TUnit>(ref ushort from, ref TUnit to)
        where TUnit : unmanaged
    {
        ulong four = Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<ushort, byte>(ref from));
        Vector128<uint> scalars = Vector128.WidenLower(Vector128.CreateScalarUnsafe(four).AsUInt16());
        Vector128<uint> high = scalars & Vector128.Create(0xF800u);
        if ((Vector128.Equals(high, Vector128<uint>.Zero) | Vector128.Equals(high, Vector128.Create(0xD800u))) != Vector128<uint>.Zero)
        {
            return false;
        }

        Vector128<byte> utf8 = Utf8Vectors.ThreeBytes(scalars).AsByte();
        Vector128<byte> digits = Vector128.Create("0123456789ABCDEF"u8);
        Vector128<byte> nibble = Vector128.Create((byte)0xF);
        Vector128<byte> first = Vector128.ShuffleNative(digits, (utf8 >>> 4) & nibble);
        Vector128<byte> second = Vector128.ShuffleNative(digits, utf8 & nibble);

        // Four bytes make twelve units; of a character's four bytes in the vector the last is none. 0xFF chooses nothing: zero.
        Store12(
            ref to,
            Vector128.Shuffle(first, Vector128.Create(0xFF, 0, 0xFF, 0xFF, 1, 0xFF, 0xFF, 2, 0xFF, 0xFF, 4, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF)),
            Vector128.Shuffle(second, Vector128.Create(0xFF, 0xFF, 0, 0xFF, 0xFF, 1, 0xFF, 0xFF, 2, 0xFF, 0xFF, 4, 0xFF, 0xFF, 0xFF, 0xFF)));
        Store12(
            ref Unsafe.Add(ref to, 12),
            Vector128.Shuffle(first, Vector128.Create(0xFF, 5, 0xFF, 0xFF, 6, 0xFF, 0xFF, 8, 0xFF, 0xFF, 9, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF)),
            Vector128.Shuffle(second, Vector128.Create(0xFF, 0xFF, 5, 0xFF, 0xFF, 6, 0xFF, 0xFF, 8, 0xFF, 0xFF, 9, 0xFF, 0xFF, 0xFF, 0xFF)));
        Store12(
            ref Unsafe.Add(ref to, 24),
            Vector128.Shuffle(first, Vector128.Create(0xFF, 10, 0xFF, 0xFF, 12, 0xFF, 0xFF, 13, 0xFF, 0xFF, 14, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF)),
            Vector128.Shuffle(second, Vector128.Create(0xFF, 0xFF, 10, 0xFF, 0xFF, 12, 0xFF, 0xFF, 13, 0xFF, 0xFF, 14, 0xFF, 0xFF, 0xFF, 0xFF)));
        return true;
    }

    /// <summary>Stores twelve units, and four of garbage, from the digits in their places.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store12<TUnit>(ref TUnit to, Vector128<byte> first, Vector128<byte> second)
        where TUnit : unmanaged
    {
        Vector128<byte> units = first | second | Vector128.Create((byte)'%', 0, 0, (byte)'%', 0, 0, (byte)'%', 0, 0, (byte)'%', 0, 0, 0, 0, 0, 0);
        StoreUnits(units, ref to);
    }

    /// <summary>Writes the escapes of one scalar value that is not kept.</summary>
    /// <param name="source">The text.</param>
    /// <param name="from">Where the scalar value stands in it.</param>
    /// <param name="to">Where the escapes go; <see cref="LongestStep"/> units may be written.</param>
    /// <param name="set">The characters that are kept.</param>
    /// <param name="taken">The number of characters encoded.</param>
    /// <returns>The number of units that count; 0 at a lone surrogate.</returns>
    private static int Escape<TUnit>(ReadOnlySpan<char> source, int from, ref TUnit to, PercentSet set, out int taken)
        where TUnit : unmanaged, IBinaryInteger<TUnit>
    {
        uint c = source[from];
        taken = 1;
        if (c < 0x80)
        {
            PercentTriplets.Store(ref to, c);
            if (c == '%' && set.KeepsTriplets && IsTriplet(source, from))
            {
                Unsafe.Add(ref to, 1) = TUnit.CreateTruncating((uint)source[from + 1]);
                Unsafe.Add(ref to, 2) = TUnit.CreateTruncating((uint)source[from + 2]);
                taken = 3;
            }

            return 3;
        }

        if (c < 0x800)
        {
            PercentTriplets.Store(ref to, 0xC0 | (c >> 6));
            PercentTriplets.Store(ref Unsafe.Add(ref to, 3), 0x80 | (c & 0x3F));
            return 6;
        }

        if (!char.IsSurrogate((char)c))
        {
            PercentTriplets.Store(ref to, 0xE0 | (c >> 12));
            PercentTriplets.Store(ref Unsafe.Add(ref to, 3), 0x80 | ((c >> 6) & 0x3F));
            PercentTriplets.Store(ref Unsafe.Add(ref to, 6), 0x80 | (c & 0x3F));
            return 9;
        }

        if (from + 1 >= source.Length || !char.IsSurrogatePair((char)c, source[from + 1]))
        {
            return 0;
        }

        uint scalar = (uint)char.ConvertToUtf32((char)c, source[from + 1]);
        PercentTriplets.Store(ref to, 0xF0 | (scalar >> 18));
        PercentTriplets.Store(ref Unsafe.Add(ref to, 3), 0x80 | ((scalar >> 12) & 0x3F));
        PercentTriplets.Store(ref Unsafe.Add(ref to, 6), 0x80 | ((scalar >> 6) & 0x3F));
        PercentTriplets.Store(ref Unsafe.Add(ref to, 9), 0x80 | (scalar & 0x3F));
        taken = 2;
        return 12;
    }

    private static bool IsTriplet(ReadOnlySpan<char> source, int from) =>
        from + 2 < source.Length && char.IsAsciiHexDigit(source[from + 1]) && char.IsAsciiHexDigit(source[from + 2]);
}
