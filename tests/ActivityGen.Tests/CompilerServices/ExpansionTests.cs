using System.Buffers;
using System.Globalization;
using System.Numerics;
using System.Text;
using ActivityGen.CompilerServices;
using ActivityGen.Tests.Identifiers;

namespace ActivityGen.Tests.CompilerServices;

public sealed class ExpansionTests
{
    private delegate void WriteText(ref ActivityTextWriter writer);

    private delegate void WriteJson(ref ActivityJsonWriter writer);

    // RFC 6570, section 3.2.2 and 3.2.3: the RFC's own examples, and the characters on which the sets differ.
    [Theory]
    [InlineData("value", "value", "value")]
    [InlineData("Hello World!", "Hello%20World%21", "Hello%20World!")]
    [InlineData("/foo/bar", "%2Ffoo%2Fbar", "/foo/bar")]
    [InlineData("50%", "50%25", "50%25")]
    [InlineData("a%20b%2fc%", "a%2520b%252fc%25", "a%20b%2fc%25")]
    [InlineData("%4%g0%4g", "%254%25g0%254g", "%254%25g0%254g")]
    [InlineData("~_.-", "~_.-", "~_.-")]
    [InlineData(":/?#[]@!$&'()*+,;=", "%3A%2F%3F%23%5B%5D%40%21%24%26%27%28%29%2A%2B%2C%3B%3D", ":/?#[]@!$&'()*+,;=")]
    [InlineData("\"\\<>^`{|}", "%22%5C%3C%3E%5E%60%7B%7C%7D", "%22%5C%3C%3E%5E%60%7B%7C%7D")]
    [InlineData("é😀", "%C3%A9%F0%9F%98%80", "%C3%A9%F0%9F%98%80")]
    [InlineData("", "", "")]
    public void Values_are_expanded_as_the_rfc_says(string value, string simple, string reserved)
    {
        Check(simple, (ref ActivityTextWriter w) => w.Variable(value), (ref ActivityJsonWriter w) => w.Variable(value));
        Check(reserved, (ref ActivityTextWriter w) => w.Reserved(value), (ref ActivityJsonWriter w) => w.Reserved(value));
    }

    [Fact]
    public void Random_values_are_expanded_alike_by_both_writers() => RandomText.ForAll(value =>
    {
        string simple = EncodingOracle.Encode(value, EncodingOracle.Rfc3986Unreserved);
        Check(simple, (ref ActivityTextWriter w) => w.Variable(value), (ref ActivityJsonWriter w) => w.Variable(value));

        // Random text hardly ever has a whole triplet; without '%' the reserved form is a plain set.
        string noPercent = value.Replace('%', 'p');
        string reserved = EncodingOracle.Encode(noPercent, EncodingOracle.Rfc3986Unreserved + ":/?#[]@!$&'()*+,;=");
        Check(reserved, (ref ActivityTextWriter w) => w.Reserved(noPercent), (ref ActivityJsonWriter w) => w.Reserved(noPercent));
    });

