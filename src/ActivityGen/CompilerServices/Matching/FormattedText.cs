using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace ActivityGen.CompilerServices;

/// <summary>Finds the value that a text could be of: generous, since <see cref="HoleText"/> formats the value again and compares.</summary>
internal static class FormattedText
{
    // Neither today's date nor this machine's time zone has a part in a value that a text leaves them out of.
    private const DateTimeStyles AsWritten = DateTimeStyles.RoundtripKind | DateTimeStyles.NoCurrentDateDefault;

    /// <summary>The longest <c>[-][d.]hh:mm:ss[.fffffff]</c>.</summary>
    private const int MaxTimeSpanLength = 26;

    internal static bool TryParse<T>(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out T value, string? format)
        where T : ISpanParsable<T>
    {
        CultureInfo culture = CultureInfo.InvariantCulture;
        if (typeof(T) == typeof(DateTime))
        {
            return As(DateTime.TryParseExact(text, format ?? "O", culture, AsWritten, out DateTime result), ref result, out value);
        }

        if (typeof(T) == typeof(DateTimeOffset))
        {
            bool isRead = DateTimeOffset.TryParseExact(text, format ?? "O", culture, DateTimeStyles.AssumeUniversal, out DateTimeOffset result);
            return As(isRead, ref result, out value);
        }

        if (typeof(T) == typeof(DateOnly))
        {
            return As(DateOnly.TryParseExact(text, format ?? "yyyy-MM-dd", culture, DateTimeStyles.None, out DateOnly result), ref result, out value);
        }

        if (typeof(T) == typeof(TimeOnly))
        {
            bool isRead = TimeOnly.TryParseExact(text, format ?? "HH:mm:ss.FFFFFFF", culture, DateTimeStyles.None, out TimeOnly result);
            return As(isRead, ref result, out value);
        }

        if (typeof(T) == typeof(TimeSpan))
        {
            // TryParse takes all that TryParseExact does by format c, and does not allocate.
            TimeSpan result = default;
            bool isRead = format is null or "c"
                ? CanBeConstantForm(text) && TimeSpan.TryParse(text, culture, out result)
                : TimeSpan.TryParseExact(text, format, culture, out result);
            return As(isRead, ref result, out value);
        }

        if (typeof(T) == typeof(Guid))
        {
            return As(Guid.TryParseExact(text, format ?? "D", out Guid result), ref result, out value);
        }

        return T.TryParse(text, culture, out value);
    }

    /// <summary>Keeps away from <see cref="TimeSpan.TryParse(ReadOnlySpan{char}, IFormatProvider, out TimeSpan)"/> what it throws at: an overlong fraction.</summary>
    private static bool CanBeConstantForm(ReadOnlySpan<char> text)
    {
        int dot = text.LastIndexOf('.');
        return text.Length <= MaxTimeSpanLength && (dot < text.LastIndexOf(':') || text.Length - dot - 1 == 7);
    }

    private static bool As<TFrom, TTo>(bool isRead, ref TFrom result, out TTo value)
    {
        value = Unsafe.As<TFrom, TTo>(ref result);
        return isRead;
    }
}
