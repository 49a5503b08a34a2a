using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace ActivityGen.CompilerServices;

/// <content>Text and values as the content of a JSON string.</content>
public ref partial struct ActivityJsonWriter
{
    /// <summary>The characters that are encoded between two claims of room.</summary>
    private const int ChunkLength = 128;

    /// <summary>No plain form is longer.</summary>
    private const int PlainLength = 64;

    /// <summary>Appends text, JSON-escaped, without quotation marks.</summary>
    /// <param name="value">The text; half of a surrogate pair is a <see cref="Fault"/>, since it could only be replaced in silence.</param>
    public void Text(scoped ReadOnlySpan<char> value)
    {
        int plain = JsonEscaping.CopyPlain(value, ref Claim(value.Length));
        _position += plain;
        if (plain < value.Length)
        {
            TextRest(value[plain..]);
        }
    }

    /// <summary>Appends a string, as the other method does; one that had something to escape before is copied from there.</summary>
    /// <param name="value">The text; null is empty.</param>
    public void Text(string? value)
    {
        int length = value is null ? 0 : value.Length;
        int plain = JsonEscaping.CopyPlain(value, ref Claim(length));
        if (plain == length)
        {
            _position += plain;
        }
        else if (_texts.TryFind(value!, null, out int start, out int escapedLength))
        {
            Repeat(start, escapedLength);
        }
        else
        {
            start = _position;
            _position += plain;
            TextRest(value.AsSpan(plain));
            _texts.Add(value!, null, start, _position - start);
        }
    }

    /// <summary>Appends a value in its invariant text form, JSON-escaped, without quotation marks.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="value">The value; null is empty.</param>
    /// <param name="format">A format of the type's; null for the type's unformatted form. The culture is invariant.</param>
    /// <exception cref="FormatException"><paramref name="format"/> does not fit the type.</exception>
    public void TextOf<T>(T value, string? format = null)
        where T : ISpanFormattable
    {
        if (typeof(T).IsValueType && PlainValue.IsPlain<T>(format) && (PlainValue.IsUnreserved<T>() || PlainValue.IsJsonText<T>()))
        {
            _position += Plain(value);
            return;
        }

        if (typeof(T) == typeof(decimal))
        {
            int length = FixedText.Write(ref Claim(FixedText.Room), Unsafe.As<T, decimal>(ref value), format);
            if (length > 0)
            {
                _position += length;
                return;
            }
        }

        Formatted(value, format);
    }

    /// <summary>Appends an enum value, by name unless the format says otherwise, JSON-escaped, without quotation marks.</summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="format">G, D, X or F; G where it is null.</param>
    /// <exception cref="FormatException"><paramref name="format"/> is none of these.</exception>
    public void TextOfEnum<TEnum>(TEnum value, [StringSyntax(StringSyntaxAttribute.EnumFormat)] string? format = null)
        where TEnum : struct, Enum
    {
        if (format is not null || !TryEnumName(value))
        {
            FormattedEnum(value, format);
        }
    }

    /// <summary>An enum value without a plain name, or with a format.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    [SkipLocalsInit]
    private void FormattedEnum<TEnum>(TEnum value, string? format)
        where TEnum : struct, Enum
    {
        var formatted = new FormattedValue(stackalloc char[FormattedValue.ScratchLength]);
        Text(formatted.FormatEnum(value, format));
        formatted.Dispose();
    }

    /// <summary>Appends <c>true</c> or <c>false</c>.</summary>
    /// <param name="value">The value.</param>
    public void Boolean(bool value)
    {
        if (value)
        {
            Raw("true"u8);
        }
        else
        {
            Raw("false"u8);
        }
    }

    /// <summary>Apart from the plain values, which need no space on the stack.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    [SkipLocalsInit]
    private void Formatted<T>(T value, string? format)
        where T : ISpanFormattable
    {
        var formatted = new FormattedValue(stackalloc char[FormattedValue.ScratchLength]);
        Text(formatted.Format(value, format));
        formatted.Dispose();
    }

    private bool TryEnumName<TEnum>(TEnum value)
        where TEnum : struct, Enum
    {
        ReadOnlySpan<byte> name = EnumNames<TEnum>.Find(value);
        Raw(name);
        return !name.IsEmpty;
    }

    /// <summary>Copies bytes that stand in the body.</summary>
    private void Repeat(int start, int length)
    {
        // Room first: the bytes to copy move with the buffer.
        ref byte room = ref Claim(length);
        _position += Append(ref room, 0, _buffer.Slice(start, length));
    }

    private int Plain<T>(T value)
        where T : ISpanFormattable
    {
        if (typeof(T) == typeof(DateOnly))
        {
            _lastDay.Move((uint)Unsafe.As<T, DateOnly>(ref value).DayNumber);
            ref byte room = ref Claim(DayText.Room);
            _lastDay.Write(ref room);
            return DayText.Length;
        }

        return PlainValue.Format(value, Reserve(PlainLength));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void TextRest(scoped ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            int length = Math.Min(text.Length, ChunkLength);
            _position += JsonEscaping.Encode(text, length, ref Claim((length * JsonEscaping.MaxBytesPerChar) + JsonEscaping.Garbage), out int read);
            if (read < length)
            {
                Fault();
                return;
            }

            text = text[read..];
        }
    }
}
