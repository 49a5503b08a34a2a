using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using ActivityGen.Contract;

namespace ActivityGen.CompilerServices;

/// <content>Values that only the run can judge: written and judged in one go; a broken rule is a fault.</content>
public ref partial struct ActivityJsonWriter
{
    private const int JudgedLength = 512;

    /// <summary>Gets the words of what is wrong with values that can perhaps be read only once; null where the mapper finds them again.</summary>
    public readonly MappingFaults? Faults => _faults;

    /// <summary>Writes a value inside a JSON string and judges it by the property's value rules.</summary>
    /// <param name="property">The property.</param>
    /// <param name="value">The value; an empty one is a fault, since only required values and those that are there are written.</param>
    public void Judged(ActivityProperty property, scoped ReadOnlySpan<char> value)
    {
        // Text that has no other rule than AG0215 is judged by being written.
        if (value.IsEmpty || (PropertyContract.FormOf(property) != PropertyForm.Text && ValueRules.HasError(property, value)))
        {
            Fault();
        }

        Text(value);
    }

    /// <summary>Judges a required text that a template wrote: it is not empty.</summary>
    /// <param name="start">The position where the text began.</param>
    public void RequireText(int start)
    {
        if (_position == start)
        {
            Fault();
        }
    }

    /// <summary>Judges a required text that a template wrote: it is not empty, and keeps the property's value rules.</summary>
    /// <param name="property">The property.</param>
    /// <param name="start">The position where the text began.</param>
    public void RequireText(ActivityProperty property, int start)
    {
        RequireText(start);
        if (HasError(property, _buffer[start.._position]))
        {
            Fault();
        }
    }

    /// <summary>Ends an optional text, as the other method does, and judges it by the property's value rules.</summary>
    /// <param name="property">The property.</param>
    /// <param name="mark">The position before the property's name.</param>
    /// <param name="start">The position where the text began.</param>
    public void EndText(ActivityProperty property, int mark, int start)
    {
        if (_position > start && HasError(property, _buffer[start.._position]))
        {
            Fault();
        }

        EndText(mark, start);
    }

    /// <summary>Ends an optional text: closes its quote, or takes it back with its name where it came out empty.</summary>
    /// <param name="mark">The position before the property's name.</param>
    /// <param name="start">The position where the text began.</param>
    public void EndText(int mark, int start)
    {
        if (_position == start)
        {
            Rewind(mark);
        }
        else
        {
            Raw("\""u8);
        }
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

    /// <summary>Ends an object whose properties each began with a comma: the first comma becomes the brace; without any, the object is taken back.</summary>
    /// <param name="mark">The position before the object's name.</param>
    /// <param name="start">The position where the first property's comma stands.</param>
    public void EndObject(int mark, int start)
    {
        if (_position == start)
        {
            Rewind(mark);
        }
        else
        {
            _buffer[start] = (byte)'{';
            Raw("}"u8);
        }
    }

    /// <summary>Writes a value of <c>content</c> or <c>contentInfo</c>, which is an object.</summary>
    /// <param name="value">The value.</param>
    public void JudgedJson(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            Fault();
        }

        Json(value);
    }

    /// <summary>Writes a JSON value, or <c>null</c>.</summary>
    /// <param name="value">The value; an undefined one, which has no JSON form, is a fault.</param>
    public void JsonOrNull(JsonElement? value)
    {
        if (value is { } json)
        {
            _faulted |= json.ValueKind == JsonValueKind.Undefined;
            Json(json);
        }
        else
        {
            Raw("null"u8);
        }
    }

    /// <summary>Writes a number as JSON has it.</summary>
    /// <typeparam name="T">A numeric type, whose invariant text is a JSON number unless it is not finite.</typeparam>
    /// <param name="value">The number; NaN and the infinities are faults.</param>
    public void NumberOf<T>(T value)
        where T : ISpanFormattable
    {
        int start = _position;
        TextOf(value);
        if (_position == start || _buffer[_position - 1] is not (>= (byte)'0' and <= (byte)'9'))
        {
            Fault();
        }
    }

    /// <summary>Writes required visual elements.</summary>
    /// <param name="value">The visual elements; null is a fault.</param>
    public void JudgedVisualInfo(VisualInfo? value)
    {
        if (value is null || ModelRules.HasError(value))
        {
            Fault();
        }

        if (value is not null)
        {
            VisualInfo(value);
        }
    }

    /// <summary>Writes an icon.</summary>
    /// <param name="value">The icon.</param>
    public void JudgedImageInfo(ImageInfo value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (ModelRules.HasError(value))
        {
            Fault();
        }

        ImageInfo(value);
    }

    /// <summary>Judges text as it stands in the body.</summary>
    /// <remarks>
    /// Whatever keeps these rules is ASCII that JSON has nothing to escape in, so that its bytes are its characters. An id is the
    /// exception: it may have others, but what its rule looks at in a template's text (NUL and lone surrogates were refused before) is whether it is
    /// empty or dots. A byte that stands for none of its own is no character of a URL, an origin, a color or a zone.
    /// </remarks>
    [SkipLocalsInit]
    private static bool HasError(ActivityProperty property, ReadOnlySpan<byte> utf8)
    {
        if (property == ActivityProperty.AppActivityId)
        {
            return utf8.IsEmpty || utf8.SequenceEqual("."u8) || utf8.SequenceEqual(".."u8);
        }

        char[]? rented = null;
        Span<char> text = utf8.Length <= JudgedLength ? stackalloc char[JudgedLength] : (rented = ArrayPool<char>.Shared.Rent(utf8.Length));
        Ascii.ToUtf16(utf8, text, out int length);
        bool hasError = length < utf8.Length || ValueRules.HasError(property, text[..length]);
        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }

        return hasError;
    }
}
