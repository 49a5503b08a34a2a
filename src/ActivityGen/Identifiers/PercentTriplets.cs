using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ActivityGen;

/// <summary>The escapes <c>%00</c> to <c>%FF</c>, ready to be stored: one word each, whose fourth unit is garbage that the next store covers.</summary>
internal static class PercentTriplets
{
    /// <summary>The number of units that one store covers, the garbage included.</summary>
    internal const int StoredUnits = 4;

    private static readonly uint[] Utf8 = new uint[256];

    private static readonly ulong[] Utf16 = new ulong[256];

    static PercentTriplets()
    {
        // Made of bytes and characters in memory order, so that they are right on machines of either endianness.
        for (int i = 0; i < 256; i++)
        {
            Span<char> units = MemoryMarshal.Cast<ulong, char>(Utf16.AsSpan(i, 1));
            Span<byte> bytes = MemoryMarshal.Cast<uint, byte>(Utf8.AsSpan(i, 1));
            units[0] = '%';
            units[1] = Digit(i >> 4);
            units[2] = Digit(i & 0xF);
            for (int k = 0; k < 3; k++)
            {
                bytes[k] = (byte)units[k];
            }
        }

        static char Digit(int value) => "0123456789ABCDEF"[value];
    }

    /// <summary>Stores an escape.</summary>
    /// <param name="to">Where it goes; <see cref="StoredUnits"/> units are written, of which three count.</param>
    /// <param name="value">The byte; bits above the low eight do not count.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Store<TUnit>(ref TUnit to, uint value)
        where TUnit : unmanaged
    {
        // Both tables have an entry for every byte, so that no index is out of bounds.
        ref byte target = ref Unsafe.As<TUnit, byte>(ref to);
        if (typeof(TUnit) == typeof(byte))
        {
            Unsafe.WriteUnaligned(ref target, Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(Utf8), (nint)(byte)value));
        }
        else
        {
            Unsafe.WriteUnaligned(ref target, Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(Utf16), (nint)(byte)value));
        }
    }
}
