using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using ActivityGen.CompilerServices;
using ActivityGen.Tests.Identifiers;

namespace ActivityGen.Tests.CompilerServices;

/// <summary>Values that go straight to UTF-8, held to .NET's own formatting.</summary>
public sealed class PlainFormTests
{
    private static readonly string?[] DecimalFormats =
        [null, "", "G", "F", "f0", "F1", "F2", "F6", "F7", "F10", "N", "n0", "N1", "N3", "P", "p0", "P1", "P2", "P6", "0", "0.", "0.0", "0.00", "0.000000", "0.0000000", "0.0#", "00", "0,0", "#.0", "0.0 h", "C2", "E2", "R", "FF"];

    private delegate void Write(ref ActivityJsonWriter writer);

    [Fact]
    public void Decimals_are_written_as_invariant_text()
    {
        var random = new Random(17);
        decimal[] edges =
        [
            0m, 0.0m, 0.00m, -0.0m, decimal.Negate(0m), 1m, -1m, 0.5m, 1.5m, 2.5m, 0.05m, 0.15m, 0.25m, 0.95m, 0.949m, 0.995m, 0.005m, 0.004999m, 9.5m, 9.995m, 999.5m, 999.4m, 999.95m, 1000m,
            9.994m, 9.996m, 0.000000001m, 0.0000000001m, 4294967295m, 4294967296m, 4.294967295m, 4.294967296m, decimal.MaxValue, decimal.MinValue, 1e-28m, 12.50m, 100.000m,
        ];
        for (int i = 0; i < 20_000; i++)
        {
            decimal value = i < edges.Length ? edges[i] : new decimal((int)(random.NextInt64(1L << 33) >> random.Next(33)), random.Next(16) == 0 ? random.Next(3) : 0, 0, random.Next(12) == 0, (byte)random.Next(random.Next(4) == 0 ? 29 : 6));
            foreach (string? format in DecimalFormats)
            {
                if (i >= edges.Length && random.Next(4) != 0)
                {
                    continue;
                }

                string? expected = Try(() => value.ToString(format, CultureInfo.InvariantCulture));
                string? actual = Try(() => Json((ref ActivityJsonWriter writer) => writer.TextOf(value, format)));
                Assert.True(expected == actual, $"{value} by '{format}': {actual}, not {expected}");
            }

            Assert.Equal(value.ToString(CultureInfo.InvariantCulture), Json((ref ActivityJsonWriter writer) => writer.VariableOf(value)));
            Assert.Equal(value.ToString(CultureInfo.InvariantCulture), Json((ref ActivityJsonWriter writer) => writer.NumberOf(value)));
        }
    }

    [Fact]
    public void Times_in_urls_are_their_text_encoded()
    {
        var random = new Random(19);
        DateTimeOffset[] edges = [DateTimeOffset.MinValue, DateTimeOffset.MaxValue, new(2024, 2, 29, 23, 59, 59, TimeSpan.FromHours(14)), new(1, 1, 2, 0, 0, 0, TimeSpan.FromHours(-14))];
        for (int i = 0; i < 50_000; i++)
        {
            DateTimeOffset time = i < edges.Length
                ? edges[i]
                : new DateTimeOffset(random.NextInt64(TimeSpan.TicksPerDay, DateTime.MaxValue.Ticks - TimeSpan.TicksPerDay), TimeSpan.FromMinutes(random.Next(3) == 0 ? random.Next(-840, 841) : 0));
            string text = time.ToString("O", CultureInfo.InvariantCulture);
            string? format = (i % 3) switch { 0 => null, 1 => "O", _ => "o" };
            Assert.Equal(EncodingOracle.Encode(text, EncodingOracle.Rfc3986Unreserved), Json((ref ActivityJsonWriter writer) => writer.VariableOf(time, format)));
            Assert.Equal(text, Json((ref ActivityJsonWriter writer) => writer.TextOf(time, format)));
        }
    }

