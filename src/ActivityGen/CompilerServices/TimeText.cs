using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ActivityGen.CompilerServices;

/// <summary>Times as bodies have them: ISO 8601 with the value's own offset and no trailing zeros, <c>2016-12-31T23:59:22.6673905+03:00</c>; UTC is <c>+00:00</c>.</summary>
/// <remarks>It is the text that System.Text.Json writes, so that bodies can be compared, and it reads back as the same value.</remarks>
internal static class TimeText
{
    /// <summary>The room that <see cref="Write"/> needs.</summary>
    internal const int Room = 33;

    /// <summary>The room that <see cref="WriteVariable"/> needs.</summary>
    internal const int VariableRoom = 44;

    private const int FractionStart = 19;

    /// <summary>Writes a time.</summary>
    /// <param name="to">Where it goes: <see cref="Room"/> bytes, of which those behind the time are undefined afterwards.</param>
    /// <param name="value">The time.</param>
    /// <param name="lastDay">The day whose date was written last.</param>
    /// <returns>The number of bytes.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static int Write(ref byte to, DateTimeOffset value, ref DayText lastDay)
    {
        ulong ticks = (ulong)value.Ticks;
        uint day = (uint)(ticks / TimeSpan.TicksPerDay);
        lastDay.Move(day);
        lastDay.Write(ref to);

        ticks -= day * (ulong)TimeSpan.TicksPerDay;
        uint second = (uint)(ticks / TimeSpan.TicksPerSecond);
        uint fraction = (uint)(ticks - (second * (ulong)TimeSpan.TicksPerSecond));
        uint minute = second / 60;
        uint hour = minute / 60;
        ulong time = DecimalText.Pair(hour)
            | ((ulong)DecimalText.Pair(minute - (hour * 60)) << 24)
            | ((ulong)DecimalText.Pair(second - (minute * 60)) << 48)
            | ((ulong)':' << 16)
            | ((ulong)':' << 40);
        DecimalText.Store(ref Unsafe.Add(ref to, 11), time);
        int offset = value.TotalOffsetMinutes;
        if ((fraction | (uint)offset) != 0)
        {
            return Rest(ref to, fraction, offset);
        }

        "+00:00"u8.CopyTo(MemoryMarshal.CreateSpan(ref Unsafe.Add(ref to, FractionStart), 6));
        return FractionStart + 6;
    }

    /// <summary>Writes a time as URLs have it: ISO 8601 with all digits (format <c>O</c>), colons and the plus percent-encoded.</summary>
    /// <param name="to">Where it goes: <see cref="VariableRoom"/> bytes, of which those behind the time are undefined afterwards.</param>
    /// <param name="value">The time.</param>
    /// <param name="lastDay">The day whose date was written last.</param>
    /// <returns>The number of bytes.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static int WriteVariable(ref byte to, DateTimeOffset value, ref DayText lastDay)
    {
        ulong ticks = (ulong)value.Ticks;
        uint day = (uint)(ticks / TimeSpan.TicksPerDay);
        lastDay.Move(day);
        lastDay.Write(ref to);
        ticks -= day * (ulong)TimeSpan.TicksPerDay;
        uint second = (uint)(ticks / TimeSpan.TicksPerSecond);
        uint fraction = (uint)(ticks - (second * (ulong)TimeSpan.TicksPerSecond));
        uint minute = second / 60;
        uint hour = minute / 60;

        // Each part covers the garbage of the one before.
        DecimalText.Store(ref Unsafe.Add(ref to, 11), DecimalText.Pair(hour));
        PercentTriplets.Store(ref Unsafe.Add(ref to, 13), ':');
        DecimalText.Store(ref Unsafe.Add(ref to, 16), DecimalText.Pair(minute - (hour * 60)));
        PercentTriplets.Store(ref Unsafe.Add(ref to, 18), ':');
        DecimalText.Store(ref Unsafe.Add(ref to, 21), DecimalText.Pair(second - (minute * 60)));
        Unsafe.Add(ref to, 23) = (byte)'.';
        DecimalText.Store(ref Unsafe.Add(ref to, 24), DecimalText.Pair(fraction / 100_000));
        DecimalText.Store(ref Unsafe.Add(ref to, 26), DecimalText.Pair(fraction / 1_000 % 100));
        DecimalText.Store(ref Unsafe.Add(ref to, 28), DecimalText.Pair(fraction / 10 % 100));
        Unsafe.Add(ref to, 30) = (byte)('0' + (fraction % 10));
        int offset = value.TotalOffsetMinutes;
        int end = 31;
        if (offset < 0)
        {
            Unsafe.Add(ref to, end++) = (byte)'-';
            offset = -offset;
        }
        else
        {
            PercentTriplets.Store(ref Unsafe.Add(ref to, end), '+');
            end += 3;
        }

        DecimalText.Store(ref Unsafe.Add(ref to, end), DecimalText.Pair((uint)offset / 60));
        PercentTriplets.Store(ref Unsafe.Add(ref to, end + 2), ':');
        DecimalText.Store(ref Unsafe.Add(ref to, end + 5), DecimalText.Pair((uint)offset % 60));
        return end + 7;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Rest(ref byte to, uint fraction, int offset)
    {
        int end = FractionStart;
        if (fraction != 0)
        {
            Unsafe.Add(ref to, end) = (byte)'.';
            uint first = fraction / 100_000;
            uint second = fraction / 1_000 % 100;
            uint third = fraction / 10 % 100;
            DecimalText.Store(ref Unsafe.Add(ref to, 20), DecimalText.Pair(first));
            DecimalText.Store(ref Unsafe.Add(ref to, 22), DecimalText.Pair(second));
            DecimalText.Store(ref Unsafe.Add(ref to, 24), DecimalText.Pair(third));
            Unsafe.Add(ref to, 26) = (byte)('0' + (fraction % 10));
            end = 27;
            while (Unsafe.Add(ref to, end - 1) == (byte)'0')
            {
                end--;
            }
        }

        uint distance = (uint)Math.Abs(offset);
        Unsafe.Add(ref to, end) = offset < 0 ? (byte)'-' : (byte)'+';
        DecimalText.Store(ref Unsafe.Add(ref to, end + 1), DecimalText.Pair(distance / 60));
        Unsafe.Add(ref to, end + 3) = (byte)':';
        DecimalText.Store(ref Unsafe.Add(ref to, end + 4), DecimalText.Pair(distance % 60));
        return end + 6;
    }
}
