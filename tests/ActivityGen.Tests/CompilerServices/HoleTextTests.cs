using System.Globalization;
using System.Net;
using System.Numerics;
using ActivityGen.CompilerServices;

namespace ActivityGen.Tests.CompilerServices;

public sealed class HoleTextTests
{
    private static readonly int[] Kept = new int[1];

    [Fact]
    public void A_value_has_one_text()
    {
        Only(-5, "-5", "+5", "05", " 5", "5 ", "5.0", "-05", "", "5x", "−5");
        Only(0, "0", "-0", "00");
        Only(int.MaxValue, "2147483647", "2147483648");
        Only('é', "é", "", "éé");
        Only(1.5, "1.5", "1.50", "15E-1", "1,5");
        Only(1e300, "1E+300", "1e300");
        Only(-0.0, "-0");
        Only(double.NaN, "NaN", "nan");
        Only(double.PositiveInfinity, "Infinity", "∞");
        Only(0.1f, "0.1");
        Only((Half)0.1f, "0.1");
        Only(12.50m, "12.50", "12.5E0");
        Only(BigInteger.Parse(new string('9', 500), CultureInfo.InvariantCulture), new string('9', 500));
        Only(Int128.MinValue, Int128.MinValue.ToString(CultureInfo.InvariantCulture));
        Only(new Guid("0f8fad5b-d9cb-469f-a165-70867728950e"), "0f8fad5b-d9cb-469f-a165-70867728950e", "0F8FAD5B-D9CB-469F-A165-70867728950E", "0f8fad5bd9cb469fa16570867728950e", "{0f8fad5b-d9cb-469f-a165-70867728950e}");
        Only(new DateTime(2024, 2, 29, 13, 5, 6, DateTimeKind.Utc), "2024-02-29T13:05:06.0000000Z", "2024-02-29T13:05:06Z", "2024-02-29");
        Only(new DateTime(2024, 2, 29, 13, 5, 6), "2024-02-29T13:05:06.0000000", "2024-02-30T13:05:06.0000000");
        Only(new DateTimeOffset(2024, 2, 29, 13, 5, 6, TimeSpan.FromHours(2)), "2024-02-29T13:05:06.0000000+02:00", "2024-02-29T13:05:06.0000000", "2024-02-29T13:05:06.0000000Z");
        Only(new DateOnly(2024, 2, 29), "2024-02-29", "2024-2-29", "2023-02-29", "29.02.2024");
        Only(new TimeOnly(13, 5, 6), "13:05:06", "13:05", "13:05:06.0", "1:05:06 PM");
        Only(new TimeOnly(13, 5, 6, 120), "13:05:06.12", "13:05:06.120");
        Only(new TimeSpan(-1, -2, -3, -4), "-1.02:03:04", "-1:02:03:04", "-1.2:3:4");
        Only(IPAddress.Loopback, "127.0.0.1", "127.1", "127.0.0.01", "x");
    }

    [Fact]
    public void A_kind_is_part_of_a_time()
    {
        Assert.True(HoleText.TryParse("2024-02-29T13:05:06.0000000Z", out DateTime utc));
        Assert.Equal(DateTimeKind.Utc, utc.Kind);
        Assert.True(HoleText.TryParse("2024-02-29T13:05:06.0000000", out DateTime unspecified));
        Assert.Equal(DateTimeKind.Unspecified, unspecified.Kind);
        Assert.True(HoleText.TryParse("2024-02-29T13:05:06.0000000+02:00", out DateTimeOffset offset));
        Assert.Equal(TimeSpan.FromHours(2), offset.Offset);
    }

    [Theory]
    [InlineData("2024-02-29T13:05:06.0000000+05:45")]
    [InlineData("2024-02-29T13:05:06.0000000-11:00")]
    [InlineData("2024-02-29T13:05:06.0000000+00:00")]
    public void A_local_time_is_read_wherever_it_was_written(string text)
    {
        Assert.True(HoleText.TryParse(text, out DateTime local));
        Assert.Equal(DateTimeKind.Local, local.Kind);
        Assert.Equal(DateTimeOffset.Parse(text, CultureInfo.InvariantCulture).UtcDateTime, local.ToUniversalTime());
        Assert.False(HoleText.TryParse(text.Replace(".0000000", ".0", StringComparison.Ordinal), out DateTime _));
    }

