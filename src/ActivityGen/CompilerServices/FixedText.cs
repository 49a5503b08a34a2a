using System.Runtime.CompilerServices;

namespace ActivityGen.CompilerServices;

/// <summary>Decimals of everyday size as UTF-8, without a format or with one that fixes the number of digits: prices, hours, percentages.</summary>
/// <remarks>The text is the invariant culture's. What is not taken here, a sign above all, is .NET's own to format.</remarks>
internal static class FixedText
{
    /// <summary>The room that <see cref="Write(ref byte, decimal, string?)"/> needs: ten digits and two zeros, a point, nine digits, a space and a percent sign.</summary>
    internal const int Room = 24;

    /// <summary>More digits behind the point are nobody's everyday.</summary>
    private const int MaxScale = 9;

    private const int MaxDecimals = 6;

    /// <summary>From here on, some formats part the digits by threes.</summary>
    private const ulong FirstGrouped = 1000;

    // An array: a span of numbers in the assembly is an allocation in code that is not optimized.
    private static readonly uint[] Powers = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000];

    /// <summary>Writes a number.</summary>
    /// <param name="to">Where it goes: <see cref="Room"/> bytes.</param>
    /// <param name="value">The number.</param>
    /// <param name="format">The format, or null.</param>
    /// <returns>The number of bytes; 0 where the number or the format is of another kind.</returns>
    [SkipLocalsInit]
    internal static int Write(ref byte to, decimal value, string? format)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value, parts);
        int scale = parts[3] >> 16;
        if ((parts[1] | parts[2]) != 0 || (uint)scale > MaxScale)
        {
            return 0;
        }

        ulong number = (uint)parts[0];
        if (format is null)
        {
            return Write(ref to, number, scale);
        }

        if (!TryRead(format, out int decimals, out bool isPercent, out bool isGrouped))
        {
            return 0;
        }

        int shift = decimals + (isPercent ? 2 : 0) - scale;
        if (shift >= 0)
        {
            number *= Powers[shift];
        }
        else
        {
            // Halves go away from zero, as .NET has them.
            uint divisor = Powers[-shift];
            number = (number + (divisor / 2)) / divisor;
        }

        if (isGrouped && number / Powers[decimals] >= FirstGrouped)
        {
            return 0;
        }

        int length = Write(ref to, number, decimals);
        if (isPercent)
        {
            Unsafe.Add(ref to, length) = (byte)' ';
            Unsafe.Add(ref to, length + 1) = (byte)'%';
            length += 2;
        }

        return length;
    }

    /// <summary>Writes digits with a point among them.</summary>
    private static int Write(ref byte to, ulong number, int decimals)
    {
        uint power = Powers[decimals];
        uint whole = (uint)(number / power);
        int length = DecimalText.Write(ref to, whole);
        if (decimals == 0)
        {
            return length;
        }

        Unsafe.Add(ref to, length) = (byte)'.';
        uint rest = (uint)(number - (whole * (ulong)power));
        for (int i = length + decimals; i > length; i--)
        {
            uint next = rest / 10;
            Unsafe.Add(ref to, i) = (byte)('0' + (rest - (next * 10)));
            rest = next;
        }

        return length + 1 + decimals;
    }

    /// <summary>Reads the formats F, N and P, and custom ones that are a zero, or a zero, a point and zeros.</summary>
    private static bool TryRead(string format, out int decimals, out bool isPercent, out bool isGrouped)
    {
        decimals = 2;
        isPercent = false;
        isGrouped = false;
        if (format.Length == 0)
        {
            return false;
        }

        switch (format[0] | ' ')
        {
            case 'f':
                break;
            case 'n':
                isGrouped = true;
                break;
            case 'p':
                isPercent = true;
                isGrouped = true;
                break;
            default:
                return TryReadZeros(format, out decimals);
        }

        if (format.Length == 2)
        {
            decimals = format[1] - '0';
        }

        return format.Length <= 2 && (uint)decimals <= MaxDecimals;
    }

    private static bool TryReadZeros(string format, out int decimals)
    {
        decimals = Math.Max(0, format.Length - 2);
        if (format[0] != '0' || decimals > MaxDecimals || (format.Length > 1 && (decimals == 0 || format[1] != '.')))
        {
            return false;
        }

        for (int i = 2; i < format.Length; i++)
        {
            if (format[i] != '0')
            {
                return false;
            }
        }

        return true;
    }
}
