using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using ActivityGen.CompilerServices;

namespace ActivityGen.Tests.Json;

public class ActivityJsonWriterTests
{
    private delegate void Writing(ref ActivityJsonWriter writer);

    [Fact]
    public void Text_reads_back_through_System_Text_Json() => ForAll.Of(RandomActivities.Text, text =>
        Assert.Equal(text, JsonSerializer.Deserialize<string>("\"" + Written((ref writer) => writer.Text(text)) + "\"")));

    [Fact]
    public void Long_text_outgrows_the_buffer_without_loss()
    {
        string text = string.Concat(Enumerable.Repeat("aé日😀\"\n", 5_000));

        Assert.Equal(text, JsonSerializer.Deserialize<string>("\"" + Written((ref writer) => writer.Text(text)) + "\""));
    }

    [Fact]
    public void Values_take_their_invariant_form()
    {
        DateTimeOffset time = new(2024, 5, 6, 7, 8, 9, 120, TimeSpan.FromHours(2));

        Assert.Equal("-42", Written((ref writer) => writer.TextOf(-42)));
        Assert.Equal("0.1", Written((ref writer) => writer.TextOf(0.1)));
        Assert.Equal("1,234.50", Written((ref writer) => writer.TextOf(1234.5m, "N2")));
        Assert.Equal("\\\"", Written((ref writer) => writer.TextOf('"')));
        Assert.Equal("7 \\\"days\\\"", Written((ref writer) => writer.TextOf(7, "0 \\\"'days'\\\"")));
        Assert.Equal("2024-05-06T07:08:09.1200000+02:00", Written((ref writer) => writer.TextOf(time)));
        Assert.Equal("2024-05-06", Written((ref writer) => writer.TextOf(new DateOnly(2024, 5, 6))));
        Assert.Equal("07:08:09.12", Written((ref writer) => writer.TextOf(TimeOnly.FromTimeSpan(time.TimeOfDay))));
        Assert.Equal(new string('0', 400) + "7", Written((ref writer) => writer.TextOf(7, new string('0', 401))));
        Assert.Equal("https://contoso.com/%41 b", Written((ref writer) => writer.TextOf(new Uri("https://contoso.com/%41 b"))));
        Assert.Equal("", Written((ref writer) => writer.TextOf<Uri>(null!)));
        Assert.Equal("truefalse", Written((ref writer) =>
        {
            writer.Boolean(true);
            writer.Boolean(false);
        }));
    }

    [Fact]
    public void The_current_culture_does_not_count()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo comma = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        comma.NumberFormat.NumberDecimalSeparator = ",";
        CultureInfo.CurrentCulture = comma;
        try
        {
            Assert.Equal("1.5", Written((ref writer) => writer.TextOf(1.5)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Enums_go_by_name_unless_a_format_says_otherwise()
    {
        Assert.Equal("Friday", Written((ref writer) => writer.TextOfEnum(DayOfWeek.Friday)));
        Assert.Equal("5", Written((ref writer) => writer.TextOfEnum(DayOfWeek.Friday, "D")));
        Assert.Equal("42", Written((ref writer) => writer.TextOfEnum((DayOfWeek)42)));
    }

    [Fact]
    public void Half_of_a_surrogate_pair_is_a_fault()
    {
        // No theory: metadata is UTF-8, so an attribute's text cannot have one.
        string[] texts = ["\uD83D", "a\uDE00b", "\uD83D\"", "\uDE00\uD83D"];
        Assert.All(texts, text =>
        {
            ArrayBufferWriter<byte> output = new();
            ActivityJsonWriter writer = new(output, 16);
            writer.Text(text);

            Assert.False(writer.TryComplete());
            Assert.Equal(0, output.WrittenCount);
        });
    }

    [Fact]
    public void Half_of_a_surrogate_pair_in_a_char_is_a_fault()
    {
        ActivityJsonWriter writer = new(new ArrayBufferWriter<byte>(), 16);
        writer.TextOf('\uD83D');

        Assert.False(writer.TryComplete());
    }

    [Fact]
    public void Model_values_are_written_as_their_converters_write_them()
    {
        VisualInfo visual = Samples.Full.VisualElements;

        Assert.Equal(JsonSerializer.Serialize(visual), Written((ref writer) => writer.VisualInfo(visual)));
        Assert.Equal(JsonSerializer.Serialize(visual.Attribution), Written((ref writer) => writer.ImageInfo(visual.Attribution!)));
        Assert.Equal(JsonSerializer.Serialize(Samples.Full.HistoryItems), Written((ref writer) => writer.HistoryItems(Samples.Full.HistoryItems)));
        Assert.Equal("[]", Written((ref writer) => writer.HistoryItems([])));
        Assert.Equal("null", Written((ref writer) => writer.Json(default)));
    }

    private static string Written(Writing write)
    {
        ArrayBufferWriter<byte> output = new();
        ActivityJsonWriter writer = new(output, 8);
        write(ref writer);
        Assert.True(writer.TryComplete());
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
