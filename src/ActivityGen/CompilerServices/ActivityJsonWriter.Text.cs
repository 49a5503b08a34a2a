using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Unicode;

namespace ActivityGen.CompilerServices;

/// <content>Text and values as the content of a JSON string.</content>
public ref partial struct ActivityJsonWriter
{
    /// <summary>All that RFC 8259 requires to be escaped: the quotation mark, the reverse solidus and U+0000 to U+001F.</summary>
    private static readonly SearchValues<char> Escaped = SearchValues.Create(
        "\"\\\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000B\f\r\u000E\u000F" +
        "\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F");

    /// <summary>Appends text, JSON-escaped, without quotation marks.</summary>
    /// <param name="value">The text; half of a surrogate pair is a <see cref="Fault"/>, since it could only be replaced in silence.</param>
    public void Text(scoped ReadOnlySpan<char> value)
    {
        int next;
        while ((next = value.IndexOfAny(Escaped)) >= 0)
        {
            Transcode(value[..next]);
            Escape(value[next]);
            value = value[(next + 1)..];
        }

        Transcode(value);
    }

    /// <summary>Appends a value in its invariant text form, JSON-escaped, without quotation marks.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="value">The value; null is empty.</param>
    /// <param name="format">A format of the type's; null for the type's unformatted form. The culture is invariant.</param>
    /// <exception cref="FormatException"><paramref name="format"/> does not fit the type.</exception>
    [SkipLocalsInit]
    public void TextOf<T>(T value, string? format = null)
        where T : ISpanFormattable
    {
        var formatted = new FormattedValue(stackalloc char[FormattedValue.ScratchLength]);
        Text(formatted.Format(value, format));
        formatted.Dispose();
    }

    /// <summary>Appends an enum value, by name unless the format says otherwise, JSON-escaped, without quotation marks.</summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="format">G, D, X or F; G where it is null.</param>
    /// <exception cref="FormatException"><paramref name="format"/> is none of these.</exception>
    [SkipLocalsInit]
    public void TextOfEnum<TEnum>(TEnum value, [StringSyntax(StringSyntaxAttribute.EnumFormat)] string? format = null)
        where TEnum : struct, Enum
    {
        var formatted = new FormattedValue(stackalloc char[FormattedValue.ScratchLength]);
        Text(formatted.FormatEnum(value, format));
        formatted.Dispose();
    }

    /// <summary>Appends <c>true</c> or <c>false</c>.</summary>
    /// <param name="value">The value.</param>
    public void Boolean(bool value) => Raw(value ? "true"u8 : "false"u8);

    private void Transcode(scoped ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            OperationStatus status = Utf8.FromUtf16(text, _buffer[_position..], out int read, out int written, replaceInvalidSequences: false);
            _position += written;
            text = text[read..];
            if (status == OperationStatus.InvalidData)
            {
                Fault();
                return;
            }

            if (status == OperationStatus.DestinationTooSmall)
            {
                // Three bytes is the most that one UTF-16 code unit takes.
                Reserve(checked(text.Length * 3));
            }
        }
    }

    private void Escape(char value)
    {
        Span<byte> room = Reserve(6);
        room[0] = (byte)'\\';
        byte letter = value switch
        {
            '"' => (byte)'"',
            '\\' => (byte)'\\',
            '\b' => (byte)'b',
            '\t' => (byte)'t',
            '\n' => (byte)'n',
            '\f' => (byte)'f',
            '\r' => (byte)'r',
            _ => (byte)'u',
        };
        room[1] = letter;
        if (letter == (byte)'u')
        {
            ReadOnlySpan<byte> digits = "0123456789ABCDEF"u8;
            room[2] = (byte)'0';
            room[3] = (byte)'0';
            room[4] = digits[value >> 4];
            room[5] = digits[value & 0xF];
            _position += 6;
        }
        else
        {
            _position += 2;
        }
    }
}
