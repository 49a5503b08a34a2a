using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ActivityGen;

/// <summary>Reads the kinds of values that the contract has. Those that say so step onto the value first; JSON null is null.</summary>
/// <remarks>
/// A wrong value throws a <see cref="JsonException"/> with the reader left on it; <see cref="ActivityJsonReader"/> adds where that is.
/// </remarks>
internal static class JsonTokens
{
    /// <summary>Checks that the reader stands on an object, or steps onto one at the very beginning.</summary>
    internal static void StartObject(ref Utf8JsonReader reader, string expected)
    {
        if (reader.TokenType == JsonTokenType.None)
        {
            reader.Read();
        }

        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw Expected(ref reader, expected);
        }
    }

    internal static bool NextProperty(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType == JsonTokenType.PropertyName;
    }

    /// <summary>Gets the name that the reader stands on, unescaped.</summary>
    internal static ReadOnlySpan<byte> Name(ref Utf8JsonReader reader) =>
        reader.ValueIsEscaped || reader.HasValueSequence ? Encoding.UTF8.GetBytes(PropertyNameText.Read(ref reader)) : reader.ValueSpan;

    /// <summary>Steps onto the value.</summary>
    internal static bool NextIsNull(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType == JsonTokenType.Null;
    }

    /// <summary>Steps onto the value and reads it.</summary>
    internal static string? Text(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType switch
        {
            JsonTokenType.String => reader.GetString(),
            JsonTokenType.Null => null,
            _ => throw Expected(ref reader, "text"),
        };
    }

    /// <summary>Steps onto the value and reads it: text, or a number's digits, which may be more than any number type holds.</summary>
    internal static string? Id(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType switch
        {
            JsonTokenType.String => reader.GetString(),
            JsonTokenType.Null => null,
            JsonTokenType.Number => Encoding.ASCII.GetString(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan),
            _ => throw Expected(ref reader, "an id, which is text or a number"),
        };
    }

    /// <summary>Steps onto the value and reads it; as text too, which Microsoft's samples have.</summary>
    internal static bool? Boolean(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType switch
        {
            JsonTokenType.True => true,
            JsonTokenType.False => false,
            JsonTokenType.Null => null,
            JsonTokenType.String when reader.ValueTextEquals("true"u8) => true,
            JsonTokenType.String when reader.ValueTextEquals("false"u8) => false,
            _ => throw Expected(ref reader, "true or false"),
        };
    }

    /// <summary>Steps onto the value and reads it.</summary>
    internal static int? Int32(ref Utf8JsonReader reader)
    {
        if (NextIsNull(ref reader))
        {
            return null;
        }

        return reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out int value)
            ? value
            : throw Expected(ref reader, "a whole number of 32 bits");
    }

    /// <summary>Steps onto the value and reads it.</summary>
    internal static DateTimeOffset? Time(ref Utf8JsonReader reader)
    {
        if (NextIsNull(ref reader))
        {
            return null;
        }

        return reader.TokenType == JsonTokenType.String && reader.TryGetDateTimeOffset(out DateTimeOffset value)
            ? value
            : throw Expected(ref reader, "a date and time in ISO 8601 form, such as \"2018-02-26T20:20:48.114Z\"");
    }

    /// <summary>Steps onto the value and keeps it as it is spelled.</summary>
    internal static JsonElement? Json(ref Utf8JsonReader reader) => NextIsNull(ref reader) ? null : JsonElement.ParseValue(ref reader);

    internal static JsonException Expected(ref Utf8JsonReader reader, string what)
    {
        string found = reader.TokenType switch
        {
            JsonTokenType.StartObject => "an object",
            JsonTokenType.StartArray => "an array",
            JsonTokenType.String => "the text " + Excerpt(ref reader),
            JsonTokenType.Number => "the number " + Excerpt(ref reader),
            JsonTokenType.True => "true",
            JsonTokenType.False => "false",
            JsonTokenType.Null => "null",
            _ => "none",
        };
        return new JsonException(string.Create(CultureInfo.InvariantCulture, $"Expected {what}, found {found}."));
    }

    private static string Excerpt(ref Utf8JsonReader reader)
    {
        const int Longest = 40;
        ReadOnlySpan<byte> raw = reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;
        string text = Encoding.UTF8.GetString(raw[..Math.Min(raw.Length, Longest)]) + (raw.Length > Longest ? "…" : "");
        return reader.TokenType == JsonTokenType.String ? $"\"{text}\"" : text;
    }
}
