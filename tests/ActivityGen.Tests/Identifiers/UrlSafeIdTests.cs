using System.Text;

namespace ActivityGen.Tests.Identifiers;

public sealed class UrlSafeIdTests
{
    private static readonly char[] HalvesOfPairs = ['\uD800', '\uDBFF', '\uDC00', '\uDFFF'];

    [Theory]
    [InlineData("", "")]
    [InlineData("/article?12345", "%2Farticle%3F12345")]
    [InlineData("ABCabc019-_.!~*'()", "ABCabc019-_.!~*'()")]
    [InlineData("a b+c", "a%20b%2Bc")]
    [InlineData("100%", "100%25")]
    [InlineData("%2F", "%252F")]
    [InlineData("..", "..")]
    [InlineData("é", "%C3%A9")]
    [InlineData("日本", "%E6%97%A5%E6%9C%AC")]
    [InlineData("😀", "%F0%9F%98%80")]
    [InlineData("\0", "%00")]
    public void Known_ids_have_the_encodeURIComponent_form(string id, string encoded)
    {
        Assert.Equal(encoded, UrlSafeId.Encode(id));
        Assert.Equal(encoded, UrlSafeId.Encode(id.AsSpan()));
        Assert.Equal(id, UrlSafeId.Decode(encoded));
    }

    [Fact]
    public void Every_scalar_value_is_encoded_as_the_oracle_says_and_decoded_back()
    {
        var chars = new char[12];
        var bytes = new byte[12];
        var decoded = new char[12];
        int count = 0;
        for (int value = 0; value <= 0x10FFFF; value++)
        {
            if (!Rune.IsValid(value))
            {
                continue;
            }

            count++;
            string id = new Rune(value).ToString();
            string expected = EncodingOracle.Encode(id);
            bool ok = UrlSafeId.Encode(id) == expected
                && UrlSafeId.TryEncode(id, chars, out int charCount) && chars.AsSpan(0, charCount).SequenceEqual(expected)
                && UrlSafeId.TryEncode(id, bytes, out int byteCount) && Encoding.ASCII.GetString(bytes, 0, byteCount) == expected
                && UrlSafeId.Decode(expected) == id
                && UrlSafeId.TryDecode(expected, decoded, out int idLength) && decoded.AsSpan(0, idLength).SequenceEqual(id)
                && UrlSafeId.TryDecode(bytes.AsSpan(0, byteCount), out string? fromUtf8) && fromUtf8 == id;
            if (!ok)
            {
                Assert.Fail($"U+{value:X4}: expected {expected}, got {UrlSafeId.Encode(id)}");
            }
        }

        Assert.Equal(1_112_064, count);
    }

    [Fact]
    public void Every_scalar_value_is_encoded_alike_inside_longer_text()
    {
        // 4,096 scalar values a text: the vector paths, with every value at changing positions in a vector.
        var text = new StringBuilder();
        for (int value = 0; value <= 0x10FFFF; value++)
        {
            if (Rune.IsValid(value))
            {
                text.Append('k', value % 19).Append(new Rune(value).ToString());
            }

            if (value % 4096 == 4095)
            {
                string id = text.ToString();
                string expected = EncodingOracle.Encode(id);
                var utf8 = new byte[expected.Length];
                Assert.True(expected == UrlSafeId.Encode(id), $"before U+{value:X4}");
                Assert.True(UrlSafeId.TryEncode(id, utf8, out int written));
                Assert.True(written == utf8.Length && Encoding.ASCII.GetString(utf8) == expected, $"before U+{value:X4}, UTF-8");
                Assert.True(id == UrlSafeId.Decode(expected), $"before U+{value:X4}, decoding");
                text.Clear();
            }
        }

        Assert.Equal(0, text.Length);
    }

