using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ActivityGen;

/// <summary>Finds where things end in JSON, sixteen bytes at a time.</summary>
internal static class JsonBytes
{
    /// <summary>Gets the first byte from an index on that is no plain ASCII of a string: a quotation mark, a backslash, a control, or part of another character.</summary>
    /// <returns>The index; the length where there is none.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int PlainEnd(ReadOnlySpan<byte> json, int at)
    {
        while (json.Length - at >= Vector128<byte>.Count)
        {
            uint found = PlainEnds(Vector128.Create(json.Slice(at, Vector128<byte>.Count)));
            if (found != 0)
            {
                return at + BitOperations.TrailingZeroCount(found);
            }

            at += Vector128<byte>.Count;
        }

        while ((uint)at < (uint)json.Length && (sbyte)json[at] >= ' ' && json[at] is not ((byte)'"' or (byte)'\\'))
        {
            at++;
        }

        return at;
    }

    /// <summary>Gets a bit for each of sixteen bytes that is no plain ASCII of a string.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static uint PlainEnds(Vector128<byte> bytes)
    {
        // As signed numbers, controls and what is not ASCII are both below the space.
        Vector128<byte> ends = Vector128.LessThan(bytes.AsSByte(), Vector128.Create((sbyte)' ')).AsByte()
            | Vector128.Equals(bytes, Vector128.Create((byte)'"'))
            | Vector128.Equals(bytes, Vector128.Create((byte)'\\'));
        return ends.ExtractMostSignificantBits();
    }

    /// <summary>Gets the first byte from an index on that may end a string or must not stand in it: a quotation mark, a backslash or a control.</summary>
    /// <returns>The index; the length where there is none.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int StringStop(ReadOnlySpan<byte> json, int at)
    {
        while (json.Length - at >= Vector128<byte>.Count)
        {
            Vector128<byte> bytes = Vector128.Create(json.Slice(at, Vector128<byte>.Count));
            Vector128<byte> stops = Vector128.LessThan(bytes, Vector128.Create((byte)' '))
                | Vector128.Equals(bytes, Vector128.Create((byte)'"'))
                | Vector128.Equals(bytes, Vector128.Create((byte)'\\'));
            uint found = stops.ExtractMostSignificantBits();
            if (found != 0)
            {
                return at + BitOperations.TrailingZeroCount(found);
            }

            at += Vector128<byte>.Count;
        }

        while ((uint)at < (uint)json.Length && json[at] is >= (byte)' ' and not ((byte)'"' or (byte)'\\'))
        {
            at++;
        }

        return at;
    }

    /// <summary>Passes over white space.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int SkipSpace(ReadOnlySpan<byte> json, int at) =>
        (uint)at < (uint)json.Length && json[at] <= ' ' ? SkipMoreSpace(json, at) : at;

    /// <summary>Gets the byte at an index; 0, which is never right, beyond the end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static byte At(ReadOnlySpan<byte> json, int at) => (uint)at < (uint)json.Length ? json[at] : (byte)0;

    private static int SkipMoreSpace(ReadOnlySpan<byte> json, int at)
    {
        // One space, as behind a colon.
        if (json[at] == ' ' && At(json, at + 1) > ' ')
        {
            return at + 1;
        }

        while (json.Length - at >= Vector128<byte>.Count)
        {
            Vector128<byte> bytes = Vector128.Create(json.Slice(at, Vector128<byte>.Count));
            Vector128<byte> spaces = Vector128.Equals(bytes, Vector128.Create((byte)' '))
                | Vector128.Equals(bytes, Vector128.Create((byte)'\n'))
                | Vector128.Equals(bytes, Vector128.Create((byte)'\r'))
                | Vector128.Equals(bytes, Vector128.Create((byte)'\t'));
            uint others = ~spaces.ExtractMostSignificantBits() & 0xFFFF;
            if (others != 0)
            {
                return at + BitOperations.TrailingZeroCount(others);
            }

            at += Vector128<byte>.Count;
        }

        while ((uint)at < (uint)json.Length && json[at] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
        {
            at++;
        }

        return at;
    }
}