    /// <summary>.NET's own parser throws at fractions that are longer than any it writes.</summary>
    [Fact]
    public void No_text_is_too_odd_for_a_time_span()
    {
        Random random = new(20261121);
        for (int i = 0; i < 50_000; i++)
        {
            char[] text = new char[random.Next(1, 40)];
            for (int k = 0; k < text.Length; k++)
            {
                text[k] = "0001123456789:::..-"[random.Next(19)];
            }

            if (HoleText.TryParse(text, out TimeSpan value))
            {
                Assert.Equal(new string(text), value.ToString("c", CultureInfo.InvariantCulture));
            }
        }

        Assert.False(HoleText.TryParse("1:2:3.00000000000000000000", out TimeSpan _));
        Only(TimeSpan.MinValue, "-10675199.02:48:05.4775808");
        Only(TimeSpan.MaxValue, "10675199.02:48:05.4775807");
    }

    [Fact]
    public void A_format_has_its_own_texts()
    {
        OnlyIn(42, "0042", "D4", "42");
        OnlyIn(new DateOnly(2024, 2, 29), "2024-02-29", "O");
        OnlyIn(new DateOnly(2024, 2, 29), "29.02.2024", "dd'.'MM'.'yyyy", "2024-02-29");
        OnlyIn(new TimeSpan(1, 2, 3), "01:02:03", "c");
        OnlyIn(new DateTime(1, 1, 1, 13, 5, 0), "13:05", "HH:mm");
        OnlyIn(new DateTimeOffset(2024, 2, 29, 0, 0, 0, TimeSpan.Zero), "2024-02-29", "yyyy-MM-dd");
        OnlyIn(new Guid("0f8fad5b-d9cb-469f-a165-70867728950e"), "0f8fad5bd9cb469fa16570867728950e", "N", "0f8fad5b-d9cb-469f-a165-70867728950e");
    }

