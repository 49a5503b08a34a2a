using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ActivityGen;

/// <summary>Makes strings of the insides of JSON strings.</summary>
internal static class JsonText
{
    private const int ScratchLength = 512;

    /// <summary>Makes a string of ASCII.</summary>
    /// <param name="ascii">ASCII without escapes.</param>
    internal static string OfAscii(ReadOnlySpan<byte> ascii) => ascii.IsEmpty ? "" : string.Create(ascii.Length, ascii, Widen);

    /// <summary>Makes a string of UTF-8 with escapes.</summary>
    /// <param name="utf8">What stands between the quotation marks; escapes are complete.</param>
    /// <param name="text">The string.</param>
    /// <returns>False where it is no text: bytes that are not UTF-8, or half of a surrogate pair.</returns>
    [SkipLocalsInit]
    internal static bool TryRead(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out string? text)
    {
        // No byte and no escape gives more than one UTF-16 code unit.
        char[]? rented = null;
        Span<char> chars = utf8.Length <= ScratchLength ? stackalloc char[ScratchLength] : rented = ArrayPool<char>.Shared.Rent(utf8.Length);
        int length = Decode(utf8, chars);
        text = length < 0 ? null : new string(chars[..length]);
        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }

        return text is not null;
    }

    /// <summary>Reads the four hexadecimal digits of a <c>\u</c> escape.</summary>
    /// <returns>The code unit; negative where there are no four digits.</returns>
    internal static int CodeUnit(ReadOnlySpan<byte> json, int at) =>
        (uint)at <= (uint)json.Length && json.Length - at >= 4
            ? (Hex(json[at]) << 12) | (Hex(json[at + 1]) << 8) | (Hex(json[at + 2]) << 4) | Hex(json[at + 3])
            : -1;

    /// <summary>Gets a hexadecimal digit's value; -1, whose bits survive every shift and or, where it is none.</summary>
    private static int Hex(byte digit) => digit switch
    {
        >= (byte)'0' and <= (byte)'9' => digit - '0',
        >= (byte)'a' and <= (byte)'f' => digit - 'a' + 10,
        >= (byte)'A' and <= (byte)'F' => digit - 'A' + 10,
        _ => -1,
    };

    private static void Widen(Span<char> chars, ReadOnlySpan<byte> ascii)
    {
        int at = 0;
        Span<ushort> units = System.Runtime.InteropServices.MemoryMarshal.Cast<char, ushort>(chars);
        if (ascii.Length >= Vector128<byte>.Count && units.Length >= ascii.Length)
        {
            // The last sixteen may overlap those before: they are written twice, and nothing is left over.
            for (int last = ascii.Length - Vector128<byte>.Count; ; at = Math.Min(at + Vector128<byte>.Count, last))
            {
                (Vector128<ushort> lower, Vector128<ushort> upper) = Vector128.Widen(Vector128.Create(ascii.Slice(at, Vector128<byte>.Count)));
                lower.CopyTo(units[at..]);
                upper.CopyTo(units[(at + Vector128<ushort>.Count)..]);
                if (at == last)
                {
                    return;
                }
            }
        }

        for (; at < ascii.Length && at < units.Length; at++)
        {
            units[at] = ascii[at];
        }
    }

    /// <returns>The number of characters; -1 where it is no text.</returns>
    private static int Decode(ReadOnlySpan<byte> utf8, Span<char> chars)
    {
        int at = 0;
        int count = 0;
        while ((uint)at < (uint)utf8.Length)
        {
            byte first = utf8[at];
            if (first == '\\')
            {
                int length = Escape(utf8, at + 1, chars[count..], out int units);
                if (length < 0)
                {
                    return -1;
                }

                at += 1 + length;
                count += units;
            }
            else if (first < 0x80)
            {
                chars[count++] = (char)first;
                at++;
            }
            else
            {
                int length = Character(utf8[at..], chars[count..], out int units);
                if (length < 0)
                {
                    return -1;
                }

                at += length;
                count += units;
            }
        }

        return count;
    }

    /// <returns>The number of bytes behind the backslash; -1 where it is half of a surrogate pair.</returns>
    private static int Escape(ReadOnlySpan<byte> utf8, int at, Span<char> chars, out int units)
    {
        units = 1;
        switch (JsonBytes.At(utf8, at))
        {
            case (byte)'b':
                chars[0] = '\b';
                return 1;
            case (byte)'f':
                chars[0] = '\f';
                return 1;
            case (byte)'n':
                chars[0] = '\n';
                return 1;
            case (byte)'r':
                chars[0] = '\r';
                return 1;
            case (byte)'t':
                chars[0] = '\t';
                return 1;
            case (byte)'u':
                int unit = CodeUnit(utf8, at + 1);
                if (unit < 0)
                {
                    return -1;
                }

                chars[0] = (char)unit;
                if (!char.IsSurrogate((char)unit))
                {
                    return 5;
                }

                int low = JsonBytes.At(utf8, at + 5) == '\\' && JsonBytes.At(utf8, at + 6) == 'u' ? CodeUnit(utf8, at + 7) : -1;
                if (low < 0 || !char.IsSurrogatePair((char)unit, (char)low))
                {
                    return -1;
                }

                chars[1] = (char)low;
                units = 2;
                return 11;
            default:
                // A quotation mark, a backslash or a slash.
                chars[0] = (char)utf8[at];
                return 1;
        }
    }

    /// <returns>The number of bytes; -1 where they are not UTF-8.</returns>
    private static int Character(ReadOnlySpan<byte> utf8, Span<char> chars, out int units)
    {
        units = 1;
        byte first = utf8[0];
        if (first < 0xE0)
        {
            if (first < 0xC2 || utf8.Length < 2 || !IsContinuation(utf8[1]))
            {
                return -1;
            }

            chars[0] = (char)(((first & 0x1F) << 6) | (utf8[1] & 0x3F));
            return 2;
        }

        if (first < 0xF0)
        {
            if (utf8.Length < 3 || !IsContinuation(utf8[1]) || !IsContinuation(utf8[2]))
            {
                return -1;
            }

            int unit = ((first & 0xF) << 12) | ((utf8[1] & 0x3F) << 6) | (utf8[2] & 0x3F);
            chars[0] = (char)unit;
            return unit < 0x800 || char.IsSurrogate((char)unit) ? -1 : 3;
        }

        if (first > 0xF4 || utf8.Length < 4 || !IsContinuation(utf8[1]) || !IsContinuation(utf8[2]) || !IsContinuation(utf8[3]))
        {
            return -1;
        }

        int scalar = ((first & 7) << 18) | ((utf8[1] & 0x3F) << 12) | ((utf8[2] & 0x3F) << 6) | (utf8[3] & 0x3F);
        if (scalar is < 0x10000 or > 0x10FFFF)
        {
            return -1;
        }

        chars[0] = (char)(0xD7C0 + (scalar >> 10));
        chars[1] = (char)(0xDC00 | (scalar & 0x3FF));
        units = 2;
        return 4;
    }

    private static bool IsContinuation(byte value) => (sbyte)value < -64;
}
