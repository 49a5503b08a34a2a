using System.Buffers;
using System.Text.Json;

namespace ActivityGen.CompilerServices;

/// <summary>Keeps comments and trailing commas out of bodies: a leniently parsed <see cref="JsonElement"/> still spells them.</summary>
internal static class StrictJson
{
    private static readonly SearchValues<byte> Suspects = SearchValues.Create("/}]"u8);

    // The element exists already, so its depth was accepted once.
    private static readonly JsonReaderOptions Lenient = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = int.MaxValue,
    };

    /// <summary>Gets a value indicating whether text that some JSON parser accepted is JSON by RFC 8259.</summary>
    internal static bool IsStrict(ReadOnlySpan<byte> raw)
    {
        // Few bytes can begin a comment or end a list, and most of them are cleared by their neighbours;
        // only what remains is worth a parser. Inside a string the guess may be wrong, and then the parser clears it.
        ReadOnlySpan<byte> rest = raw;
        int offset = 0;
        int next;
        while ((next = rest.IndexOfAny(Suspects)) >= 0)
        {
            int at = offset + next;
            if (raw[at] == (byte)'/' ? MayBeginComment(raw, at) : FollowsComma(raw, at))
            {
                return Parses(raw);
            }

            // A pair of slashes is judged once, at its first.
            offset = at + 1;
            if (raw[at] == (byte)'/' && offset < raw.Length && raw[offset] == (byte)'/')
            {
                offset++;
            }

            rest = raw[offset..];
        }

        return true;
    }

    /// <summary>Copies a value token by token, as they were spelled, without what a strict parser refuses.</summary>
    internal static ReadOnlySpan<byte> Rewrite(ReadOnlySpan<byte> raw)
    {
        // A JSON writer would unescape, and throw at an escape that is half of a surrogate pair.
        ArrayBufferWriter<byte> output = new(raw.Length);
        Utf8JsonReader reader = new(raw, Lenient);
        byte last = (byte)'[';
        while (reader.Read())
        {
            bool ends = reader.TokenType is JsonTokenType.EndArray or JsonTokenType.EndObject;
            if (!ends && last is not ((byte)'[' or (byte)'{' or (byte)':'))
            {
                output.Write(","u8);
            }

            bool quoted = reader.TokenType is JsonTokenType.PropertyName or JsonTokenType.String;
            output.Write(quoted ? "\""u8 : default);
            output.Write(reader.ValueSpan);
            output.Write(reader.TokenType == JsonTokenType.PropertyName ? "\":"u8 : quoted ? "\""u8 : default);
            last = output.WrittenSpan[^1];
        }

        return output.WrittenSpan;
    }

    private static bool MayBeginComment(ReadOnlySpan<byte> raw, int slash)
    {
        if (slash + 1 >= raw.Length)
        {
            return false;
        }

        // "https://": a colon between values follows a quotation mark or white space, never a letter or digit.
        return raw[slash + 1] switch
        {
            (byte)'*' => true,
            (byte)'/' => slash < 2 || raw[slash - 1] != (byte)':' || !char.IsAsciiLetterOrDigit((char)raw[slash - 2]),
            _ => false,
        };
    }

    private static bool FollowsComma(ReadOnlySpan<byte> raw, int closing)
    {
        int last = raw[..closing].LastIndexOfAnyExcept(" \t\r\n"u8);
        return last >= 0 && raw[last] == (byte)',';
    }

    private static bool Parses(ReadOnlySpan<byte> raw)
    {
        // The element exists already, so its depth was accepted once.
        Utf8JsonReader reader = new(raw, new JsonReaderOptions { MaxDepth = int.MaxValue });
        try
        {
            while (reader.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