    [Fact]
    public void The_unformatted_form_may_be_named()
    {
        Guid guid = new("bc803c53-c9b0-433a-9143-94b54ddbd3b3");
        DateTime time = new(2024, 2, 29, 13, 5, 6, 7, DateTimeKind.Utc);
        TimeSpan span = new(1, 2, 3, 4, 5);
        DateOnly day = new(2024, 2, 29);
        foreach (string? format in (string?[])[null, "", "D", "N", "B", "P", "X", "d", "n"])
        {
            Assert.Equal(Try(() => guid.ToString(format, null)), Try(() => Json((ref ActivityJsonWriter writer) => writer.TextOf(guid, format))));
        }

        foreach (string format in (string[])["O", "o", "R", "s", "u", "d", "c", "yyyy", "yyyy-MM-dd", "HH:mm", "x"])
        {
            Assert.Equal(Try(() => time.ToString(format, CultureInfo.InvariantCulture)), Try(() => Json((ref ActivityJsonWriter writer) => writer.TextOf(time, format))));
            Assert.Equal(Try(() => day.ToString(format, CultureInfo.InvariantCulture)), Try(() => Json((ref ActivityJsonWriter writer) => writer.TextOf(day, format))));
            Assert.Equal(Try(() => Uri.EscapeDataString(day.ToString(format, CultureInfo.InvariantCulture))), Try(() => Json((ref ActivityJsonWriter writer) => writer.VariableOf(day, format))));
        }

        foreach (string format in (string[])["c", "g", "G", "t", "T", "hh", "x"])
        {
            Assert.Equal(Try(() => span.ToString(format, CultureInfo.InvariantCulture)), Try(() => Json((ref ActivityJsonWriter writer) => writer.TextOf(span, format))));
        }
    }

    [Fact]
    public void Enums_are_written_as_their_text()
    {
        Each<DayOfWeek>(-3, 10);
        Each<AttributeTargets>(0, 40_000);
        Each<Signed>(sbyte.MinValue, sbyte.MaxValue);
        Each<Sparse>(-10, 5000);
        Each<Empty>(-2, 2);
        Each<Odd>(-2, 8);
        Each<Big>(0, 0);
        foreach (Big value in (Big[])[Big.Low, Big.High, (Big)3, (Big)(ulong.MaxValue - 1), (Big)(1UL << 63)])
        {
            Same(value);
        }

        foreach (Turn value in (Turn[])[Turn.Last, Turn.First, Turn.None, (Turn)(long.MinValue + 1), (Turn)1])
        {
            Same(value);
        }

        foreach (Unsigned value in (Unsigned[])[Unsigned.Last, Unsigned.AlmostLast, Unsigned.None, (Unsigned)0x7FFF_FFFF])
        {
            Same(value);
        }
    }

    [Fact]
    public void Texts_that_come_again_are_written_alike_into_outputs_of_any_size()
    {
        var random = new Random(23);
        string[] texts = ["a/é", "Привет", "plain", "\"quoted\" 日本語", "", "x y", new string('ü', 90), "C:\\\r\n", "%41 %", "😀", "tail\t"];
        for (int round = 0; round < 3000; round++)
        {
            int size = random.Next(0, 1500);
            var output = new ExactBufferWriter(_ => size);
            var writer = new ActivityJsonWriter(output, 16);
            var expected = new StringBuilder();
            int mark = 0;
            int expectedMark = 0;
            for (int i = random.Next(30); i > 0; i--)
            {
                string text = texts[random.Next(texts.Length)];
                switch (random.Next(6))
                {
                    case 0:
                        writer.Variable(text);
                        expected.Append(EncodingOracle.Encode(text, EncodingOracle.Rfc3986Unreserved));
                        break;
                    case 1:
                        // None of the texts but one has a triplet: '%41' is kept.
                        writer.Reserved(text);
                        expected.Append(EncodingOracle.Encode(text, EncodingOracle.Rfc3986Unreserved + ":/?#[]@!$&'()*+,;=").Replace("%2541", "%41", StringComparison.Ordinal));
                        break;
                    case 2:
                        writer.Text(text);
                        expected.Append(Escaped(text));
                        break;
                    case 3:
                        writer.Text(text.AsSpan());
                        expected.Append(Escaped(text));
                        break;
                    case 4:
                        (mark, expectedMark) = (writer.Position, expected.Length);
                        break;
                    default:
                        writer.Rewind(mark);
                        expected.Length = expectedMark;
                        break;
                }
            }

            Assert.True(writer.TryComplete());
            Assert.Equal(expected.ToString(), Encoding.UTF8.GetString(output.Written));
        }
    }

