using System.Globalization;
using System.Text;
using System.Text.Json;
using ActivityGen.CompilerServices;
using ActivityGen.Contract;

namespace ActivityGen.Tests.CompilerServices;

/// <summary>Text, numbers and times of bodies at the edges of vectors and buffers, held to simple references.</summary>
public sealed class JsonTextTests
{
    private static readonly string[] Specials =
        ["\"", "\\", "\0", "\b\t\n\f\r", "\u001F", "\u007F", "\u0080", "é", "Привет", "\u07FF", "\u0800", "日本語のスラッグ", "\uD7FF", "\uE000", "\uFFFF", "😀", "\uD83D", "\uDE00"];

    [Fact]
    public void Each_special_character_at_each_position_is_written_as_the_reference_says()
    {
        for (int length = 0; length <= 70; length++)
        {
            string plain = new('a', length);
            for (int position = 0; position <= length; position++)
            {
                for (int i = 0; i < Specials.Length; i += 1 + (length % 3))
                {
                    Check(plain.Insert(position, Specials[i]), null);
                }
            }
        }
    }

    [Fact]
    public void Random_texts_are_written_as_the_reference_says_into_outputs_of_any_size()
    {
        var random = new Random(7);
        for (int length = 0; length <= 400; length++)
        {
            for (int round = 0; round < 10; round++)
            {
                var text = new StringBuilder();
                int often = random.Next(1, 20);
                while (text.Length < length)
                {
                    text.Append(random.Next(often) == 0 ? Specials[random.Next(Specials.Length)] : "bcdefghi /<&>'~"[random.Next(15)].ToString());
                }

                int other = random.Next(0, 200);
                Check(text.ToString(), round % 3 == 0 ? null : round % 3 == 1 ? _ => other : hint => hint + other);
            }
        }
    }

    [Fact]
    public void Every_UTF_16_code_unit_is_written_as_the_reference_says()
    {
        for (int unit = 0; unit <= char.MaxValue; unit++)
        {
            Check("ab" + (char)unit, null);
            Check(new string((char)unit, 9) + "b", null);
        }
    }

    [Fact]
    public void Percent_escapes_are_written_within_outputs_of_any_size()
    {
        for (int size = 0; size <= 200; size++)
        {
            var output = new ExactBufferWriter(_ => size);
            var writer = new ActivityJsonWriter(output, 16);
            writer.Variable("a/日本語年-x é");
            writer.VariableOf(12);
            writer.VariableOf(new Guid("bc803c53-c9b0-433a-9143-94b54ddbd3b3"));
            Assert.True(writer.TryComplete());
            Assert.Equal("a%2F%E6%97%A5%E6%9C%AC%E8%AA%9E%E5%B9%B4-x%20%C3%A912bc803c53-c9b0-433a-9143-94b54ddbd3b3", Encoding.UTF8.GetString(output.Written));
        }
    }

    [Fact]
    public void History_is_written_within_outputs_of_any_size()
    {
        ActivityHistoryItem[] items = [.. Enumerable.Range(0, 4).Select(i => new ActivityHistoryItem
        {
            Id = i == 2 ? "id" : null,
            StartedDateTime = new DateTimeOffset(2025, 12, 30 + (i / 2), 23, 59, 58, TimeSpan.FromHours(-i)),
            LastActiveDateTime = new DateTimeOffset(2026, 2, 1, 2, 3, 4, 5, TimeSpan.FromMinutes(30 * i)),
            ActiveDurationSeconds = i * 1001,
            ExpirationDateTime = i == 3 ? DateTimeOffset.MaxValue : null,
            UserTimezone = i == 1 ? "Asia/Tokyo" : "Europe/Lisbon",
        })];
        string expected = "\"historyItems\":[" + string.Join(',', items.Select(item => JsonSerializer.Serialize(item))) + "]";
        for (int size = 0; size <= 900; size += 3)
        {
            foreach (IEnumerable<ActivityHistoryItem> sequence in new IEnumerable<ActivityHistoryItem>[] { items, items.ToList(), items.ToList().AsReadOnly(), items.Where(_ => true) })
            {
                var output = new ExactBufferWriter(_ => size);
                var writer = new ActivityJsonWriter(output, 16);
                int mark = writer.Position;
                writer.Raw("\"historyItems\":"u8);
                writer.JudgedHistoryItems(mark, sequence);
                Assert.True(writer.TryComplete());
                Assert.Equal(expected, Encoding.UTF8.GetString(output.Written));
            }
        }
    }

