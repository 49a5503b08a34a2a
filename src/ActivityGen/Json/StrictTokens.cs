using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ActivityGen;

/// <summary>The parts of a document by System.Text.Json's own parser: what is JSON is for it to say.</summary>
/// <remarks>
/// A wrong value throws a <see cref="JsonException"/> with the reader left on it; <see cref="ActivityJsonReader"/> adds where that is.
/// </remarks>
internal ref struct StrictTokens(Utf8JsonReader start) : IActivityTokens
{
    private Utf8JsonReader _reader = start;

    /// <summary>Gets the reader where it is now.</summary>
    internal readonly Utf8JsonReader Reader => _reader;

    /// <summary>Gets the offset of the token that the reader stands on.</summary>
    internal readonly long TokenStartIndex => _reader.TokenStartIndex;

    /// <summary>Reads on to the end of the document.</summary>
    /// <exception cref="JsonException">Something follows.</exception>
    internal void End() => _reader.Read();

    public void StartObject(string expected)
    {
        if (_reader.TokenType == JsonTokenType.None)
        {
            _reader.Read();
        }

        if (_reader.TokenType != JsonTokenType.StartObject)
        {
            throw Expected(expected);
        }
    }

    public bool NextProperty(out ReadOnlySpan<byte> name)
    {
        _reader.Read();
        if (_reader.TokenType != JsonTokenType.PropertyName)
        {
            name = default;
            return false;
        }

        name = _reader.ValueIsEscaped || _reader.HasValueSequence ? Encoding.UTF8.GetBytes(PropertyNameText.Read(ref _reader)) : _reader.ValueSpan;
        return true;
    }

    public bool NextIsNull()
    {
        _reader.Read();
        return _reader.TokenType == JsonTokenType.Null;
    }

    public bool StartItems()
    {
        if (NextIsNull())
        {
            return false;
        }

        return _reader.TokenType == JsonTokenType.StartArray ? true : throw Expected("an array of history items");
    }

    public bool NextItem() => _reader.Read() && _reader.TokenType != JsonTokenType.EndArray;

    public string? Text()
    {
        _reader.Read();
        return _reader.TokenType switch
        {
            JsonTokenType.String => _reader.GetString(),
            JsonTokenType.Null => null,
            _ => throw Expected("text"),
        };
    }

    public string? RepeatedText() => Text();

    public string? Id()
    {
        _reader.Read();
        return _reader.TokenType switch
        {
            JsonTokenType.String => _reader.GetString(),
            JsonTokenType.Null => null,
            JsonTokenType.Number => Encoding.ASCII.GetString(_reader.HasValueSequence ? _reader.ValueSequence.ToArray() : _reader.ValueSpan),
            _ => throw Expected("an id, which is text or a number"),
        };
    }

    public bool? Boolean()
    {
        _reader.Read();
        return _reader.TokenType switch
        {
            JsonTokenType.True => true,
            JsonTokenType.False => false,
            JsonTokenType.Null => null,
            JsonTokenType.String when _reader.ValueTextEquals("true"u8) => true,
            JsonTokenType.String when _reader.ValueTextEquals("false"u8) => false,
            _ => throw Expected("true or false"),
        };
    }

    public int? Int32()
    {
        if (NextIsNull())
        {
            return null;
        }

        return _reader.TokenType == JsonTokenType.Number && _reader.TryGetInt32(out int value)
            ? value
            : throw Expected("a whole number of 32 bits");
    }

    public DateTimeOffset? Time()
    {
        if (NextIsNull())
        {
            return null;
        }

        return _reader.TokenType == JsonTokenType.String && _reader.TryGetDateTimeOffset(out DateTimeOffset value)
            ? value
            : throw Expected("a date and time in ISO 8601 form, such as \"2018-02-26T20:20:48.114Z\"");
    }

    public StatusValue Status()
    {
        _reader.Read();
        return _reader.TokenType switch
        {
            JsonTokenType.Null => default,
            JsonTokenType.String => StatusValue.Of(_reader.GetString()!),
            JsonTokenType.Number when _reader.TryGetInt32(out int number) && StatusNames.Of((ActivityStatus)number) is not null => new StatusValue((ActivityStatus)number),
            _ => throw Expected("a status, which is text or a whole number from 0 to 4"),
        };
    }

    public HeldJson? Json() => NextIsNull() ? null : HeldJson.OfOwned(JsonElement.ParseValue(ref _reader));

    public JsonElement Unknown(scoped ReadOnlySpan<byte> name, out string text)
    {
        text = PropertyNameText.Read(ref _reader);
        _reader.Read();
        return JsonElement.ParseValue(ref _reader);
    }

    public void Skip()
    {
        _reader.Read();

        // Skip refuses a reader that may yet get more data; the serializer gives converters such readers, with the value complete.
        _reader.TrySkip();
    }

    private readonly JsonException Expected(string what)
    {
        string found = _reader.TokenType switch
        {
            JsonTokenType.StartObject => "an object",
            JsonTokenType.StartArray => "an array",
            JsonTokenType.String => "the text " + Excerpt(),
            JsonTokenType.Number => "the number " + Excerpt(),
            JsonTokenType.True => "true",
            JsonTokenType.False => "false",
            JsonTokenType.Null => "null",
            _ => "none",
        };
        return new JsonException(string.Create(CultureInfo.InvariantCulture, $"Expected {what}, found {found}."));
    }

    private readonly string Excerpt()
    {
        const int Longest = 40;
        ReadOnlySpan<byte> raw = _reader.HasValueSequence ? _reader.ValueSequence.ToArray() : _reader.ValueSpan;
        string text = Encoding.UTF8.GetString(raw[..Math.Min(raw.Length, Longest)]) + (raw.Length > Longest ? "…" : "");
        return _reader.TokenType == JsonTokenType.String ? $"\"{text}\"" : text;
    }
}