    [Fact]
    public void Enums_stand_by_name()
    {
        OnlyEnum(DayOfWeek.Friday, "Friday", null, "friday", "5", " Friday", "Friday,", "Fryday", "");
        OnlyEnum((DayOfWeek)42, "42");
        OnlyEnum((DayOfWeek)(-1), "-1");
        OnlyEnum(AttributeTargets.Class | AttributeTargets.Struct, "Class, Struct", null, "Struct, Class", "Class,Struct", "12");
        OnlyEnum(Twins.First, Enum.GetName(Twins.Second)!, null, Enum.GetName(Twins.Second) == "First" ? "Second" : "First");
        OnlyEnum(DayOfWeek.Friday, "5", "D", "Friday", "05");
        OnlyEnum((DayOfWeek)16, "00000010", "X", "10");
        OnlyEnum((Small)(-2), "FE", "X", "fe");
        OnlyEnum(Small.One, "One", "G");
        OnlyEnum(Wide.Last, "FFFFFFFFFFFFFFFF", "X");
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    [InlineData("True", null)]
    [InlineData("true ", null)]
    [InlineData("1", null)]
    [InlineData("", null)]
    public void Booleans_are_two_words(string text, bool? expected)
    {
        Assert.Equal(expected.HasValue, HoleText.TryParseBoolean(text, out bool value));
        Assert.Equal(expected ?? false, value);
    }

    [Theory]
    [InlineData("https://Example.com/%41 b", true)]
    [InlineData("urn:a:b", true)]
    [InlineData("a+b-c.1:x", true)]
    [InlineData("/foo", false)]
    [InlineData("//host/x", false)]
    [InlineData("\\\\host\\x", false)]
    [InlineData("x/y:z", false)]
    [InlineData("1:2", false)]
    [InlineData("", false)]
    [InlineData("?q#f", false)]
    [InlineData("https://", null)]
    [InlineData("https://[::1", null)]
    public void A_scheme_makes_a_url_absolute(string text, bool? isAbsolute)
    {
        Assert.Equal(isAbsolute.HasValue, HoleText.TryParseUri(text, out Uri? value));
        Assert.Equal(isAbsolute, value?.IsAbsoluteUri);
        Assert.Equal(isAbsolute.HasValue ? text : null, value?.OriginalString);
    }

    [Fact]
    public void The_current_culture_does_not_matter()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        odd.NumberFormat.NegativeSign = "\u2212";
        odd.NumberFormat.NumberDecimalSeparator = ",";
        odd.DateTimeFormat.DateSeparator = "|";
        odd.DateTimeFormat.TimeSeparator = "|";
        CultureInfo.CurrentCulture = odd;
        try
        {
            A_value_has_one_text();
            A_format_has_its_own_texts();
            Enums_stand_by_name();
            OnlyIn(new DateOnly(2024, 2, 29), "2024/02/29", "yyyy/MM/dd", "2024|02|29");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Values_are_read_without_allocating()
    {
        long Measure()
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            Read<int>("-42");
            Read<long>("-42");
            Read<byte>("42");
            Read<char>("x");
            Read<double>("1.5");
            Read<decimal>("1.50");
            Read<Guid>("0f8fad5b-d9cb-469f-a165-70867728950e");
            Read<Guid>("0f8fad5bd9cb469fa16570867728950e", "N");
            Read<DateTime>("2024-02-29T13:05:06.0000000Z");
            Read<DateTimeOffset>("2024-02-29T13:05:06.0000000+02:00");
            Read<DateOnly>("2024-02-29");
            Read<DateOnly>("2024-02-29", "O");
            Read<TimeOnly>("13:05:06.12");
            Read<TimeSpan>("1.02:03:04");
            Read<TimeSpan>("1.02:03:04", "c");
            Kept[0] += HoleText.TryParseEnum("Friday", out DayOfWeek _) ? 1 : 1000;
            Kept[0] += HoleText.TryParseEnum("Class, Struct", out AttributeTargets _) ? 1 : 1000;
            Kept[0] += HoleText.TryParseEnum("nothing of the kind", out DayOfWeek _) ? 1000 : 1;
            Kept[0] += HoleText.TryParse("nothing", out DateTime _) ? 1000 : 1;
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Kept[0] = 0;
        Measure();
        Assert.Equal(0, Measure());
        Assert.Equal(38, Kept[0]);
    }

    [Fact]
    public void Any_text_is_a_value_or_is_not()
    {
        Random random = new(5);
        for (int i = 0; i < 20_000; i++)
        {
            string text = new([.. Enumerable.Range(0, random.Next(40)).Select(_ => random.Next(6) == 0 ? (char)random.Next(0x10000) : "0123456789-+.,:TZe E/@[]#?\0"[random.Next(27)])]);
            Check<int>(text);
            Check<double>(text);
            Check<decimal>(text);
            Check<Guid>(text);
            Check<DateTime>(text);
            Check<DateTimeOffset>(text);
            Check<DateOnly>(text);
            Check<TimeOnly>(text);
            Check<TimeSpan>(text);
            Check<BigInteger>(text);
            Assert.True(!HoleText.TryParseEnum(text, out AttributeTargets targets) || targets.ToString() == text);
            foreach (string url in (string[])[text, "https://" + text, "urn:" + text])
            {
                Assert.True(!HoleText.TryParseUri(url, out Uri? uri) || uri.OriginalString == url);
            }
        }
    }

    private static void Check<T>(string text)
        where T : ISpanFormattable, ISpanParsable<T>
    {
        if (HoleText.TryParse<T>(text, out T? value))
        {
            var writer = new ActivityTextWriter(stackalloc char[64]);
            writer.TextOf<T>(value);
            Assert.Equal(text, writer.Finish());
        }
    }

    private static void Read<T>(string text, string? format = null)
        where T : ISpanFormattable, ISpanParsable<T> => Kept[0] += HoleText.TryParse<T>(text, out _, format) ? 1 : 1000;

    private static void Only<T>(T value, string text, params string[] others)
        where T : ISpanFormattable, ISpanParsable<T> => OnlyIn(value, text, null, others);

    private static void OnlyIn<T>(T value, string text, string? format, params string[] others)
        where T : ISpanFormattable, ISpanParsable<T>
    {
        Assert.True(HoleText.TryParse<T>(text, out T? read, format), text);
        Assert.Equal(value, read);
        foreach (string other in others)
        {
            Assert.False(HoleText.TryParse<T>(other, out _, format), other);
        }
    }

    private static void OnlyEnum<TEnum>(TEnum value, string text, string? format = null, params string[] others)
        where TEnum : struct, Enum
    {
        Assert.True(HoleText.TryParseEnum(text, out TEnum read, format), text);
        Assert.Equal(value, read);
        foreach (string other in others)
        {
            Assert.False(HoleText.TryParseEnum<TEnum>(other, out _, format), other);
        }
    }

    private enum Small : sbyte
    {
        None,
        One,
    }

    private enum Twins
    {
        First = 1,
        Second = First,
    }

    private enum Wide : ulong
    {
        None,
        Last = ulong.MaxValue,
    }
}