    [Fact]
    public void Every_character_is_judged_alike_at_every_position_of_a_vector()
    {
        var chars = new char[45];
        var bytes = new byte[45];
        for (int length = 1; length <= 40; length++)
        {
            for (int position = 0; position < length; position++)
            {
                for (int c = 0; c < 0x180; c++)
                {
                    char[] id = new string('k', length).ToCharArray();
                    id[position] = (char)c;
                    string expected = EncodingOracle.Encode(new string(id));
                    Assert.True(UrlSafeId.TryEncode(id, chars.AsSpan(0, length + 5), out int charCount));
                    Assert.True(UrlSafeId.TryEncode(id, bytes.AsSpan(0, length + 5), out int byteCount));
                    if (!chars.AsSpan(0, charCount).SequenceEqual(expected) || Encoding.ASCII.GetString(bytes, 0, byteCount) != expected)
                    {
                        Assert.Fail($"U+{c:X4} at {position} of {length}");
                    }
                }
            }
        }
    }

    [Fact]
    public void Random_ids_are_the_same_in_all_forms() => RandomText.ForAll(id =>
    {
        string expected = EncodingOracle.Encode(id);
        Assert.Equal(expected, UrlSafeId.Encode(id));
        Assert.Equal(expected, UrlSafeId.Encode(id.AsSpan()));
        var chars = new char[UrlSafeId.GetMaxEncodedLength(id.Length)];
        Assert.True(UrlSafeId.TryEncode(id, chars, out int charCount));
        Assert.Equal(expected, new string(chars, 0, charCount));
        var bytes = new byte[UrlSafeId.GetMaxEncodedLength(id.Length)];
        Assert.True(UrlSafeId.TryEncode(id, bytes, out int byteCount));
        Assert.Equal(expected, Encoding.ASCII.GetString(bytes, 0, byteCount));
        Assert.Equal(id, UrlSafeId.Decode(expected));
        Assert.Equal(id, UrlSafeId.Decode(Encoding.ASCII.GetBytes(expected)));
    });

    [Fact]
    public void Random_ids_survive_decoding_however_they_were_encoded() => RandomText.ForAll(id =>
    {
        string escaped = string.Concat(Encoding.UTF8.GetBytes(id).Select(b => $"%{b:x2}"));
        string raw = id.Replace("%", "%25", StringComparison.Ordinal);
        Assert.Equal(id, UrlSafeId.Decode(escaped));
        Assert.Equal(id, UrlSafeId.Decode(raw));
        Assert.Equal(id, UrlSafeId.Decode(Encoding.UTF8.GetBytes(raw)));
    });

    [Fact]
    public void An_id_without_anything_to_encode_is_returned_itself()
    {
        string id = "article-12345.of(many)~as'we*know_them!";
        Assert.Same(id, UrlSafeId.Encode(id));
    }

    [Fact]
    public void A_destination_of_every_size_is_filled_or_refused_and_never_overrun() => RandomText.ForAll(
        id =>
        {
            string expected = EncodingOracle.Encode(id);
            for (int size = 0; size <= expected.Length + 1; size++)
            {
                bool fits = size >= expected.Length;
                var chars = new char[size + 20];
                chars.AsSpan(size).Fill('#');
                var bytes = new byte[size + 20];
                bytes.AsSpan(size).Fill((byte)'#');
                Assert.Equal(fits, UrlSafeId.TryEncode(id, chars.AsSpan(0, size), out int charCount));
                Assert.Equal(fits, UrlSafeId.TryEncode(id, bytes.AsSpan(0, size), out int byteCount));
                Assert.Equal(fits ? expected.Length : 0, charCount);
                Assert.Equal(fits ? expected.Length : 0, byteCount);
                Assert.Equal(-1, chars.AsSpan(size).IndexOfAnyExcept('#'));
                Assert.Equal(-1, bytes.AsSpan(size).IndexOfAnyExcept((byte)'#'));
            }

            for (int size = 0; size <= id.Length + 1; size++)
            {
                var decoded = new char[size];
                Assert.Equal(size >= id.Length, UrlSafeId.TryDecode(expected, decoded, out int written));
                Assert.Equal(size >= id.Length ? id.Length : 0, written);
                Assert.Equal(size >= id.Length, UrlSafeId.TryDecode(Encoding.ASCII.GetBytes(expected), decoded, out written));
                Assert.Equal(size >= id.Length ? id : "", new string(decoded, 0, written));
            }
        },
        count: 200);