    [Fact]
    public void Zones_are_known_by_their_characters()
    {
        string[] zones = ["Europe/Lisbon", "Asia/Tokyo", "UTC", "America/Argentina/ComodRivadavia"];
        var random = new Random(29);
        for (int round = 0; round < 300; round++)
        {
            ActivityHistoryItem[] items = [.. Enumerable.Range(0, random.Next(1, 12)).Select(i => new ActivityHistoryItem
            {
                StartedDateTime = new DateTimeOffset(2025, 1, 1, i, 0, 0, TimeSpan.Zero),
                UserTimezone = random.Next(6) switch { 0 => null, 1 => zones[random.Next(zones.Length)], _ => new string(zones[random.Next(zones.Length)].AsSpan()) },
            })];
            string expected = "[" + string.Join(',', items.Select(item => JsonSerializer.Serialize(item))) + "]";
            Assert.Equal(expected, Json((ref ActivityJsonWriter writer) => writer.JudgedHistoryItems(0, items)));
        }

        ActivityHistoryItem[] bad = [new() { StartedDateTime = default, UserTimezone = "UTC" }, new() { StartedDateTime = default, UserTimezone = "utc" }];
        var faulted = new ActivityJsonWriter(new ArrayBufferWriter<byte>(), 16);
        faulted.JudgedHistoryItems(0, bad);
        Assert.False(faulted.TryComplete());
    }

    [Fact]
    public void Plain_forms_allocate_nothing()
    {
        var output = new ArrayBufferWriter<byte>(4096);
        string again = "日本語 \"a\"";
        long Measure()
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            var json = new ActivityJsonWriter(output, 1024);
            json.TextOfEnum(DayOfWeek.Friday);
            json.VariableOfEnum(DayOfWeek.Friday);
            json.ReservedOfEnum(DayOfWeek.Monday);
            json.TextOf(0.44m, "P0");
            json.TextOf(27.5m, "0.0");
            json.VariableOf(DateTimeOffset.UnixEpoch, "O");
            json.Text(again);
            json.Text(again);
            json.Variable(again);
            json.Variable(again);
            json.Dispose();
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Measure();
        Assert.Equal(0, Measure());
    }

    private static void Each<TEnum>(int first, int last)
        where TEnum : struct, Enum
    {
        for (int i = first; i <= last; i++)
        {
            Type type = Enum.GetUnderlyingType(typeof(TEnum));
            try
            {
                Same((TEnum)Enum.ToObject(typeof(TEnum), Convert.ChangeType(i, type, CultureInfo.InvariantCulture)));
            }
            catch (OverflowException)
            {
                // No such value.
            }
        }
    }

    private static void Same<TEnum>(TEnum value)
        where TEnum : struct, Enum
    {
        string text = value.ToString();
        Assert.Equal(text, Json((ref ActivityJsonWriter writer) => writer.TextOfEnum(value)));
        Assert.Equal(value.ToString("D"), Json((ref ActivityJsonWriter writer) => writer.TextOfEnum(value, "D")));
        Assert.Equal(EncodingOracle.Encode(text, EncodingOracle.Rfc3986Unreserved), Json((ref ActivityJsonWriter writer) => writer.VariableOfEnum(value)));
        Assert.Equal(EncodingOracle.Encode(text, EncodingOracle.Rfc3986Unreserved + ":/?#[]@!$&'()*+,;="), Json((ref ActivityJsonWriter writer) => writer.ReservedOfEnum(value)));
    }

    private static string? Try(Func<string?> text)
    {
        try
        {
            return text();
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static string Escaped(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)
            .Replace("\r", "\\r", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal);

    private static string Json(Write write)
    {
        var output = new ArrayBufferWriter<byte>(1);
        var writer = new ActivityJsonWriter(output, 1);
        write(ref writer);
        Assert.True(writer.TryComplete());
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private enum Signed : sbyte
    {
        Min = sbyte.MinValue,
        MinusOne = -1,
        Zero,
        One,
        Max = sbyte.MaxValue,
    }

    private enum Sparse
    {
        Below = -7,
        None = 0,
        Far = 5000,
    }

    private enum Empty
    {
    }

    private enum Odd : short
    {
        Größe,
        _one,
        日本,
        A1 = 3,
        Twin = A1,
        Last = 6,
    }

    private enum Big : ulong
    {
        Low,
        High = ulong.MaxValue,
    }

    private enum Turn : long
    {
        Last = long.MaxValue,
        First = long.MinValue,
        None = 0,
    }

    private enum Unsigned : uint
    {
        None,
        AlmostLast = uint.MaxValue - 1,
        Last = uint.MaxValue,
    }
}
