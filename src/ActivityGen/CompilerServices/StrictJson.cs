using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text.Json;

namespace ActivityGen.CompilerServices;

/// <summary>Keeps comments and trailing commas out of bodies: a leniently parsed <see cref="JsonElement"/> still spells them.</summary>
internal static class StrictJson
{
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
        int i = 1;
        if (Vector128.IsHardwareAccelerated)
        {
            ref byte first = ref MemoryMarshal.GetReference(raw);
            for (; raw.Length - i >= Vector128<byte>.Count; i += Vector128<byte>.Count)
            {
                uint suspects = Suspects(Vector128.LoadUnsafe(ref first, (nuint)i - 1), Vector128.LoadUnsafe(ref first, (nuint)i));
                for (; suspects != 0; suspects &= suspects - 1)
                {
                    if (IsSuspect(raw, i + BitOperations.TrailingZeroCount(suspects)))
                    {
                        return Parses(raw);
                    }
                }
            }
        }

        for (; i < raw.Length; i++)
        {
            if (IsSuspect(raw, i))
            {
                return Parses(raw);
            }
        }

        return true;
    }

    /// <summary>Gets a bit for each byte that ends a list or an object behind a comma or white space, or is the second of a comment's beginning.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Suspects(Vector128<byte> before, Vector128<byte> at)
    {
        Vector128<byte> slash = Vector128.Create((byte)'/');
        Vector128<byte> ends = Vector128.Equals(at | Vector128.Create((byte)0x20), Vector128.Create((byte)'}'))
            & (Vector128.Equals(before, Vector128.Create((byte)',')) | Vector128.LessThanOrEqual(before, Vector128.Create((byte)' ')));
        Vector128<byte> comments = Vector128.Equals(before, slash) & (Vector128.Equals(at, slash) | Vector128.Equals(at, Vector128.Create((byte)'*')));
        return (ends | comments).ExtractMostSignificantBits();
    }

    private static bool IsSuspect(ReadOnlySpan<byte> raw, int at) => raw[at] switch
    {
        (byte)'}' or (byte)']' => FollowsComma(raw, at),
        (byte)'/' or (byte)'*' => raw[at - 1] == (byte)'/' && MayBeginComment(raw, at - 1),
        _ => false,
    };

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
