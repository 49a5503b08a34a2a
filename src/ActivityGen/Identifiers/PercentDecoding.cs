using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;

namespace ActivityGen;

/// <summary>Undoes percent-encoding: from UTF-16 or UTF-8 text to UTF-16.</summary>
internal static class PercentDecoding
{
    /// <summary>Decodes a text; the output never has more units than the input.</summary>
    /// <typeparam name="TUnit">The input unit, <see cref="char"/> or <see cref="byte"/>.</typeparam>
    /// <param name="source">The encoded text.</param>
    /// <param name="destination">Where the decoded text goes.</param>
    /// <param name="read">The number of units decoded; at an error, the index of what is wrong.</param>
    /// <param name="written">The number of characters written.</param>
    internal static PercentDecodingResult Decode<TUnit>(
        ReadOnlySpan<TUnit> source,
        Span<char> destination,
        out int read,
        out int written)
        where TUnit : unmanaged, IBinaryInteger<TUnit>
    {
        TUnit percent = Percent<TUnit>();
        read = 0;
        written = 0;
        while (read < source.Length)
        {
            PercentDecodingResult result;
            int taken, put;
            if (source[read] == percent)
            {
                result = DecodeScalar(source[read..], destination[written..], out taken, out put);
            }
            else
            {
                ReadOnlySpan<TUnit> run = source[read..];
                int end = run.IndexOf(percent);
                result = CopyRaw(end < 0 ? run : run[..end], destination[written..], out taken, out put);
            }

            read += taken;
            written += put;
            if (result != PercentDecodingResult.Done)
            {
                return result;
            }
        }

        return PercentDecodingResult.Done;
    }

    /// <summary>Copies a run without escapes. It must be well-formed by itself: escapes are whole scalar values, never the other half of one.</summary>
    private static PercentDecodingResult CopyRaw<TUnit>(ReadOnlySpan<TUnit> run, Span<char> destination, out int taken, out int put)
        where TUnit : unmanaged, IBinaryInteger<TUnit>
    {
        if (typeof(TUnit) == typeof(byte))
        {
            OperationStatus status = Utf8.ToUtf16(
                MemoryMarshal.AsBytes(run), destination, out taken, out put, replaceInvalidSequences: false);
            return status switch
            {
                OperationStatus.Done => PercentDecodingResult.Done,
                OperationStatus.DestinationTooSmall => PercentDecodingResult.DestinationTooSmall,
                _ => PercentDecodingResult.RawNotText,
            };
        }

        ReadOnlySpan<char> text = MemoryMarshal.Cast<TUnit, char>(run);
        int lone = Contract.WellFormedText.IndexOfLoneSurrogate(text);
        int wanted = lone < 0 ? text.Length : lone;
        if (destination.Length < wanted)
        {
            taken = 0;
            put = 0;
            return PercentDecodingResult.DestinationTooSmall;
        }

        text[..wanted].CopyTo(destination);
        taken = wanted;
        put = wanted;
        return lone < 0 ? PercentDecodingResult.Done : PercentDecodingResult.RawNotText;
    }

    internal static PercentDecodingResult DecodeScalar<TUnit>(ReadOnlySpan<TUnit> source, Span<char> destination, out int taken, out int put)
        where TUnit : unmanaged, IBinaryInteger<TUnit>
    {
        taken = 0;
        put = 0;
        Span<byte> utf8 = stackalloc byte[4];
        int count = 0;
        while (count < 4 && TryReadEscape(source[(3 * count)..], out utf8[count]))
        {
            count++;

            // A byte below 0x80 is a scalar value by itself; most escapes are.
            if (utf8[0] < 0x80)
            {
                break;
            }
        }

        if (count == 0)
        {
            return PercentDecodingResult.NotHex;
        }

        // Overlong forms, surrogates in UTF-8 and cut sequences are all refused here: two encoded ids would mean one id.
        if (Rune.DecodeFromUtf8(utf8[..count], out Rune rune, out int consumed) != OperationStatus.Done)
        {
            return PercentDecodingResult.NotUtf8;
        }

        if (!rune.TryEncodeToUtf16(destination, out put))
        {
            return PercentDecodingResult.DestinationTooSmall;
        }

        taken = 3 * consumed;
        return PercentDecodingResult.Done;
    }

    private static bool TryReadEscape<TUnit>(ReadOnlySpan<TUnit> source, out byte value)
        where TUnit : unmanaged, IBinaryInteger<TUnit>
    {
        value = 0;
        if (source.Length < 3 || Value(source[0]) != '%')
        {
            return false;
        }

        int high = HexValue(Value(source[1]));
        int low = HexValue(Value(source[2]));
        if ((high | low) < 0)
        {
            return false;
        }

        value = (byte)((high << 4) | low);
        return true;
    }

    // Not CreateTruncating: unoptimized code boxes its argument, and pays for every escape.
    private static int Value<TUnit>(TUnit unit)
        where TUnit : unmanaged =>
        Unsafe.SizeOf<TUnit>() == sizeof(byte) ? Unsafe.As<TUnit, byte>(ref unit) : Unsafe.As<TUnit, ushort>(ref unit);

    private static TUnit Percent<TUnit>()
        where TUnit : unmanaged
    {
        // Little-endian or not, each unit is written whole.
        TUnit percent = default;
        if (Unsafe.SizeOf<TUnit>() == sizeof(byte))
        {
            Unsafe.As<TUnit, byte>(ref percent) = (byte)'%';
        }
        else
        {
            Unsafe.As<TUnit, char>(ref percent) = '%';
        }

        return percent;
    }

    private static int HexValue(int c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'A' and <= 'F' => c - 'A' + 10,
        >= 'a' and <= 'f' => c - 'a' + 10,
        _ => -1,
    };
}
