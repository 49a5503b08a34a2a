using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace ActivityGen.CompilerServices;

/// <summary>Formats a member's value into scratch space, so that it can be escaped from there without a string in between.</summary>
/// <remarks>
/// Invariant culture. Without a format, a value has the form that ids keep for ever: shortest round-trip numbers, Guid <c>D</c>, dates and times
/// ISO 8601, TimeSpan <c>c</c>, a Uri as it was written, enums by name.
/// </remarks>
internal ref struct FormattedValue
{
    /// <summary>The scratch size, in characters, that every ordinary value fits into.</summary>
    internal const int ScratchLength = 128;

    /// <summary>Beyond this a value makes its own string: a pool has no arrays for it, and a TryFormat that never succeeds must end.</summary>
    private const int MaxPooledLength = 1 << 20;

    private readonly Span<char> _scratch;
    private char[]? _rented;

    /// <summary>Initializes a new instance of the <see cref="FormattedValue"/> struct.</summary>
    /// <param name="scratch">Space on the caller's stack, <see cref="ScratchLength"/> characters.</param>
    internal FormattedValue(Span<char> scratch) => _scratch = scratch;

    /// <summary>Formats a value; the result lives until the next call or <see cref="Dispose"/>.</summary>
    /// <param name="value">The value; null is empty text.</param>
    /// <param name="format">A format of the type's, or null for the form described above.</param>
    internal ReadOnlySpan<char> Format<T>(T value, string? format)
        where T : ISpanFormattable
    {
        // Asked of reference types only: unoptimized code would box the others for the question.
        if (!typeof(T).IsValueType)
        {
            if (value is null)
            {
                return default;
            }

            if (format is null && value is Uri uri)
            {
                // Its ToString unescapes; the author wrote what the author meant.
                return uri.OriginalString;
            }
        }

        format ??= DefaultFormat<T>();
        Span<char> buffer = _scratch;
        while (true)
        {
            if (value.TryFormat(buffer, out int written, format, CultureInfo.InvariantCulture))
            {
                return buffer[..written];
            }

            if (buffer.Length >= MaxPooledLength)
            {
                return value.ToString(format, CultureInfo.InvariantCulture);
            }

            buffer = Rent(buffer.Length * 2);
        }
    }

    /// <summary>Formats an enum as <see cref="Enum.ToString(string)"/> does: by name, a number where there is no name.</summary>
    internal ReadOnlySpan<char> FormatEnum<TEnum>(TEnum value, string? format)
        where TEnum : struct, Enum
    {
        Span<char> buffer = _scratch;
        int written;
        while (!Enum.TryFormat(value, buffer, out written, format))
        {
            buffer = Rent(buffer.Length * 2);
        }

        // A negative number, of a value without a name or by format D, has the current culture's sign: Enum.TryFormat takes no culture.
        ReadOnlySpan<char> text = buffer[..written];
        return written > 0 && !char.IsLetterOrDigit(text[0]) && text[0] != '_' ? FormatNumber(value) : text;
    }

    /// <summary>Formats the number of an enum value of a signed type.</summary>
    private ReadOnlySpan<char> FormatNumber<TEnum>(TEnum value)
        where TEnum : struct, Enum
    {
        long number = Unsafe.SizeOf<TEnum>() switch
        {
            sizeof(sbyte) => Unsafe.As<TEnum, sbyte>(ref value),
            sizeof(short) => Unsafe.As<TEnum, short>(ref value),
            sizeof(int) => Unsafe.As<TEnum, int>(ref value),
            _ => Unsafe.As<TEnum, long>(ref value),
        };
        number.TryFormat(_scratch, out int written, default, CultureInfo.InvariantCulture);
        return _scratch[..written];
    }

    /// <summary>Gives rented space back.</summary>
    internal void Dispose()
    {
        if (_rented is not null)
        {
            ArrayPool<char>.Shared.Return(_rented);
            _rented = null;
        }
    }

    /// <summary>The types whose invariant default loses precision, or is not ISO 8601.</summary>
    private static string? DefaultFormat<T>()
    {
        if (typeof(T) == typeof(DateTime) || typeof(T) == typeof(DateTimeOffset))
        {
            return "O";
        }

        if (typeof(T) == typeof(DateOnly))
        {
            return "yyyy-MM-dd";
        }

        return typeof(T) == typeof(TimeOnly) ? "HH:mm:ss.FFFFFFF" : null;
    }

    private Span<char> Rent(int length)
    {
        Dispose();
        _rented = ArrayPool<char>.Shared.Rent(Math.Max(length, ScratchLength));
        return _rented;
    }
}
