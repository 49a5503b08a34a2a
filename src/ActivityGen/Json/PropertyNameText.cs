using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace ActivityGen;

/// <summary>Reads the name of a property, one that is not UTF-8 included.</summary>
/// <remarks>
/// System.Text.Json takes such a name and replaces the bytes by U+FFFD, so that two names may become one and nobody ever hears of it.
/// Here each byte that is no UTF-8 becomes a lone surrogate, U+DC80 to U+DCFF: names stay apart, and AG0215 finds them.
/// </remarks>
internal static class PropertyNameText
{
    private const int ByteMark = 0xDC00;

    /// <summary>Reads the name that the reader stands on, unescaped.</summary>
    /// <exception cref="InvalidOperationException">An escape is half of a surrogate pair, which System.Text.Json refuses in a name.</exception>
    internal static string Read(ref Utf8JsonReader reader)
    {
        ReadOnlySpan<byte> raw = Raw(ref reader);
        return Utf8.IsValid(raw) ? reader.GetString()! : Marked(raw);
    }

    /// <summary>Reads the name that the reader stands on for people to see; never fails.</summary>
    internal static string Display(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // Not text. The bytes say enough to find the place.
            return Encoding.UTF8.GetString(Raw(ref reader));
        }
    }

    private static ReadOnlySpan<byte> Raw(ref Utf8JsonReader reader) =>
        reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;

    private static string Marked(ReadOnlySpan<byte> raw)
    {
        StringBuilder name = new(raw.Length);
        while (!raw.IsEmpty)
        {
            int length = MalformedUtf8.IndexIn(raw);
            length = length < 0 ? raw.Length : length;
            name.Append(Unescaped(raw[..length]));
            raw = raw[length..];
            if (!raw.IsEmpty)
            {
                name.Append((char)(ByteMark | raw[0]));
                raw = raw[1..];
            }
        }

        return name.ToString();
    }

    private static string Unescaped(ReadOnlySpan<byte> piece)
    {
        Utf8JsonReader reader = new([(byte)'"', .. piece, (byte)'"']);
        reader.Read();
        return reader.GetString()!;
    }
}
