using System.Runtime.CompilerServices;

namespace ActivityGen.CompilerServices;

/// <summary>The day whose date was written last, and its text: histories stay on a day for long. The default value has none.</summary>
/// <remarks>The text is kept as numbers whose low bytes come first, so that each part is one load and one store.</remarks>
internal struct DayText
{
    /// <summary>One more than the day, counted from 0001-01-01, so that the default value is no day.</summary>
    private uint _next;

    /// <summary>Gets year and month: <c>2016-12-</c>.</summary>
    internal ulong YearMonth { get; private set; }

    /// <summary>Gets the day of the month and what follows it: <c>31T</c>, and a byte of garbage.</summary>
    internal uint DayOfMonth { get; private set; }

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

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Change(uint day)
    {
        var (year, month, dayOfMonth) = DateOnly.FromDayNumber((int)day);
        uint century = (uint)year / 100;
        YearMonth = DecimalText.Pair(century)
            | ((ulong)DecimalText.Pair((uint)year - (century * 100)) << 16)
            | ((ulong)DecimalText.Pair((uint)month) << 40)
            | ((ulong)'-' << 32)
            | ((ulong)'-' << 56);
        DayOfMonth = DecimalText.Pair((uint)dayOfMonth) | ((uint)'T' << 16);
        _next = day + 1;
    }
}
