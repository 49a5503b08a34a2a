using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ActivityGen.CompilerServices;

/// <content>RFC 6570 expansion of URL and id templates' values. What expansion leaves is ASCII without <c>"</c> and <c>\</c>: JSON text as it is.</content>
public ref partial struct ActivityJsonWriter
{
    /// <summary>The characters whose escapes room is claimed for at once.</summary>
    private const int ExpandedLength = 256;

    /// <summary>Appends a value by simple expansion (RFC 6570, section 3.2.2): RFC 3986's unreserved characters, all else as <c>%HH</c> of its UTF-8.</summary>
    /// <param name="value">The value. A lone surrogate in it breaks AG0215 or AG0205: a fault.</param>
    public void Variable(scoped ReadOnlySpan<char> value) => Expand(value, PercentSet.Unreserved);

    /// <summary>Appends a string by simple expansion, as the other method does.</summary>
    /// <param name="value">The value; null is empty. A lone surrogate in it breaks AG0215 or AG0205: a fault.</param>
    public void Variable(string? value) => Expand(value, PercentSet.Unreserved);

    /// <summary>Appends a formatted value by simple expansion.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="format">A format of the type's; null for the type's unformatted form. The culture is invariant.</param>
    public void VariableOf<T>(T value, string? format = null)
        where T : ISpanFormattable
    {
        if (typeof(T).IsValueType && PlainValue.IsPlain<T>(format) && PlainValue.IsUnreserved<T>())
        {
            // There is nothing to expand.
            _position += Plain(value);
            return;
        }

        if (typeof(T) == typeof(DateTimeOffset) && PlainValue.IsPlain<T>(format))
        {
            _position += TimeText.WriteVariable(ref Claim(TimeText.VariableRoom), Unsafe.As<T, DateTimeOffset>(ref value), ref _lastDay);
            return;
        }

        Expanded(value, format, PercentSet.Unreserved);
    }

    /// <summary>Appends an enum value by simple expansion, by name as <see cref="Enum.ToString()"/> gives it.</summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <param name="value">The value.</param>
    public void VariableOfEnum<TEnum>(TEnum value)
        where TEnum : struct, Enum
    {
        if (!TryEnumName(value))
        {
            ExpandedEnum(value, PercentSet.Unreserved);
        }
    }

    /// <summary>Appends a value by reserved expansion (RFC 6570, sections 3.2.3 and 3.2.4): reserved characters and whole <c>%HH</c> triplets are kept too.</summary>
    /// <param name="value">The value. A lone surrogate in it breaks AG0215 or AG0205: a fault.</param>
    public void Reserved(scoped ReadOnlySpan<char> value) => Expand(value, PercentSet.Reserved);

    /// <summary>Appends a string by reserved expansion, as the other method does.</summary>
    /// <param name="value">The value; null is empty. A lone surrogate in it breaks AG0215 or AG0205: a fault.</param>
    public void Reserved(string? value) => Expand(value, PercentSet.Reserved);

    /// <summary>Appends a formatted value by reserved expansion.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="format">A format of the type's; null for the type's unformatted form. The culture is invariant.</param>
    public void ReservedOf<T>(T value, string? format = null)
        where T : ISpanFormattable =>
        Expanded(value, format, PercentSet.Reserved);

    /// <summary>Appends an enum value by reserved expansion, by name as <see cref="Enum.ToString()"/> gives it.</summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <param name="value">The value.</param>
    public void ReservedOfEnum<TEnum>(TEnum value)
        where TEnum : struct, Enum
    {
        if (!TryEnumName(value))
        {
            ExpandedEnum(value, PercentSet.Reserved);
        }
    }

    /// <summary>Apart from the plain values, which need no space on the stack.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    [SkipLocalsInit]
    private void Expanded<T>(T value, string? format, PercentSet set)
        where T : ISpanFormattable
    {
        var formatted = new FormattedValue(stackalloc char[FormattedValue.ScratchLength]);
        Expand(formatted.Format(value, format), set);
        formatted.Dispose();
    }

    /// <summary>An enum value without a plain name.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    [SkipLocalsInit]
    private void ExpandedEnum<TEnum>(TEnum value, PercentSet set)
        where TEnum : struct, Enum
    {
        var formatted = new FormattedValue(stackalloc char[FormattedValue.ScratchLength]);
        Expand(formatted.FormatEnum(value, null), set);
        formatted.Dispose();
    }

    private void Expand(scoped ReadOnlySpan<char> value, PercentSet set)
    {
        int kept = PercentEncoding.CopyKept(value, MemoryMarshal.CreateSpan(ref Claim(value.Length), value.Length), set);
        _position += kept;
        if (kept < value.Length)
        {
            ExpandRest(value, set, kept);
        }
    }

    /// <summary>Expands a string: one that had something to escape before, as in an id and then in its URLs, is copied from there.</summary>
    private void Expand(string? value, PercentSet set)
    {
        int length = value is null ? 0 : value.Length;
        int kept = PercentEncoding.CopyKept(value, MemoryMarshal.CreateSpan(ref Claim(length), length), set);
        if (kept == length)
        {
            _position += kept;
        }
        else if (_expanded.TryFind(value!, set, out int start, out int expandedLength))
        {
            Repeat(start, expandedLength);
        }
        else
        {
            start = _position;
            _position += kept;
            ExpandRest(value, set, kept);
            _expanded.Add(value!, set, start, _position - start);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ExpandRest(scoped ReadOnlySpan<char> value, PercentSet set, int kept)
    {
        while (true)
        {
            // The kept prefix stands in the buffer already, in front of the position.
            int start = _position - kept;
            Claim((Math.Min(value.Length - kept, ExpandedLength) + 4) * PercentEncoding.MaxUnitsPerChar);
            OperationStatus status = PercentEncoding.EncodeRest(value, _buffer[start..], set, kept, out int read, out int written);
            _position = start + written;
            if (status != OperationStatus.DestinationTooSmall)
            {
                _faulted |= status == OperationStatus.InvalidData;
                return;
            }

            value = value[read..];
            kept = 0;
        }
    }
}
