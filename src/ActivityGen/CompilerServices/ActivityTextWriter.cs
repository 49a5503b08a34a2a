using System.Buffers;
using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;

namespace ActivityGen.CompilerServices;

/// <summary>Builds the texts of an activity (ids, URLs, titles) from templates: the UTF-16 side of <see cref="ActivityJsonWriter"/>.</summary>
/// <remarks>
/// For generated code. One writer serves all texts of an activity, one after the other: <see cref="Finish"/> starts the next. A lone surrogate is
/// copied as it is, so that the contract's judgement of the finished text finds it and says where it stands.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
[DebuggerDisplay("{ToString(),nq}")]
public ref partial struct ActivityTextWriter
{
    private Span<char> _buffer;
    private char[]? _rented;
    private int _position;

    /// <summary>Initializes a new instance of the <see cref="ActivityTextWriter"/> struct.</summary>
    /// <param name="initialBuffer">Space on the caller's stack, in characters; a text that outgrows it moves to pooled memory.</param>
    public ActivityTextWriter(Span<char> initialBuffer) => _buffer = initialBuffer;

    /// <summary>Gets the number of characters of the text so far; a mark to <see cref="Rewind"/> to.</summary>
    public readonly int Position => _position;

    /// <summary>Gets the text so far; it lives until the next change.</summary>
    internal readonly ReadOnlySpan<char> Written => _buffer[.._position];

    /// <summary>Appends a template's literal.</summary>
    /// <param name="literal">The characters, as they are.</param>
    public void Raw(scoped ReadOnlySpan<char> literal)
    {
        literal.CopyTo(Reserve(literal.Length));
        _position += literal.Length;
    }

    /// <summary>Appends a value as it is.</summary>
    /// <param name="value">The value.</param>
    public void Text(scoped ReadOnlySpan<char> value) => Raw(value);

    /// <summary>Appends a formatted value as it is.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="format">A format of the type's; null for the type's unformatted form. The culture is invariant.</param>
    [SkipLocalsInit]
    public void TextOf<T>(T value, string? format = null)
        where T : ISpanFormattable
    {
        var formatted = new FormattedValue(stackalloc char[FormattedValue.ScratchLength]);
        Raw(formatted.Format(value, format));
        formatted.Dispose();
    }

    /// <summary>Appends an enum value as it is.</summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="format">An enum format (G, F, D, X); null for the name.</param>
    [SkipLocalsInit]
    public void TextOfEnum<TEnum>(TEnum value, string? format = null)
        where TEnum : struct, Enum
    {
        var formatted = new FormattedValue(stackalloc char[FormattedValue.ScratchLength]);
        Raw(formatted.FormatEnum(value, format));
        formatted.Dispose();
    }

    /// <summary>Appends a value by simple expansion (RFC 6570, section 3.2.2): RFC 3986's unreserved characters, all else as <c>%HH</c> of its UTF-8.</summary>
    /// <param name="value">The value.</param>
    public void Variable(scoped ReadOnlySpan<char> value) => Expand(value, PercentSet.Unreserved);

    /// <summary>Appends a formatted value by simple expansion.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="format">A format of the type's; null for the type's unformatted form. The culture is invariant.</param>
    [SkipLocalsInit]
    public void VariableOf<T>(T value, string? format = null)
        where T : ISpanFormattable
    {
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
    /// <param name="value">The value.</param>
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

    /// <summary>Ends a path parameter (RFC 6570, section 3.2.7): an empty value has no <c>=</c> before it.</summary>
    /// <param name="start">The position after the <c>=</c>.</param>
    public void EndParameter(int start)
    {
        if (_position == start)
        {
            _position--;
        }
    }

    /// <summary>Takes back everything after a mark.</summary>
    /// <param name="position">An earlier <see cref="Position"/> of the same text.</param>
    public void Rewind(int position)
    {
        Debug.Assert(position <= _position, "A mark lies behind.");
        _position = position;
    }

    /// <summary>Ends the text and starts the next one, in the same memory.</summary>
    /// <returns>The text.</returns>
    public string Finish()
    {
        string text = ToString();
        _position = 0;
        return text;
    }

    /// <summary>Copies the text so far, whole or not at all.</summary>
    /// <param name="destination">Where it goes.</param>
    /// <param name="charsWritten">The number of characters written; 0 where they don't fit.</param>
    /// <returns>Whether it fits.</returns>
    public readonly bool TryCopyTo(Span<char> destination, out int charsWritten)
    {
        bool fits = _buffer[.._position].TryCopyTo(destination);
        charsWritten = fits ? _position : 0;
        return fits;
    }

    /// <summary>Copies the text so far in UTF-8, whole or not at all.</summary>
    /// <param name="utf8Destination">Where it goes. Half of a surrogate pair becomes U+FFFD.</param>
    /// <param name="bytesWritten">The number of bytes written; 0 where they don't fit.</param>
    /// <returns>Whether it fits.</returns>
    public readonly bool TryCopyTo(Span<byte> utf8Destination, out int bytesWritten)
    {
        if (Encoding.UTF8.TryGetBytes(_buffer[.._position], utf8Destination, out bytesWritten))
        {
            return true;
        }

        bytesWritten = 0;
        return false;
    }

    /// <summary>Gives pooled memory back.</summary>
    public void Dispose()
    {
        if (_rented is not null)
        {
            ArrayPool<char>.Shared.Return(_rented);
            _rented = null;
        }

        _buffer = default;
        _position = 0;
    }

    /// <summary>Gets the text so far.</summary>
    /// <returns>The text, unfinished.</returns>
    public override readonly string ToString() => _buffer[.._position].ToString();

    private void Expand(scoped ReadOnlySpan<char> value, PercentSet set)
    {
        while (true)
        {
            // Most values are kept as they are: room for that first, and for the longest escape, so that every turn gets on.
            Span<char> room = Reserve(value.Length + 12);
            OperationStatus status = PercentEncoding.Encode(value, room, set, out int read, out int written);
            _position += written;
            if (status == OperationStatus.Done)
            {
                return;
            }

            if (status == OperationStatus.InvalidData)
            {
                Raw(value.Slice(read++, 1));
            }

            value = value[read..];
        }
    }

    /// <summary>Gets room for at least <paramref name="size"/> more characters, without moving the position.</summary>
    private Span<char> Reserve(int size)
    {
        if (_buffer.Length - _position < size)
        {
            Grow(size);
        }

        return _buffer[_position..];
    }

    private void Grow(int size)
    {
        char[] larger = ArrayPool<char>.Shared.Rent(checked(Math.Max(_position + size, _buffer.Length * 2)));
        _buffer[.._position].CopyTo(larger);
        if (_rented is not null)
        {
            ArrayPool<char>.Shared.Return(_rented);
        }

        _rented = larger;
        _buffer = larger;
    }
}
