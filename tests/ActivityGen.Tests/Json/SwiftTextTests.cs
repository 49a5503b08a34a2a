using System.Text;

namespace ActivityGen.Tests.Json;

/// <summary>Strings and times on the fast way, wherever they stand with regard to vectors.</summary>
public class SwiftTextTests
{
    private static readonly string[] Pieces = ["\\n", "\\\"", "\\\\", "\\/", "\\u0041", "\\u00e9", "\\ud83d\\ude00", "\\u0000", "é", "日", "😀", "\u007F", "\u0080", "\u07FF", "\u0800", "\uFFFF", "\U0010FFFF"];

    private static readonly byte[][] NoText =
    [
        .. new[] { "\\ud83d", "\\ude00", "\\ude00\\ud83d", "\\ud83dx", "\\ud83d\\n", "\\ud83d\\u0041", "\\x", "\\u12", "\\u12g4", "\\", "\n", "\u001F", "\0" }.Select(Encoding.UTF8.GetBytes),
        [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xC3, 0x41], [0xE0, 0x80, 0x80], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xE6, 0x97], [0xE6, 0x41, 0x80],
        [0xF0, 0x80, 0x80, 0x80], [0xF0, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xF0, 0x9F, 0x98], [0xF8, 0x88, 0x80, 0x80, 0x80], [0xFF],
    ];

    [Fact]
    public void Escapes_and_characters_of_all_lengths_may_stand_anywhere()
    {
        for (int before = 0; before <= 66; before++)
        {
            foreach (string piece in Pieces)
            {
                foreach (int after in new[] { 0, 1, 7, 15, 16, 17, 33, 130 - before })
                {
                    string inside = new string('a', before) + piece + new string('b', after);
                    Assert.True(SwiftReading.AgreesOn(Document(Encoding.UTF8.GetBytes(inside))), inside);
                }
            }
        }
    }

    [Fact]
    public void Texts_of_any_length_are_whole()
    {
        foreach (string unit in new[] { "a", "é", "日", "😀", "\\n", "\\u00e9", "aé", "日本語a", "abcdefghijklmnopqrstuvwxyzé" })
        {
            for (int count = 0; count <= 130; count++)
            {
                Assert.True(SwiftReading.AgreesOn(Document(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(unit, count))))));
            }

            foreach (int count in new[] { 495, 496, 497, 511, 512, 513, 2000, 2113, 9000 })
            {
                Assert.True(SwiftReading.AgreesOn(Document(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(unit, count))))));
            }
        }
    }

    [Fact]
    public void What_is_no_text_is_not_taken()
    {
        for (int before = 0; before <= 34; before++)
        {
            foreach (byte[] piece in NoText)
            {
                foreach (int after in new[] { 0, 1, 2, 3, 16, 40 })
                {
                    byte[] inside = [.. Enumerable.Repeat((byte)'a', before), .. piece, .. Enumerable.Repeat((byte)'z', after)];
                    Assert.Null(SwiftReading.Swift(Document(inside)));
                    Assert.Null(SwiftReading.Strict(Document(inside)));
                }
            }
        }
    }

    [Fact]
    public void Every_scalar_value_is_itself()
    {
        StringBuilder text = new();
        for (int first = 0; first <= 0x10FFFF; first += 0x400)
        {
            text.Clear();
            for (int value = first; value < first + 0x400; value++)
            {
                if (Rune.IsValid(value) && value >= ' ' && value is not ('"' or '\\'))
                {
                    text.Append(new Rune(value).ToString());
                }
            }

            UserActivity? read = SwiftReading.Swift(Document(Encoding.UTF8.GetBytes(text.ToString())));
            Assert.Equal(text.ToString(), read!.AppActivityId);
        }
    }

    [Fact]
    public void Any_byte_may_stand_where_a_hexadecimal_digit_belongs()
    {
        for (int place = 0; place < 4; place++)
        {
            for (int value = 0; value <= 0xFF; value++)
            {
                byte[] escape = [.. "\\u09aF"u8];
                escape[place + 2] = (byte)value;
                byte[] text = Document(escape);
                byte[] kept = [.. "{\"x\":\""u8, .. escape, .. "\"}"u8];

                // A backslash may make another escape of it; the strict way says what is none.
                Assert.Equal(SwiftReading.Strict(text) is not null, SwiftReading.AgreesOn(text));
                Assert.Equal(SwiftReading.Strict(kept) is not null, SwiftReading.AgreesOn(kept));
            }
        }

        for (int unit = 0; unit <= 0xFFFF; unit++)
        {
            string digits = unit.ToString((unit & 1) == 0 ? "x4" : "X4", System.Globalization.CultureInfo.InvariantCulture);
            string? text = SwiftReading.Swift(Document(Encoding.UTF8.GetBytes("\\u" + digits)))?.AppActivityId;
            Assert.Equal(char.IsSurrogate((char)unit) ? null : ((char)unit).ToString(), text);
        }
    }

    [Fact]
    public void All_pairs_of_bytes_beyond_ASCII_get_the_same_verdict()
    {
        for (int first = 0x80; first <= 0xFF; first++)
        {
            for (int second = 0; second <= 0xFF; second++)
            {
                foreach (byte[] rest in new byte[][] { [], [0x80], [0xBF, 0xBF], [0x80, 0x80, 0x80] })
                {
                    byte[] document = Document([(byte)first, (byte)second, .. rest]);
                    Assert.Equal(SwiftReading.Strict(document) is not null, SwiftReading.AgreesOn(document));
                }
            }
        }
    }

    [Theory]
    [InlineData("0001-01-01T00:00:00Z")]
    [InlineData("0001-01-01T00:00:00.0000001+00:00")]
    [InlineData("0001-01-01T14:00:00+14:00")]
    [InlineData("9999-12-31T23:59:59.9999999Z")]
    [InlineData("9999-12-31T09:59:59.9999999-14:00")]
    [InlineData("2016-12-31T23:59:22.6673905+03:00")]
    [InlineData("2016-12-31T23:59:22.6673905\\u002B03:00")]
    [InlineData("2016\\u002d12-31T23:59:22Z")]
    [InlineData("2018-02-26T20:20:48.1Z")]
    [InlineData("2018-02-26T20:20:48-00:00")]
    [InlineData("2018-02-26T20:20:48-11:59")]
    [InlineData("2020-02-29T20:20:48Z")]
    [InlineData("2000-02-29T00:00:00Z")]
    [InlineData("2018-02-26T20:20Z")]
    [InlineData("2018-02-26T20:20:48.12345678Z")]
    [InlineData("2018-02-26T20:20:48")]
    [InlineData("2018-02-26")]
    public void Times_take_the_fast_way(string time) => Assert.True(SwiftReading.AgreesOn(Time(time)));

    [Theory]
    [InlineData("0000-01-01T00:00:00Z")]
    [InlineData("0001-01-01T00:00:00+00:01")]
    [InlineData("9999-12-31T23:59:59-00:01")]
    [InlineData("2019-02-29T20:20:48Z")]
    [InlineData("1900-02-29T20:20:48Z")]
    [InlineData("2018-04-31T20:20:48Z")]
    [InlineData("2018-13-01T20:20:48Z")]
    [InlineData("2018-00-01T20:20:48Z")]
    [InlineData("2018-01-00T20:20:48Z")]
    [InlineData("2018-02-26T24:00:00Z")]
    [InlineData("2018-02-26T20:60:00Z")]
    [InlineData("2018-02-26T20:20:60Z")]
    [InlineData("2018-02-26T20:20:48.Z")]
    [InlineData("2018-02-26T20:20:48.1")]
    [InlineData("2018-02-26T20:20:48+14:01")]
    [InlineData("2018-02-26T20:20:48+15:00")]
    [InlineData("2018-02-26T20:20:48+01:60")]
    [InlineData("2018-02-26T20:20:48+0100")]
    [InlineData("2018-02-26T20:20:48+1:00")]
    [InlineData("2018-02-26t20:20:48Z")]
    [InlineData("2018-02-26 20:20:48Z")]
    [InlineData("2018-02-26T20:20:48z")]
    [InlineData("2018-02-26T20:20:48Z ")]
    [InlineData(" 2018-02-26T20:20:48Z")]
    [InlineData("2018-02-26T20:20:48:00Z")]
    [InlineData("\\ud83d018-02-26T20:20:48Z")]
    [InlineData("")]
    public void What_is_no_time_is_read_alike(string time) => SwiftReading.AgreesOn(Time(time));

    [Fact]
    public void Every_character_of_a_time_may_be_another()
    {
        foreach (string time in new[] { "2018-02-26T20:20:48Z", "2018-02-26T20:20:48.114Z", "2016-12-31T23:59:22.6673905+03:00", "0001-01-01T00:00:00-14:00" })
        {
            for (int at = 0; at < time.Length; at++)
            {
                for (char other = ' '; other < 0x7F; other++)
                {
                    if (other is not ('"' or '\\'))
                    {
                        SwiftReading.AgreesOn(Time(time[..at] + other + time[(at + 1)..]));
                    }
                }

                SwiftReading.AgreesOn(Time(time.Remove(at, 1)));
                SwiftReading.AgreesOn(Time(time.Insert(at, "0")));
            }
        }
    }

    private static byte[] Document(byte[] inside) => [.. "{\"appActivityId\":\""u8, .. inside, .. "\"}"u8];

    private static byte[] Time(string text) => Encoding.UTF8.GetBytes($"{{\"createdDateTime\":\"{text}\"}}");
}
