using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ActivityPublisher.Journal;

/// <summary>Reads text as it was written, half a surrogate pair (<c>"\ud83c"</c>) included: that is the contract's to judge (AG0215, AG0205), not the JSON reader's.</summary>
internal sealed class JournalTextConverter : JsonConverter<string>
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <inheritdoc/>
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException("a string is expected");
        }

        try
        {
            // The journal is read from one piece of memory: there is no value in several pieces.
            return reader.ValueIsEscaped ? Unescape(reader.ValueSpan) : Utf8.GetString(reader.ValueSpan);
        }
        catch (DecoderFallbackException)
        {
            throw new JsonException("the text is not UTF-8");
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);

    /// <summary>Undoes the escapes of a JSON string, which the reader has checked.</summary>
    private static string Unescape(ReadOnlySpan<byte> escaped)
    {
        StringBuilder text = new(escaped.Length);
        while (true)
        {
            int backslash = escaped.IndexOf((byte)'\\');
            text.Append(Utf8.GetString(backslash < 0 ? escaped : escaped[..backslash]));
            if (backslash < 0)
            {
                return text.ToString();
            }

            byte letter = escaped[backslash + 1];
            escaped = escaped[(backslash + 2)..];
            if (letter == 'u')
            {
                text.Append((char)ushort.Parse(escaped[..4], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                escaped = escaped[4..];
                continue;
            }

            text.Append((char)letter switch
            {
                'b' => '\b',
                'f' => '\f',
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                char other => other,
            });
        }
    }
}
