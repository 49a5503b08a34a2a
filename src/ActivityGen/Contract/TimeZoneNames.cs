using System.Runtime.InteropServices;

namespace ActivityGen.Contract;

/// <summary>Looks up names in <see cref="TimeZoneTable"/>: over spans, without allocating.</summary>
internal static class TimeZoneNames
{
    private const int SlotCount = 2048;

    private const int SlotMask = SlotCount - 1;

    /// <summary>An open hash table of positions in <see cref="TimeZoneTable.IanaNames"/>, plus one; 0 is a free slot. Filled once, never changed.</summary>
    private static readonly ushort[] Slots = CreateSlots();

    /// <summary>Tells whether a text is an IANA name, in exactly that case.</summary>
    internal static bool IsIana(ReadOnlySpan<char> name)
    {
        ReadOnlySpan<char> names = TimeZoneTable.IanaNames.AsSpan();
        for (int slot = Hash(name); Slots[slot] != 0; slot = (slot + 1) & SlotMask)
        {
            ReadOnlySpan<char> candidate = names.Slice(Slots[slot] - 1);
            if (candidate.Length > name.Length
                && candidate[name.Length] == ' '
                && candidate.Slice(0, name.Length).SequenceEqual(name))
            {
                // A text with spaces could otherwise be several names in a row.
                return name.IndexOf(' ') < 0;
            }
        }

        return false;
    }

    /// <summary>Gets the IANA name that differs from a text in letter case alone, or in nothing; null where there is none.</summary>
    internal static string? InOtherCase(ReadOnlySpan<char> name)
    {
        ReadOnlySpan<char> rest = TimeZoneTable.IanaNames.AsSpan();
        while (!rest.IsEmpty)
        {
            int length = rest.IndexOf(' ');
            if (rest.Slice(0, length).Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return rest.Slice(0, length).ToString();
            }

            rest = rest.Slice(length + 1);
        }

        return null;
    }

    /// <summary>Gets the IANA name of a Windows zone id, of any case; null where it is none.</summary>
    internal static string? FromWindows(ReadOnlySpan<char> id)
    {
        ReadOnlySpan<char> rest = TimeZoneTable.WindowsToIana.AsSpan();
        while (!rest.IsEmpty)
        {
            int equals = rest.IndexOf('=');
            int end = rest.IndexOf(';');
            if (rest.Slice(0, equals).Equals(id, StringComparison.OrdinalIgnoreCase))
            {
                return rest.Slice(equals + 1, end - equals - 1).ToString();
            }

            rest = rest.Slice(end + 1);
        }

        return null;
    }

    private static ushort[] CreateSlots()
    {
        var slots = new ushort[SlotCount];
        ReadOnlySpan<char> names = TimeZoneTable.IanaNames.AsSpan();
        int position = 0;
        while (position < names.Length)
        {
            int length = names.Slice(position).IndexOf(' ');
            int slot = Hash(names.Slice(position, length));
            while (slots[slot] != 0)
            {
                slot = (slot + 1) & SlotMask;
            }

            slots[slot] = checked((ushort)(position + 1));
            position += length + 1;
        }

        return slots;
    }

    /// <summary>Hashes the length and the last eight characters, which tell nearly all names apart: two multiplications.</summary>
    private static int Hash(ReadOnlySpan<char> name)
    {
        ulong hash = (uint)name.Length;
        if (name.Length >= 8)
        {
            ReadOnlySpan<byte> end = MemoryMarshal.AsBytes(name.Slice(name.Length - 8));
            hash += (MemoryMarshal.Read<ulong>(end) * 0x9E37_79B9_7F4A_7C15) ^ (MemoryMarshal.Read<ulong>(end.Slice(8)) * 0xC2B2_AE3D_27D4_EB4F);
        }
        else
        {
            foreach (char c in name)
            {
                hash = unchecked((hash ^ c) * 0x9E37_79B9_7F4A_7C15);
            }
        }

        return (int)(hash >> 48) & SlotMask;
    }
}
