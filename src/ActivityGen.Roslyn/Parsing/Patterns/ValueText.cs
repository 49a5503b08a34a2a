using System.Globalization;
using System.Text;

namespace ActivityGen.Roslyn.Parsing.Patterns;

/// <summary>Encodes and decodes values as templates' texts have them.</summary>
internal static class ValueText
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Encodes a value; half of a surrogate pair stays as it is.</summary>
    internal static string Encode(string value, ValueEncoding encoding)
    {
        if (encoding == ValueEncoding.Plain)
        {
            return value;
        }

        StringBuilder result = new(value.Length);
        for (int i = 0; i < value.Length; i++)
        {
            char c = value[i];
            if (TextCharacters.IsUnreserved(c))
            {
                result.Append(encoding == ValueEncoding.PercentLower && c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c);
            }
            else if (encoding == ValueEncoding.Reserved && (TextCharacters.IsReserved(c) || UrlLiteral.TripletAt(value, i) >= 0))
            {
                result.Append(c);
            }
            else
            {
                int length = char.IsHighSurrogate(c) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]) ? 2 : 1;
                if (length == 1 && char.IsSurrogate(c))
                {
                    result.Append(c);
                    continue;
                }

                foreach (byte b in Encoding.UTF8.GetBytes(value.Substring(i, length)))
                {
                    result.Append('%').Append(b.ToString("X2", CultureInfo.InvariantCulture));
                }

                i += length - 1;
            }
        }

        return result.ToString();
    }

    /// <summary>Decodes a value; null where its escapes are no UTF-8.</summary>
    internal static string? Decode(string text, ValueEncoding encoding)
    {
        // What reserved expansion gave, it gives again.
        if (encoding is ValueEncoding.Plain or ValueEncoding.Reserved || text.IndexOf('%') < 0)
        {
            return text;
        }

        List<byte> bytes = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            int encoded = UrlLiteral.TripletAt(text, i);
            if (encoded < 0 && text[i] >= 0x80)
            {
                return null;
            }

            bytes.Add((byte)(encoded >= 0 ? encoded : text[i]));
            i += encoded >= 0 ? 2 : 0;
        }

        try
        {
            return StrictUtf8.GetString(bytes.ToArray());
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
