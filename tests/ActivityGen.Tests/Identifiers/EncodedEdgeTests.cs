using System.Buffers;
using System.Text;

namespace ActivityGen.Tests.Identifiers;

/// <summary>Percent-encoding at the edges of vectors and of destinations, held to the simple reference.</summary>
public sealed class EncodedEdgeTests
{
    private const int Guard = 40;

    private static readonly string[] Specials =
        ["%", "/", "\0", "\u007F", "\u0080", "é", "\u07FF", "\u0800", "日", "\uD7FF", "\uE000", "\uFFFF", "😀", "日本語年", "%2F", "%2", "\uD83D", "\uDE00"];

    [Fact]
    public void Each_special_character_at_each_position_is_encoded_as_the_reference_says()
    {
        for (int length = 0; length <= 70; length++)
        {
            string plain = new('a', length);
            for (int position = 0; position <= length; position++)
            {
                string text = plain.Insert(position, Specials[(position + (7 * length)) % Specials.Length]);
                Check(text, PercentSet.UrlSafeId);
                Check(text, PercentSet.Reserved);
            }
        }
    }

    [Fact]
    public void Random_texts_of_every_length_are_encoded_as_the_reference_says()
    {
        var random = new Random(5);
        for (int length = 0; length <= 130; length++)
        {
            for (int round = 0; round < 30; round++)
            {
                var text = new StringBuilder();
                int often = random.Next(1, 12);
                while (text.Length < length)
                {
                    text.Append(random.Next(often) == 0 ? Specials[random.Next(Specials.Length)] : "bcdefghijkl-_.~"[random.Next(15)].ToString());
                }

                Check(text.ToString(), round % 2 == 0 ? PercentSet.Unreserved : PercentSet.Reserved);
            }
        }
    }

    [Fact]
    public void Every_scalar_value_has_its_escapes_among_others()
    {
        // With room to spare, where several characters are encoded at a time.
        var bytes = new byte[256];
        for (int value = 0; value <= 0x10FFFF; value++)
        {
            if (!Rune.IsValid(value))
            {
                continue;
            }

            string one = new Rune(value).ToString();
            string expected = EncodingOracle.Encode(one);
            string id = "ab" + one + one + one + one + one + "c" + one;
            string all = "ab" + expected + expected + expected + expected + expected + "c" + expected;
            if (!UrlSafeId.TryEncode(id, bytes, out int count) || Encoding.ASCII.GetString(bytes, 0, count) != all)
            {
                Assert.Fail($"U+{value:X4}: {Encoding.ASCII.GetString(bytes, 0, count)}");
            }
        }
    }

    private static void Check(string text, PercentSet set)
    {
        string expected = Reference(text, set, out int lone);
        foreach (int room in new[] { expected.Length, expected.Length - 1, expected.Length + 1, expected.Length + 20, (text.Length * 9) + 64 })
        {
            if (room < 0)
            {
                continue;
            }

            var chars = new char[room + Guard];
            var bytes = new byte[room + Guard];
            Array.Fill(chars, '\uAAAA');
            Array.Fill(bytes, (byte)0xAA);
            OperationStatus status = PercentEncoding.Encode(text, chars.AsSpan(0, room), set, out int charsRead, out int charCount);
            Assert.Equal(status, PercentEncoding.Encode(text, bytes.AsSpan(0, room), set, out int bytesRead, out int byteCount));
            Assert.Equal((charsRead, charCount), (bytesRead, byteCount));
            OperationStatus right = room < expected.Length ? OperationStatus.DestinationTooSmall : lone < 0 ? OperationStatus.Done : OperationStatus.InvalidData;
            Assert.Equal(right, status);
            Assert.Equal(expected[..charCount], chars.AsSpan(0, charCount).ToString());
            Assert.Equal(expected[..byteCount], Encoding.ASCII.GetString(bytes, 0, byteCount));
            Assert.Equal(Guard, chars.AsSpan(room).Count('\uAAAA'));
            Assert.Equal(Guard, bytes.AsSpan(room).Count((byte)0xAA));
            if (status != OperationStatus.DestinationTooSmall)
            {
                Assert.Equal(expected.Length, charCount);
                Assert.Equal(lone < 0 ? text.Length : lone, charsRead);
            }
        }
    }

    private static string Reference(string text, PercentSet set, out int lone)
    {
        var result = new StringBuilder();
        lone = -1;
        for (int i = 0; i < text.Length; i++)
        {
            if (set.Contains(text[i]))
            {
                result.Append(text[i]);
            }
            else if (set.KeepsTriplets && text[i] == '%' && i + 2 < text.Length && char.IsAsciiHexDigit(text[i + 1]) && char.IsAsciiHexDigit(text[i + 2]))
            {
                result.Append(text, i, 3);
                i += 2;
            }
            else if (Rune.TryGetRuneAt(text, i, out Rune rune))
            {
                foreach (byte b in Encoding.UTF8.GetBytes(rune.ToString()))
                {
                    result.Append('%').Append(b.ToString("X2", null));
                }

                i += rune.Utf16SequenceLength - 1;
            }
            else
            {
                lone = i;
                break;
            }
        }

        return result.ToString();
    }
}