    [Fact]
    public void A_lone_surrogate_is_refused_at_every_position_with_its_index()
    {
        foreach (char surrogate in HalvesOfPairs)
        {
            for (int length = 1; length <= 40; length++)
            {
                for (int position = 0; position < length; position++)
                {
                    char[] id = new string('k', length).ToCharArray();
                    id[position] = surrogate;
                    AssertLone(new string(id), position);
                }
            }
        }

        AssertLone("\uDC00\uD800", 0);
        AssertLone("\uD800\uD800\uDC00", 0);
        AssertLone("😀\uDE00", 2);
        AssertLone("日本\uD83D", 2);
    }

    [Fact]
    public void An_id_of_null_is_an_argument_error() => Assert.Throws<ArgumentNullException>("id", () => UrlSafeId.Encode(null!));

    [Theory]
    [InlineData("%", 0)]
    [InlineData("%4", 0)]
    [InlineData("ab%", 2)]
    [InlineData("a%4gb", 1)]
    [InlineData("a%g4b", 1)]
    [InlineData("%%41", 0)]
    [InlineData("%u0041", 0)]
    [InlineData("% 41", 0)]
    [InlineData("%\uFF14\uFF11", 0)]
    [InlineData("x%80", 1)]
    [InlineData("%BF", 0)]
    [InlineData("%C3", 0)]
    [InlineData("%C3A9", 0)]
    [InlineData("%C3%", 0)]
    [InlineData("%C3%41", 0)]
    [InlineData("%E6%97", 0)]
    [InlineData("%E6%97x", 0)]
    [InlineData("%F0%9F%98", 0)]
    [InlineData("%C0%80", 0)]
    [InlineData("%C1%BF", 0)]
    [InlineData("%E0%80%AF", 0)]
    [InlineData("%F0%80%80%AF", 0)]
    [InlineData("%ED%A0%80", 0)]
    [InlineData("%ED%BF%BF", 0)]
    [InlineData("%F4%90%80%80", 0)]
    [InlineData("%F8%88%80%80%80", 0)]
    [InlineData("%FF", 0)]
    [InlineData("%41%FE", 3)]
    public void Malformed_escapes_are_refused_with_their_index(string encoded, int index)
    {
        var destination = new char[encoded.Length];
        byte[] utf8 = Encoding.UTF8.GetBytes(encoded);
        Assert.False(UrlSafeId.TryDecode(encoded, out string? id));
        Assert.Null(id);
        Assert.False(UrlSafeId.TryDecode(utf8, out id));
        Assert.Null(id);
        Assert.Contains($"index {index}", Assert.Throws<FormatException>(() => UrlSafeId.Decode(encoded)).Message, StringComparison.Ordinal);
        Assert.Contains($"index {index}", Assert.Throws<FormatException>(() => UrlSafeId.Decode(utf8)).Message, StringComparison.Ordinal);
        Assert.Throws<FormatException>(() => UrlSafeId.TryDecode(encoded, destination, out _));
        Assert.Throws<FormatException>(() => UrlSafeId.TryDecode(utf8, destination, out _));
    }

