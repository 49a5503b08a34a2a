using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace ActivityGen.CompilerServices;

/// <content>RFC 6570 expansion of URL and id templates' values. What expansion leaves is ASCII without <c>"</c> and <c>\</c>: JSON text as it is.</content>
public ref partial struct ActivityJsonWriter
{
    /// <summary>The longest plain form, a Guid's, in bytes.</summary>
    private const int PlainLength = 36;

    /// <summary>Appends a value by simple expansion (RFC 6570, section 3.2.2): RFC 3986's unreserved characters, all else as <c>%HH</c> of its UTF-8.</summary>
    /// <param name="value">The value. A lone surrogate in it breaks AG0215 or AG0205: a fault.</param>
    public void Variable(scoped ReadOnlySpan<char> value) => Expand(value, PercentSet.Unreserved);

    /// <summary>Appends a formatted value by simple expansion.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="format">A format of the type's; null for the type's unformatted form. The culture is invariant.</param>
    [SkipLocalsInit]
    public void VariableOf<T>(T value, string? format = null)
        where T : ISpanFormattable
    {
        if (format is null && TryFormatPlain(value, Reserve(PlainLength), out int written))
        {
            _position += written;
            return;
        }

        var formatted = new FormattedValue(stackalloc char[FormattedValue.ScratchLength]);
        Expand(formatted.Format(value, format), PercentSet.Unreserved);
        formatted.Dispose();
    }

    /// <summary>Appends an enum value by simple expansion, by name as <see cref="Enum.ToString()"/> gives it.</summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <param name="value">The value.</param>
    [SkipLocalsInit]
    public void VariableOfEnum<TEnum>(TEnum value)
        where TEnum : struct, Enum
    {
        var formatted = new FormattedValue(stackalloc char[FormattedValue.ScratchLength]);
        Expand(formatted.FormatEnum(value, null), PercentSet.Unreserved);
        formatted.Dispose();
    }

    /// <summary>Appends a value by reserved expansion (RFC 6570, sections 3.2.3 and 3.2.4): reserved characters and whole <c>%HH</c> triplets are kept too.</summary>
    /// <param name="value">The value. A lone surrogate in it breaks AG0215 or AG0205: a fault.</param>
    public void Reserved(scoped ReadOnlySpan<char> value) => Expand(value, PercentSet.Reserved);

    /// <summary>Appends a formatted value by reserved expansion.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="format">A format of the type's; null for the type's unformatted form. The culture is invariant.</param>
    [SkipLocalsInit]
    public void ReservedOf<T>(T value, string? format = null)
        where T : ISpanFormattable
    {
        var formatted = new FormattedValue(stackalloc char[FormattedValue.ScratchLength]);
        Expand(formatted.Format(value, format), PercentSet.Reserved);
        formatted.Dispose();
    }

    /// <summary>Appends an enum value by reserved expansion, by name as <see cref="Enum.ToString()"/> gives it.</summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <param name="value">The value.</param>
    [SkipLocalsInit]
    public void ReservedOfEnum<TEnum>(TEnum value)
        where TEnum : struct, Enum
    {
        var formatted = new FormattedValue(stackalloc char[FormattedValue.ScratchLength]);
        Expand(formatted.FormatEnum(value, null), PercentSet.Reserved);
        formatted.Dispose();
    }

    /// <summary>
    /// Formats the usual key types straight to UTF-8: digits, <c>-</c> and hexadecimal letters are unreserved, so there is nothing to expand.
    /// </summary>
    private static bool TryFormatPlain<T>(T value, Span<byte> destination, out int written)
    {
        if (typeof(T) == typeof(int))
        {
            return Unsafe.As<T, int>(ref value).TryFormat(destination, out written, default, CultureInfo.InvariantCulture);
        }

        if (typeof(T) == typeof(long))
        {
            return Unsafe.As<T, long>(ref value).TryFormat(destination, out written, default, CultureInfo.InvariantCulture);
        }

        if (typeof(T) == typeof(Guid))
        {
            return Unsafe.As<T, Guid>(ref value).TryFormat(destination, out written);
        }

        written = 0;
        return false;
    }

    private void Expand(scoped ReadOnlySpan<char> value, PercentSet set)
    {
        while (true)
        {
            // Most values are kept as they are: room for that first, and for the longest escape, so that every turn gets on.
            Span<byte> room = Reserve(value.Length + 12);
            OperationStatus status = PercentEncoding.Encode(value, room, set, out int read, out int written);
            _position += written;
            if (status == OperationStatus.Done)
            {
                return;
            }

            if (status == OperationStatus.InvalidData)
            {
                Fault();
                return;
            }

            value = value[read..];
        }
    }
}
