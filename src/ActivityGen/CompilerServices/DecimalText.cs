using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ActivityGen.CompilerServices;

/// <summary>Whole numbers as UTF-8 digits.</summary>
internal static class DecimalText
{
    /// <summary>The room that <see cref="Write(ref byte, int)"/> needs.</summary>
    internal const int Room = 11;

    private static ReadOnlySpan<byte> Pairs =>
        "00010203040506070809101112131415161718192021222324252627282930313233343536373839404142434445464748495051525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899"u8;

    /// <summary>Gets the two digits of a number below 100, the first in the low byte.</summary>
    /// <param name="value">The number.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ushort Pair(uint value)
    {
        ushort pair = MemoryMarshal.Cast<byte, ushort>(Pairs)[(int)value];
        return BitConverter.IsLittleEndian ? pair : BinaryPrimitives.ReverseEndianness(pair);
    }

    /// <summary>Stores a number's bytes, the low one first.</summary>
    /// <param name="to">Where they go.</param>
    /// <param name="value">The number.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Store<T>(ref byte to, T value)
        where T : unmanaged, IBinaryInteger<T>
    {
        if (!BitConverter.IsLittleEndian)
        {
            value = typeof(T) == typeof(ushort) ? T.CreateTruncating(BinaryPrimitives.ReverseEndianness(ushort.CreateTruncating(value)))
                : typeof(T) == typeof(uint) ? T.CreateTruncating(BinaryPrimitives.ReverseEndianness(uint.CreateTruncating(value)))
                : T.CreateTruncating(BinaryPrimitives.ReverseEndianness(ulong.CreateTruncating(value)));
        }

        Unsafe.WriteUnaligned(ref to, value);
    }

    /// <summary>Writes a number as short as can be.</summary>
    /// <param name="to">Where it goes: <see cref="Room"/> bytes.</param>
    /// <param name="value">The number.</param>
    /// <returns>The number of bytes.</returns>
    internal static int Write(ref byte to, int value)
    {
        if (value >= 0)
        {
            return Write(ref to, (uint)value);
        }

        to = (byte)'-';
        return 1 + Write(ref Unsafe.Add(ref to, 1), 0 - (uint)value);
    }

    /// <inheritdoc cref="Write(ref byte, int)"/>
    internal static int Write(ref byte to, uint value)
    {
        uint rest = value;
        int end = CountDigits(rest);
        int at = end;
        while (rest >= 100)
        {
            uint next = rest / 100;
            at -= 2;
            Store(ref Unsafe.Add(ref to, at), Pair(rest - (next * 100)));
            rest = next;
        }

        if (rest >= 10)
        {
            Store(ref to, Pair(rest));
        }
        else
        {
            to = (byte)('0' + rest);
        }

        return end;
    }

    private static int CountDigits(uint value) =>
        value < 10 ? 1
        : value < 100 ? 2
        : value < 1_000 ? 3
        : value < 10_000 ? 4
        : value < 100_000 ? 5
        : value < 1_000_000 ? 6
        : value < 10_000_000 ? 7
        : value < 100_000_000 ? 8
        : value < 1_000_000_000 ? 9
        : 10;
}
