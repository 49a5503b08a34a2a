using System.Runtime.CompilerServices;

namespace ActivityGen.CompilerServices;

/// <summary>The day whose date was written last, and its text: histories stay on a day for long. The default value has none.</summary>
/// <remarks>The text is kept as numbers whose low bytes come first, so that each part is one load and one store.</remarks>
internal struct DayText
{
    /// <summary>The length of a date.</summary>
    internal const int Length = 10;

    /// <summary>The room that <see cref="Write"/> needs.</summary>
    internal const int Room = 12;

    /// <summary>One more than the day, counted from 0001-01-01, so that the default value is no day.</summary>
    private uint _next;

    /// <summary>Year and month: <c>2016-12-</c>.</summary>
    private ulong _yearMonth;

    /// <summary>The day of the month and what follows it in a time: <c>31T</c>, and a byte of garbage.</summary>
    private uint _dayOfMonth;

    /// <summary>Makes it the text of a day.</summary>
    /// <param name="day">The day, counted from 0001-01-01.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Move(uint day)
    {
        if (_next != day + 1)
        {
            Change(day);
        }
    }

    /// <summary>Writes the date, a <c>T</c> and a byte of garbage.</summary>
    /// <param name="to">Where they go: <see cref="Room"/> bytes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal readonly void Write(ref byte to)
    {
        DecimalText.Store(ref to, _yearMonth);
        DecimalText.Store(ref Unsafe.Add(ref to, 8), _dayOfMonth);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Change(uint day)
    {
        var (year, month, dayOfMonth) = DateOnly.FromDayNumber((int)day);
        uint century = (uint)year / 100;
        _yearMonth = DecimalText.Pair(century)
            | ((ulong)DecimalText.Pair((uint)year - (century * 100)) << 16)
            | ((ulong)DecimalText.Pair((uint)month) << 40)
            | ((ulong)'-' << 32)
            | ((ulong)'-' << 56);
        _dayOfMonth = DecimalText.Pair((uint)dayOfMonth) | ((uint)'T' << 16);
        _next = day + 1;
    }
}