    [Fact]
    public void Formatted_values_have_their_lasting_forms()
    {
        CheckOf(int.MinValue, "-2147483648");
        CheckOf(long.MinValue, "-9223372036854775808");
        CheckOf(ulong.MaxValue, "18446744073709551615");
        CheckOf((byte)7, "7");
        CheckOf((sbyte)-7, "-7");
        CheckOf((short)-7, "-7");
        CheckOf((ushort)7, "7");
        CheckOf(7u, "7");
        CheckOf(1.5, "1.5");
        CheckOf(0.1 + 0.2, "0.30000000000000004");
        CheckOf(1e300, "1E%2B300");
        CheckOf(12.50m, "12.50");
        CheckOf('é', "%C3%A9");
        CheckOf(new Guid("01234567-89AB-CDEF-0123-456789ABCDEF"), "01234567-89ab-cdef-0123-456789abcdef");
        CheckOf(new DateTime(2024, 2, 29, 13, 5, 6, DateTimeKind.Utc), "2024-02-29T13%3A05%3A06.0000000Z");
        CheckOf(new DateTimeOffset(2024, 2, 29, 13, 5, 6, TimeSpan.FromHours(2)), "2024-02-29T13%3A05%3A06.0000000%2B02%3A00");
        CheckOf(new DateOnly(2024, 2, 29), "2024-02-29");
        CheckOf(new TimeOnly(13, 5, 6), "13%3A05%3A06");
        CheckOf(new TimeOnly(13, 5, 6, 120), "13%3A05%3A06.12");
        CheckOf(new TimeSpan(1, 2, 3, 4), "1.02%3A03%3A04");
        CheckOf(new Uri("http://EXAMPLE.com/%61 b"), "http%3A%2F%2FEXAMPLE.com%2F%2561%20b");
        CheckOf(42, "0042", "D4");
        CheckOf(new DateOnly(2024, 2, 29), "2024%2F02", "yyyy'/'MM");
        CheckOf(new Guid("01234567-89AB-CDEF-0123-456789ABCDEF"), "0123456789abcdef0123456789abcdef", "N");
    }

