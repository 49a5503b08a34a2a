using System.Globalization;
using System.Runtime.CompilerServices;

namespace ActivityGen.CompilerServices;

/// <summary>Values whose unformatted form goes straight to UTF-8: it has nothing that JSON escapes.</summary>
/// <remarks>Each question about a type is answered when the code for that type is made: what remains is one call.</remarks>
internal static class PlainValue
{
    /// <summary>Gets a value indicating whether the form has unreserved characters only, so that there is nothing to percent-encode either.</summary>
    internal static bool IsUnreserved<T>() =>
        typeof(T) == typeof(int) || typeof(T) == typeof(long) || typeof(T) == typeof(short) || typeof(T) == typeof(sbyte)
        || typeof(T) == typeof(uint) || typeof(T) == typeof(ulong) || typeof(T) == typeof(ushort) || typeof(T) == typeof(byte)
        || typeof(T) == typeof(Guid) || typeof(T) == typeof(DateOnly) || typeof(T) == typeof(decimal);

    /// <summary>Gets a value indicating whether the form, which has other characters, is JSON text as it is.</summary>
    internal static bool IsJsonText<T>() =>
        typeof(T) == typeof(double) || typeof(T) == typeof(float) || typeof(T) == typeof(DateTime) || typeof(T) == typeof(DateTimeOffset) || typeof(T) == typeof(TimeSpan);

    /// <summary>Gets a value indicating whether a format is the unformatted form's own, which generated code names where a type has several.</summary>
    internal static bool IsPlain<T>(string? format) =>
        format is null
        || (typeof(T) == typeof(DateTimeOffset) || typeof(T) == typeof(DateTime) ? format is "O" or "o"
            : typeof(T) == typeof(Guid) ? format is "D"
            : typeof(T) == typeof(DateOnly) ? format is "O" or "o" or "yyyy-MM-dd"
            : typeof(T) == typeof(TimeSpan) && format is "c");

    /// <summary>Formats a value of one of these types but <see cref="DateOnly"/>, which the writer keeps.</summary>
    /// <param name="value">The value.</param>
    /// <param name="utf8">Where it goes, with room for the longest.</param>
    /// <returns>The number of bytes.</returns>
    internal static int Format<T>(T value, Span<byte> utf8)
        where T : ISpanFormattable
    {
        if (typeof(T) == typeof(int))
        {
            return DecimalText.Write(ref utf8[..DecimalText.Room][0], Unsafe.As<T, int>(ref value));
        }

        if (typeof(T) == typeof(Guid))
        {
            return Format(ref Unsafe.As<T, Guid>(ref value), utf8, default);
        }

        // The form with the fewest characters is not the one that these keep for ever.
        if (typeof(T) == typeof(DateTime))
        {
            return Format(ref Unsafe.As<T, DateTime>(ref value), utf8, "O");
        }

        if (typeof(T) == typeof(DateTimeOffset))
        {
            return Format(ref Unsafe.As<T, DateTimeOffset>(ref value), utf8, "O");
        }

        if (typeof(T) == typeof(long))
        {
            return Format(ref Unsafe.As<T, long>(ref value), utf8, default);
        }

        if (typeof(T) == typeof(short))
        {
            return Format(ref Unsafe.As<T, short>(ref value), utf8, default);
        }

        if (typeof(T) == typeof(sbyte))
        {
            return Format(ref Unsafe.As<T, sbyte>(ref value), utf8, default);
        }

        if (typeof(T) == typeof(uint))
        {
            return Format(ref Unsafe.As<T, uint>(ref value), utf8, default);
        }

        if (typeof(T) == typeof(ulong))
        {
            return Format(ref Unsafe.As<T, ulong>(ref value), utf8, default);
        }

        if (typeof(T) == typeof(ushort))
        {
            return Format(ref Unsafe.As<T, ushort>(ref value), utf8, default);
        }

        if (typeof(T) == typeof(byte))
        {
            return Format(ref Unsafe.As<T, byte>(ref value), utf8, default);
        }

        if (typeof(T) == typeof(decimal))
        {
            int length = FixedText.Write(ref utf8[..FixedText.Room][0], Unsafe.As<T, decimal>(ref value), format: null);
            return length > 0 ? length : Format(ref Unsafe.As<T, decimal>(ref value), utf8, default);
        }

        if (typeof(T) == typeof(double))
        {
            return Format(ref Unsafe.As<T, double>(ref value), utf8, default);
        }

        if (typeof(T) == typeof(float))
        {
            return Format(ref Unsafe.As<T, float>(ref value), utf8, default);
        }

        return Format(ref Unsafe.As<T, TimeSpan>(ref value), utf8, default);
    }

    /// <summary>Calls the type's own method: a constrained call, so that code that is not optimized boxes nothing either.</summary>
    private static int Format<T>(ref T value, Span<byte> utf8, ReadOnlySpan<char> format)
        where T : struct, IUtf8SpanFormattable =>
        value.TryFormat(utf8, out int written, format, CultureInfo.InvariantCulture)
            ? written
            : throw new InvalidOperationException("The room holds the longest form.");
}