    [Fact]
    public void Times_are_written_as_System_Text_Json_writes_them()
    {
        var random = new Random(11);
        var lastDay = default(DayText);
        var bytes = new byte[TimeText.Room];
        DateTimeOffset[] edges = [DateTimeOffset.MinValue, DateTimeOffset.MaxValue, new(2024, 2, 29, 23, 59, 59, TimeSpan.FromHours(14)), new(1, 1, 2, 0, 0, 0, TimeSpan.FromHours(-14))];
        for (int i = 0; i < 200_000; i++)
        {
            long fraction = (random.Next(8) switch { 0 => 1, 1 => 10_000, 2 => 100, 3 => 1_234_567, _ => 0 }) * random.Next(1, 8);
            DateTimeOffset time = i < edges.Length
                ? edges[i]
                : new DateTimeOffset((random.NextInt64(TimeSpan.TicksPerDay, DateTime.MaxValue.Ticks - TimeSpan.TicksPerDay) / TimeSpan.TicksPerSecond * TimeSpan.TicksPerSecond) + fraction, random.Next(3) == 0 ? TimeSpan.FromMinutes(random.Next(-840, 841)) : TimeSpan.Zero);
            int length = TimeText.Write(ref bytes[0], time, ref lastDay);
            string expected = JsonSerializer.Serialize(time, JsonSerializerOptions.Default).Trim('"').Replace("\\u002B", "+", StringComparison.Ordinal);
            Assert.Equal(expected, Encoding.ASCII.GetString(bytes, 0, length));
        }
    }

    [Fact]
    public void Whole_numbers_are_written_as_invariant_text()
    {
        var bytes = new byte[DecimalText.Room];
        var random = new Random(13);
        for (int i = 0; i < 100_000; i++)
        {
            int value = i < 3000 ? i - 1500 : (int)(random.NextInt64(int.MinValue, int.MaxValue) >> random.Next(32));
            value = i switch { 0 => int.MinValue, 1 => int.MaxValue, _ => value };
            Assert.Equal(value.ToString(CultureInfo.InvariantCulture), Encoding.ASCII.GetString(bytes, 0, DecimalText.Write(ref bytes[0], value)));
        }

        for (long power = 1; power <= int.MaxValue; power *= 10)
        {
            foreach (int value in new[] { (int)power, (int)power - 1, (int)-power })
            {
                Assert.Equal(value.ToString(CultureInfo.InvariantCulture), Encoding.ASCII.GetString(bytes, 0, DecimalText.Write(ref bytes[0], value)));
            }
        }
    }

    [Fact]
    public void Only_strict_JSON_is_taken_for_strict()
    {
        string[] documents =
        [
            "[\"{0}\",]", "[\"{0}\" , ]", "[\"{0}\"\n]", "[\"{0}\",1]", "[1,\"{0}\",[],\n\t{{}} ]", "[\"{0}\"/**/]", "[\"{0}\"//\n]", "[\"https://{0}\"]", "[\"//{0}\"]",
            "[\"{0},]\"]", "[\"{0}\" ,{{\"a\":1,}}]", "[\"file:///{0}\"]", "[\"{0}/*\"]", "[/*{0}*/1]", "//{0}\n1", "1//{0}", "[1,//{0}\n]",
        ];
        foreach (string document in documents)
        {
            for (int length = 0; length < 50; length++)
            {
                byte[] utf8 = Encoding.UTF8.GetBytes(string.Format(CultureInfo.InvariantCulture, document, new string('x', length)));
                Assert.Equal(IsJson(utf8), StrictJson.IsStrict(utf8));
            }
        }
    }

    private static bool IsJson(byte[] utf8)
    {
        try
        {
            JsonDocument.Parse(utf8).Dispose();
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static void Check(string text, Func<int, int>? size)
    {
        var output = new ExactBufferWriter(size);
        var writer = new ActivityJsonWriter(output, 8);
        writer.Raw("<"u8);
        writer.Text(text);
        writer.Raw(">"u8);
        bool isWellFormed = WellFormedText.IndexOfLoneSurrogate(text) < 0;
        bool isComplete = writer.TryComplete();
        output.AssertUntouched();
        if (isComplete != isWellFormed || (isComplete && Encoding.UTF8.GetString(output.Written) != "<" + Reference(text) + ">"))
        {
            Assert.Fail(string.Join(' ', text.Select(c => ((int)c).ToString("X4", null))));
        }
    }

    private static string Reference(string text)
    {
        var result = new StringBuilder();
        foreach (char c in text)
        {
            result.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\b' => "\\b",
                '\t' => "\\t",
                '\n' => "\\n",
                '\f' => "\\f",
                '\r' => "\\r",
                < ' ' => "\\u" + ((int)c).ToString("X4", null),
                _ => c.ToString(),
            });
        }

        return result.ToString();
    }
}
