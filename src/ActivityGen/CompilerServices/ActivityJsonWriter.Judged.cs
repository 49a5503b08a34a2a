using System.Text.Json;
using ActivityGen.Contract;

namespace ActivityGen.CompilerServices;

/// <content>Values that only the run can judge: written and judged in one go; a broken rule is a fault.</content>
public ref partial struct ActivityJsonWriter
{
    /// <summary>Gets the words of what is wrong with values that can perhaps be read only once; null where the mapper finds them again.</summary>
    public readonly MappingFaults? Faults => _faults;

    /// <summary>Writes a value inside a JSON string and judges it by the property's value rules.</summary>
    /// <param name="property">The property.</param>
    /// <param name="value">The value; an empty one is a fault, since only required values and those that are there are written.</param>
    public void Judged(ActivityProperty property, scoped ReadOnlySpan<char> value)
    {
        if (value.IsEmpty || ValueRules.HasError(property, value))
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

    /// <summary>Writes history items; without any, the property's name is taken back.</summary>
    /// <param name="mark">The position before the property's name.</param>
    /// <param name="items">The items, or null.</param>
    public void JudgedHistoryItems(int mark, IEnumerable<ActivityHistoryItem?>? items)
    {
        // One pass, since a sequence may be one that can be read only once.
        IEnumerable<ActivityHistoryItem?> present = ActivityValues.Present(items);
        IReadOnlyList<ActivityHistoryItem?> list = present as IReadOnlyList<ActivityHistoryItem?> ?? [.. present];
        if (list.Count == 0)
        {
            Rewind(mark);
            return;
        }

        for (int i = 0; i < list.Count; i++)
        {
            if (list[i] is not { } item || ModelRules.HasError(item))
            {
                Fault();
                MappingFaults faults = new();
                ActivityInspector.InspectHistory(ActivityValues.HistoryItems(list, faults), faults.Violations);
                _faults = faults;
                return;
            }
        }

        HistoryItems(list!);
    }
}
