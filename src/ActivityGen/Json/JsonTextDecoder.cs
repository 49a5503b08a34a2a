using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ActivityGen;

/// <summary>Decodes a string of JSON, UTF-8 and escapes, to UTF-16.</summary>
/// <remarks>
/// Character by character: text that is not ASCII has short runs of each kind, and a vector's result would be waited for longer than the
/// processor needs to guess that the next character is like this one. Only where ASCII goes on are vectors worth it.
/// </remarks>
internal ref struct JsonTextDecoder
{
    /// <summary>Room that has to be left for another step.</summary>
    internal const int Slack = 16;

    /// <summary>After so many characters of ASCII, more are expected.</summary>
    private const int LongRun = 8;

    private readonly ReadOnlySpan<byte> _json;
    private Span<char> _chars;
    private int _count;

    /// <summary>Initializes a new instance of the <see cref="JsonTextDecoder"/> struct.</summary>
    /// <param name="json">The document.</param>
    /// <param name="start">The index behind the opening quotation mark.</param>
    /// <param name="chars">Room for the text, and <see cref="Slack"/> more.</param>
    internal JsonTextDecoder(ReadOnlySpan<byte> json, int start, Span<char> chars)
    {
        _json = json;
        _chars = chars;
        Position = start;
    }

    /// <summary>Gets the index in the document, behind the closing quotation mark in the end.</summary>
    internal int Position { get; private set; }

    /// <summary>Gets a value indicating whether the room was too small.</summary>
    internal bool IsFull { get; private set; }

    /// <summary>Gets the text so far.</summary>
    internal readonly ReadOnlySpan<char> Decoded => _chars[.._count];

    /// <summary>Decodes to the closing quotation mark.</summary>
    /// <returns>False where there is none, where the room is too small, and where it is no text: bytes that are not UTF-8, half of a surrogate pair.</returns>
    internal bool TryDecode()
    {
        ReadOnlySpan<byte> json = _json;
        Span<char> chars = _chars;
        int at = Position;
        int count = _count;
        int plain = 0;
        while (count <= chars.Length - Slack)
        {
            byte first = JsonBytes.At(json, at);
            if (first is >= (byte)' ' and < 0x80 and not ((byte)'"' or (byte)'\\'))
            {
                chars[count++] = (char)first;
                at++;
                if (++plain == LongRun)
                {
                    plain = 0;
                    int units = Ascii(json, at, chars[count..]);
                    at += units;
                    count += units;
                }

                continue;
            }

            plain = 0;
            int length;
            if (first >= 0x80)
            {
                // A character, a quotation mark and a brace are four bytes at least: with less, it is no JSON.
                uint bytes = json.Length - at < sizeof(uint) ? 0 : BinaryPrimitives.ReadUInt32LittleEndian(json[at..]);
                if (IsTwoBytes(bytes))
                {
                    chars[count++] = TwoBytes(bytes);
                    at += 2;

                    // The next one is most often alike, and read already.
                    bytes >>= 16;
                    if (IsTwoBytes(bytes))
                    {
                        chars[count++] = TwoBytes(bytes);
                        at += 2;
                    }

                    continue;
                }

                if ((bytes & 0xC0C0F0) == 0x8080E0)
                {
                    uint unit = ((bytes & 0xF) << 12) | ((bytes >> 2) & 0xFC0) | ((bytes >> 16) & 0x3F);
                    chars[count++] = (char)unit;
                    at += 3;
                    if (unit < 0x800 || char.IsSurrogate((char)unit))
                    {
                        return false;
                    }

                    continue;
                }

                length = FourBytes(bytes, chars[count..]);
                count += 2;
            }
            else if (first == '\\')
            {
                length = Escape(json, at + 1, chars[count..]);
                count += length == 12 ? 2 : 1;
            }
            else
            {
                // The end, or a control, which has no place in a string.
                Position = at + 1;
                _count = count;
                return first == '"';
            }

            if (length == 0)
            {
                return false;
            }

            at += length;
        }

        IsFull = true;
        Position = at;
        _count = count;
        return false;
    }

    /// <summary>Goes on with more room, where there was too little.</summary>
    internal void GrowInto(Span<char> chars)
    {
        Decoded.CopyTo(chars);
        _chars = chars;
        IsFull = false;
    }

    /// <returns>The number of characters, as far as there is room.</returns>
    private static int Ascii(ReadOnlySpan<byte> json, int at, Span<char> chars)
    {
        int count = 0;
        while (json.Length - at >= Vector128<byte>.Count && chars.Length - count >= Vector128<byte>.Count)
        {
            Vector128<byte> bytes = Vector128.Create(json.Slice(at, Vector128<byte>.Count));
            (Vector128<ushort> lower, Vector128<ushort> upper) = Vector128.Widen(bytes);
            Span<ushort> units = MemoryMarshal.Cast<char, ushort>(chars.Slice(count, Vector128<byte>.Count));
            lower.CopyTo(units);
            upper.CopyTo(units[Vector128<ushort>.Count..]);
            uint ends = JsonBytes.PlainEnds(bytes);
            if (ends != 0)
            {
                return count + BitOperations.TrailingZeroCount(ends);
            }

            count += Vector128<byte>.Count;
            at += Vector128<byte>.Count;
        }

        return count;
    }

    private static bool IsTwoBytes(uint bytes) => (bytes & 0xC0E0) == 0x80C0 && (bytes & 0x1E) != 0;

    private static char TwoBytes(uint bytes) => (char)(((bytes & 0x1F) << 6) | ((bytes >> 8) & 0x3F));

    /// <summary>Decodes a character of four bytes.</summary>
    /// <param name="bytes">The bytes, the first as the lowest.</param>
    /// <param name="chars">Room for its two code units.</param>
    /// <returns>The number of bytes; 0 where they are no such character.</returns>
    private static int FourBytes(uint bytes, Span<char> chars)
    {
        uint scalar = ((bytes & 7) << 18) | ((bytes << 4) & 0x3F000) | ((bytes >> 10) & 0xFC0) | ((bytes >> 24) & 0x3F);
        chars[1] = (char)(0xDC00 | (scalar & 0x3FF));
        chars[0] = (char)(0xD7C0 + (scalar >> 10));
        return (bytes & 0xC0C0C0F8) == 0x808080F0 && scalar is >= 0x10000 and <= 0x10FFFF ? 4 : 0;
    }

    /// <returns>The number of bytes, the backslash included; 0 where it is no escape, or half of a surrogate pair.</returns>
    private static int Escape(ReadOnlySpan<byte> json, int at, Span<char> chars)
    {
        byte kind = JsonBytes.At(json, at);
        if (kind == 'u')
        {
            return EscapedUnits(json, at + 1, chars);
        }

        int unit = kind switch
        {
            (byte)'"' or (byte)'\\' or (byte)'/' => kind,
            (byte)'b' => '\b',
            (byte)'f' => '\f',
            (byte)'n' => '\n',
            (byte)'r' => '\r',
            (byte)'t' => '\t',
            _ => 0,
        };
        chars[0] = (char)unit;
        return unit == 0 ? 0 : 2;
    }

    private static int EscapedUnits(ReadOnlySpan<byte> json, int at, Span<char> chars)
    {
        int unit = JsonText.CodeUnit(json, at);
        if (unit < 0)
        {
            return 0;
        }

        chars[0] = (char)unit;
        if (!char.IsSurrogate((char)unit))
        {
            return 6;
        }

        int low = JsonBytes.At(json, at + 4) == '\\' && JsonBytes.At(json, at + 5) == 'u' ? JsonText.CodeUnit(json, at + 6) : -1;
        if (low < 0 || !char.IsSurrogatePair((char)unit, (char)low))
        {
            return 0;
        }

        chars[1] = (char)low;
        return 12;
    }
}