    [Theory]
    [InlineData("{D83D}", 0)]
    [InlineData("ab{DE00}", 2)]
    [InlineData("{D83D}%F0%9F%98%80", 0)]
    [InlineData("%41{D83D}%DE%00", 3)]
    public void Decoding_refuses_raw_lone_surrogates(string encoded, int index)
    {
        encoded = Surrogates.Read(encoded);
        Assert.False(UrlSafeId.TryDecode(encoded, out _));
        Assert.Contains($"index {index}", Assert.Throws<FormatException>(() => UrlSafeId.Decode(encoded)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Decoding_refuses_raw_bytes_that_are_not_utf8()
    {
        Assert.False(UrlSafeId.TryDecode([(byte)'a', 0xC3, (byte)'%', (byte)'A', (byte)'9'], out _));
        Assert.False(UrlSafeId.TryDecode([0xC0, 0x80], out _));
        Assert.False(UrlSafeId.TryDecode([0xED, 0xA0, 0x80], out _));
        Assert.True(UrlSafeId.TryDecode([0xC3, 0xA9], out string? id));
        Assert.Equal("é", id);
    }

    [Theory]
    [InlineData("%2f%c3%a9", "/é")]
    [InlineData("%2F%c3%A9", "/é")]
    [InlineData("/a b?é😀", "/a b?é😀")]
    [InlineData("%61+%62", "a+b")]
    [InlineData("%252F", "%2F")]
    [InlineData("%00", "\0")]
    public void Decoding_takes_other_encodings_of_an_id(string encoded, string id)
    {
        Assert.Equal(id, UrlSafeId.Decode(encoded));
        Assert.Equal(id, UrlSafeId.Decode(Encoding.UTF8.GetBytes(encoded)));
    }

    [Fact]
    public void Long_ids_take_the_pooled_way()
    {
        string id = string.Concat(Enumerable.Repeat("日/k", 20_000));
        string encoded = UrlSafeId.Encode(id);
        Assert.Equal(EncodingOracle.Encode(id), encoded);
        Assert.Equal(id, UrlSafeId.Decode(encoded));
        Assert.Throws<ArgumentException>("id", () => UrlSafeId.Encode(id + "\uD800"));
    }

    [Fact]
    public void TryEncode_allocates_nothing()
    {
        string[] ids = ["article-12345-of-many", "/article?12345", "日本語 😀 %", new string('k', 400) + "é"];
        var chars = new char[4096];
        var bytes = new byte[4096];
        long Measure()
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            foreach (string id in ids)
            {
                UrlSafeId.TryEncode(id, chars, out _);
                UrlSafeId.TryEncode(id, bytes, out _);
                UrlSafeId.TryEncode(id, chars.AsSpan(0, 1), out _);
            }

            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Measure();
        Assert.Equal(0, Measure());
    }

    [Fact]
    public void The_longest_form_is_nine_times_the_id_and_no_more()
    {
        Assert.Equal(0, UrlSafeId.GetMaxEncodedLength(0));
        Assert.Equal(UrlSafeId.GetMaxEncodedLength(2), UrlSafeId.Encode("日本").Length);
        Assert.Throws<ArgumentOutOfRangeException>(() => UrlSafeId.GetMaxEncodedLength(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => UrlSafeId.GetMaxEncodedLength(int.MaxValue / 2));
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData(".", "path segment")]
    [InlineData("..", "path segment")]
    [InlineData("a\0", "index 1")]
    [InlineData("ab{D800}", "index 2")]
    public void Unusable_ids_have_a_reason(string id, string inReason)
    {
        id = Surrogates.Read(id);
        Assert.False(UrlSafeId.IsUsable(id));
        Assert.False(UrlSafeId.IsUsable(id, out string? reason));
        Assert.Contains(inReason, reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("...")]
    [InlineData("a")]
    [InlineData(" ")]
    [InlineData("/")]
    [InlineData("%2E")]
    [InlineData("./")]
    [InlineData("😀")]
    [InlineData("\r\n")]
    [InlineData("recent")]
    public void Other_ids_are_usable(string id)
    {
        Assert.True(UrlSafeId.IsUsable(id));
        Assert.True(UrlSafeId.IsUsable(id, out string? reason));
        Assert.Null(reason);
    }

    private static void AssertLone(string id, int index)
    {
        var chars = new char[500];
        var bytes = new byte[500];
        ArgumentException[] errors =
        [
            Assert.Throws<ArgumentException>(nameof(id), () => UrlSafeId.Encode(id)),
            Assert.Throws<ArgumentException>(nameof(id), () => UrlSafeId.Encode(id.AsSpan())),
            Assert.Throws<ArgumentException>(nameof(id), () => UrlSafeId.TryEncode(id, chars, out _)),
            Assert.Throws<ArgumentException>(nameof(id), () => UrlSafeId.TryEncode(id, bytes, out _)),
        ];
        Assert.All(errors, error => Assert.Contains($"index {index},", error.Message, StringComparison.Ordinal));
    }
}