    [Fact]
    public void The_current_culture_does_not_matter()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        odd.NumberFormat.NegativeSign = "neg";
        odd.NumberFormat.NumberDecimalSeparator = ",";
        odd.DateTimeFormat.DateSeparator = "|";
        CultureInfo.CurrentCulture = odd;
        try
        {
            CheckOf(-1, "-1");
            CheckOf(-1.5, "-1.5");
            CheckOf(new DateOnly(2024, 2, 29), "2024%2F02", "yyyy/MM");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Values_longer_than_the_scratch_are_whole()
    {
        string digits = new('9', 5000);
        CheckOf(BigInteger.Parse(digits, CultureInfo.InvariantCulture), digits);
        var uri = new Uri("/" + new string('a', 5000), UriKind.Relative);
        CheckOf(uri, "%2F" + new string('a', 5000));
    }

    [Fact]
    public void Enums_stand_by_name()
    {
        CheckEnum(DayOfWeek.Friday, "Friday");
        CheckEnum((DayOfWeek)42, "42");
        CheckEnum(AttributeTargets.Class | AttributeTargets.Struct, "Class%2C%20Struct", "Class,%20Struct");
        Assert.Equal("5", Text((ref ActivityTextWriter w) => w.TextOfEnum(DayOfWeek.Friday, "D")));
        Assert.Equal("Class, Struct", Text((ref ActivityTextWriter w) => w.TextOfEnum(AttributeTargets.Class | AttributeTargets.Struct)));
    }

    [Fact]
    public void Text_is_verbatim()
    {
        Assert.Equal("é \"/\uD800", Text((ref ActivityTextWriter w) => w.Text("é \"/\uD800")));
        Assert.Equal("1.5", Text((ref ActivityTextWriter w) => w.TextOf(1.5)));
        Assert.Equal("1.50", Text((ref ActivityTextWriter w) => w.TextOf(1.5, "F2")));
        Assert.Equal("2024-02-29", Text((ref ActivityTextWriter w) => w.TextOf(new DateOnly(2024, 2, 29))));
    }

    [Theory]
    [InlineData("a{D800}", "a{D800}")]
    [InlineData("{DC00}é", "{DC00}%C3%A9")]
    [InlineData("{D800}{D83D}{DE00}{D800}", "{D800}%F0%9F%98%80{D800}")]
    public void A_lone_surrogate_is_a_fault_in_json_and_stays_in_text(string value, string text)
    {
        value = Surrogates.Read(value);
        text = Surrogates.Read(text);
        Assert.Equal(text, Text((ref ActivityTextWriter w) => w.Variable(value)));
        Assert.Equal(text, Text((ref ActivityTextWriter w) => w.Reserved(value)));
        Assert.Null(Json((ref ActivityJsonWriter w) => w.Variable(value)));
        Assert.Null(Json((ref ActivityJsonWriter w) => w.Reserved(value)));
        Assert.Null(Json((ref ActivityJsonWriter w) => w.VariableOf('\uD800')));
    }

    [Fact]
    public void A_text_writer_serves_text_after_text()
    {
        var writer = new ActivityTextWriter(stackalloc char[4]);
        writer.Raw("/articles/");
        int mark = writer.Position;
        Assert.Equal(10, mark);
        writer.Variable("日本");
        Assert.Equal(28, writer.Position);
        writer.Rewind(mark);
        writer.VariableOf(7);
        Assert.Equal("/articles/7", writer.Finish());
        Assert.Equal(0, writer.Position);
        Assert.Equal("", writer.Finish());
        writer.Raw("second");
        Assert.Equal("second", writer.Finish());
        writer.Dispose();
        Assert.Equal("", writer.ToString());
    }

    [Fact]
    public void Ordinary_values_are_written_without_allocating()
    {
        var buffer = new char[1024];
        var output = new ArrayBufferWriter<byte>(4096);
        long Measure()
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            var text = new ActivityTextWriter(buffer);
            text.Variable("日本/a");
            text.VariableOf(1.5);
            text.VariableOf(new DateOnly(2024, 2, 29));
            text.ReservedOfEnum(DayOfWeek.Friday);
            text.TextOf(Guid.Empty);
            text.Dispose();
            var json = new ActivityJsonWriter(output, 1024);
            json.Variable("日本/a");
            json.VariableOf(1.5);
            json.VariableOf(new DateOnly(2024, 2, 29));
            json.ReservedOfEnum(DayOfWeek.Friday);
            json.ReservedOf(TimeSpan.Zero);
            json.Dispose();
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Measure();
        Assert.Equal(0, Measure());
    }

    private static void CheckOf<T>(T value, string simple, string? format = null)
        where T : ISpanFormattable
    {
        Check(simple, (ref ActivityTextWriter w) => w.VariableOf(value, format), (ref ActivityJsonWriter w) => w.VariableOf(value, format));

        // What the reserved form keeps beyond the simple one is what decoding the simple form gives, save for non-ASCII, spaces and percent signs.
        string plain = UrlSafeId.Decode(simple);
        string reserved = Text((ref ActivityTextWriter w) => w.Reserved(plain));
        Check(reserved, (ref ActivityTextWriter w) => w.ReservedOf(value, format), (ref ActivityJsonWriter w) => w.ReservedOf(value, format));
        Assert.Equal(plain, Text((ref ActivityTextWriter w) => w.TextOf(value, format)));
    }

    private static void CheckEnum<TEnum>(TEnum value, string simple, string? reserved = null)
        where TEnum : struct, Enum
    {
        Check(simple, (ref ActivityTextWriter w) => w.VariableOfEnum(value), (ref ActivityJsonWriter w) => w.VariableOfEnum(value));
        Check(reserved ?? simple, (ref ActivityTextWriter w) => w.ReservedOfEnum(value), (ref ActivityJsonWriter w) => w.ReservedOfEnum(value));
    }

    private static void Check(string expected, WriteText text, WriteJson json)
    {
        Assert.Equal(expected, Text(text));
        Assert.Equal(expected, Json(json));
    }

    private static string Text(WriteText write)
    {
        var writer = new ActivityTextWriter(stackalloc char[8]);
        write(ref writer);
        string text = writer.Finish();
        writer.Dispose();
        return text;
    }

    private static string? Json(WriteJson write)
    {
        var output = new ArrayBufferWriter<byte>(1);
        var writer = new ActivityJsonWriter(output, 1);
        write(ref writer);
        if (!writer.TryComplete())
        {
            Assert.Equal(0, output.WrittenCount);
            return null;
        }

        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
