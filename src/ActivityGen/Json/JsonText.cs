using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace ActivityGen;

/// <summary>Makes strings of the strings of JSON.</summary>
internal static class JsonText
{
    private const int ScratchLength = 512;

    private const int GrowthFactor = 4;

    /// <summary>Makes a string of ASCII.</summary>
    /// <param name="ascii">ASCII without escapes.</param>
    internal static string OfAscii(ReadOnlySpan<byte> ascii) => ascii.IsEmpty ? "" : string.Create(ascii.Length, ascii, static (chars, bytes) => Widen(bytes, chars));

    /// <summary>Reads any text.</summary>
    /// <param name="json">The document.</param>
    /// <param name="at">The index behind the opening quotation mark; then the index behind the closing one.</param>
    /// <returns>The text; null where none ends, and where it is no text: bytes that are not UTF-8, half of a surrogate pair.</returns>
    [SkipLocalsInit]
    internal static string? Read(ReadOnlySpan<byte> json, ref int at)
    {
        JsonTextDecoder decoder = new(json, at, stackalloc char[ScratchLength]);
        char[]? rented = null;
        while (!decoder.TryDecode())
        {
            if (!decoder.IsFull)
            {
                Return(rented);
                return null;
            }

            char[] more = ArrayPool<char>.Shared.Rent((int)Math.Min(Array.MaxLength, (long)GrowthFactor * (decoder.Decoded.Length + JsonTextDecoder.Slack)));
            decoder.GrowInto(more);
            Return(rented);
            rented = more;
        }

        string text = new(decoder.Decoded);
        at = decoder.Position;
        Return(rented);
        return text;
    }

    /// <summary>Reads the text of a string in ASCII that has escapes.</summary>
    /// <param name="escaped">What stands between the quotation marks; its escapes are well-formed.</param>
    /// <param name="ascii">Room for the text.</param>
    /// <returns>The text; empty where it is not ASCII, or longer than there is room.</returns>
    internal static ReadOnlySpan<byte> Unescape(ReadOnlySpan<byte> escaped, Span<byte> ascii)
    {
        int count = 0;
        while (true)
        {
            int plain = escaped.IndexOf((byte)'\\');
            plain = plain < 0 ? escaped.Length : plain;
            if (plain > ascii.Length - count || !Ascii.IsValid(escaped[..plain]))
            {
                return default;
            }

            escaped[..plain].CopyTo(ascii[count..]);
            count += plain;
            if (plain == escaped.Length)
            {
                return ascii[..count];
            }

            // Of the other escapes, only those that stand for themselves matter to texts without controls.
            byte kind = JsonBytes.At(escaped, plain + 1);
            int unit = kind switch
            {
                (byte)'u' => CodeUnit(escaped, plain + 2),
                (byte)'/' or (byte)'"' or (byte)'\\' => kind,
                _ => -1,
            };
            if ((uint)unit >= 0x80 || count == ascii.Length)
            {
                return default;
            }

            ascii[count++] = (byte)unit;
            escaped = escaped[(plain + (kind == 'u' ? 6 : 2))..];
        }
    }

    /// <summary>Reads the four hexadecimal digits of a <c>\u</c> escape.</summary>
    /// <returns>The code unit; negative where there are no four digits.</returns>
    internal static int CodeUnit(ReadOnlySpan<byte> json, int at)
    {
        if ((uint)at > (uint)json.Length || json.Length - at < sizeof(uint))
        {
            return -1;
        }

        // All four digits at once, the first one lowest: a byte's highest bit says whether it is above or below a bound.
        uint digits = BinaryPrimitives.ReadUInt32LittleEndian(json[at..]);
        uint letters = digits | 0x20202020;
        uint isDigit = (digits + (0x80808080 - 0x30303030)) & ~(digits + (0x7F7F7F7F - 0x39393939));
        uint isLetter = (letters + (0x80808080 - 0x61616161)) & ~(letters + (0x7F7F7F7F - 0x66666666));
        if (((isDigit | isLetter) & ~digits & 0x80808080) != 0x80808080)
        {
            return -1;
        }

        uint values = (digits & 0x0F0F0F0F) + (9 * ((digits >> 6) & 0x01010101));
        uint pairs = (values << 4) | (values >> 8);
        return (int)(((pairs & 0xFF) << 8) | ((pairs >> 16) & 0xFF));
    }

    private static void Return(char[]? rented)
    {
        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }
    }

    /// <summary>Widens ASCII into as many characters. What is left over at the end is widened together with what stands before it, a second time.</summary>
    private static void Widen(ReadOnlySpan<byte> ascii, Span<char> chars)
    {
        Span<ushort> units = MemoryMarshal.Cast<char, ushort>(chars);
        if (ascii.Length >= Vector128<byte>.Count)
        {
            int last = ascii.Length - Vector128<byte>.Count;
            for (int at = 0; at < last; at += Vector128<byte>.Count)
            {
                Widen16(ascii[at..], units[at..]);
            }

            Widen16(ascii[last..], units[last..]);
        }
        else if (ascii.Length >= sizeof(ulong))
        {
            int last = ascii.Length - sizeof(ulong);
            Widen8(ascii, units);
            Widen8(ascii[last..], units[last..]);
        }
        else
        {
            for (int at = 0; at < ascii.Length && at < units.Length; at++)
            {
                units[at] = ascii[at];
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Widen16(ReadOnlySpan<byte> ascii, Span<ushort> units)
    {
        (Vector128<ushort> lower, Vector128<ushort> upper) = Vector128.Widen(Vector128.Create(ascii));
        lower.CopyTo(units);
        upper.CopyTo(units[Vector128<ushort>.Count..]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Widen8(ReadOnlySpan<byte> ascii, Span<ushort> units) =>
        Vector128.WidenLower(Vector128.CreateScalarUnsafe(MemoryMarshal.Read<ulong>(ascii)).AsByte()).CopyTo(units);
}
