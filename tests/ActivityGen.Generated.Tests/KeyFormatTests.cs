using System.Globalization;
using System.Net;
using System.Text;
using ActivityGen.Generated.Tests.Models;
using ActivityGen.Generated.Tests.Oracle;

namespace ActivityGen.Generated.Tests;

/// <summary>Keys and links through .NET's own interfaces of formatting and parsing.</summary>
public class KeyFormatTests
{
    [Fact]
    public void Values_are_formatted_whole_or_not_at_all()
    {
        // Half of a pair stays for the contract to find, and is U+FFFD in UTF-8 as everywhere.
        foreach ((string id, string encoded) in ((string, string)[])[("", ""), ("a", "a"), ("é/漢\U0001F600", "%C3%A9%2F%E6%BC%A2%F0%9F%98%80"), ("\uD800", "\uD800")])
        {
            Formatted(new PositionalRecord.ActivityKey(id), "/shapes/" + encoded);
            Formatted(new BoundByMapTo.ActivityKey(id), id);
            Formatted(new PositionalRecord.ActivityLink(id, "t"), $"contoso://shapes/{encoded}?Title=t");
        }
    }

    [Theory]
    [InlineData(245)]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(100_000)]
    public void Long_values_are_formatted_as_short_ones(int length)
    {
        string id = new('é', length);
        Formatted(new BoundByMapTo.ActivityKey(id), id);
        Formatted(new PositionalRecord.ActivityKey(id), "/shapes/" + string.Concat(Enumerable.Repeat("%C3%A9", length)));
        Assert.Equal(new PositionalRecord.ActivityKey(id), PositionalRecord.ActivityKey.Parse(new PositionalRecord.ActivityKey(id).ToString()));
    }

    [Fact]
    public void Keys_that_do_not_name_a_member_have_one_text()
    {
        Formatted(default(AllConstant.ActivityKey), "constant id");
        Assert.Equal(default(AllConstant.ActivityKey), Parsed<AllConstant.ActivityKey>("constant id"));
        Assert.Null(Parsed<AllConstant.ActivityKey>("constant%20id"));
        Assert.Null(Parsed<AllConstant.ActivityKey>("Constant id"));
        Formatted(new OnlyStatic<int>().GetKey(), "/singleton/Int32");
        Assert.NotNull(Parsed<OnlyStatic<string>.ActivityKey>("/singleton/String"));
        Assert.Null(Parsed<OnlyStatic<string>.ActivityKey>("/singleton/Int32"));
    }

    [Fact]
    public void A_bound_id_is_any_text() => Texts.ForAll(Texts.Any, id =>
    {
        BoundByMapTo.ActivityKey? key = Parsed<BoundByMapTo.ActivityKey>(id);
        Assert.Equal(id, key?.ToString());
    });

    [Fact]
    public void No_text_throws() => Texts.ForAll(Texts.Any, text =>
    {
        foreach (string id in (string[])[text, "/shapes/" + text, "/links/" + text, "/links/x?Page=" + text])
        {
            if (Parsed<PositionalRecord.ActivityKey>(id) is { } shape)
            {
                Assert.StartsWith("/shapes/", id, StringComparison.Ordinal);
                Assert.Equal(Decoded(id), Decoded(shape.ToString()));
            }

            if (Parsed<SameMembersLink.ActivityKey>(id) is { } link)
            {
                Assert.Equal(Decoded(id), Decoded(link.ToString()));
            }
        }
    });

    [Fact]
    public void Keys_of_generic_types_are_types_of_their_own()
    {
        Formatted(new GenericHole<int>(-7, 0).GetKey(), "/generic/-7");
        Assert.Equal(new GenericHole<int>.ActivityKey(-7), Parsed<GenericHole<int>.ActivityKey>("/generic/-7"));
        Assert.Equal(new GenericHole<DateOnly>.ActivityKey(new DateOnly(2024, 2, 29)), Parsed<GenericHole<DateOnly>.ActivityKey>("/generic/2024-02-29"));
        Assert.Equal(new GenericHole<DateOnly>.ActivityLink(DateOnly.MinValue, DateOnly.MaxValue), Parsed<GenericHole<DateOnly>.ActivityLink>("contoso://generic/0001-01-01?Optional=9999-12-31"));
        Assert.Equal(new GenericStructHole<int>.ActivityLink(1, null), Parsed<GenericStructHole<int>.ActivityLink>("contoso://generic/1"));
        Assert.Equal(new GenericClassHole<IPAddress>.ActivityLink(IPAddress.Loopback, null), Parsed<GenericClassHole<IPAddress>.ActivityLink>("contoso://generic/127.0.0.1"));
        Assert.Null(Parsed<GenericHole<int>.ActivityKey>("/generic/2024-02-29"));
    }

    [Fact]
    public void The_culture_is_nobodys_business() => Cultures.InEach(() =>
    {
        DecimalHole.ActivityLink link = new(1.50m, -2m);
        Assert.Equal("x-holes://h/%C3%BC1.50?N=-2&V=1.50&N=-2&V=1.50"[..19], link.ToUrl()[..19]);
        Assert.Equal(new SameMembersLink.ActivityKey("a", -7, null), Parsed<SameMembersLink.ActivityKey>("/links/a?Page=-7"));
    });

    /// <summary>A member that is null and one that is empty give one id, and one id is one key.</summary>
    [Fact]
    public void Keys_are_equal_where_their_ids_are()
    {
        SameMembersLink.ActivityKey written = new("a", 7, null);
        Assert.Equal("/links/a?Page=7", written.ToString());
        Same(written, SameMembersLink.ActivityKey.Parse(written.ToString()), isSame: true);
        Same(new SameMembersLink.ActivityKey("a", 7, ""), SameMembersLink.ActivityKey.Parse("/links/a?Page=7&Lang="), isSame: true);
        Same(written, new SameMembersLink.ActivityKey("a", 7, ""), isSame: false);
        Same(new Formats.ActivityKey(7), Formats.ActivityKey.Parse("/f/7"), isSame: true);
        Same(new OtherMembersLink.ActivityLink("a"), Link("contoso-links://other/%61"), isSame: true);
        Same(new UnreadableLink.ActivityKey("a b"), new UnreadableLink.ActivityKey("a%20b"), isSame: true);
        Same(new UriHole.ActivityLink(new Uri("http://x/#a"), null), new UriHole.ActivityLink(new Uri("http://x/#b"), null), isSame: false);
    }

    private static OtherMembersLink.ActivityLink Link(string url)
    {
        Assert.True(OtherMembersLink.ActivityLink.TryMatch(url, out OtherMembersLink.ActivityLink link));
        return link;
    }

    [Fact]
    public void Comparing_texts_allocates_nothing()
    {
        SameMembersLink.ActivityKey left = new("a", 7, "de");
        SameMembersLink.ActivityKey right = SameMembersLink.ActivityKey.Parse("/links/a?Page=7&Lang=de");
        int equal = 0;
        long allocated = 0;
        for (int i = 0; i < 40; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            equal += left == right && left.GetHashCode() == right.GetHashCode() ? 1 : 0;
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Assert.Equal(40, equal);
        Assert.Equal(0, allocated);
    }

    private static void Same<T>(T left, T right, bool isSame)
        where T : struct, IEquatable<T>
    {
        Assert.Equal(isSame, left.Equals(right));
        Assert.Equal(isSame, left.ToString() == right.ToString());
        Assert.True(!isSame || left.GetHashCode() == right.GetHashCode());
    }

    private static void Formatted<T>(T value, string expected)
        where T : struct, ISpanFormattable, IUtf8SpanFormattable
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(expected);
        Assert.Equal(expected, value.ToString());
        Assert.Equal(expected, value.ToString("anything", CultureInfo.InvariantCulture));
        Assert.Equal($"<{expected}>", $"<{value}>");

        char[] chars = new char[expected.Length];
        Assert.True(value.TryFormat(chars, out int charsWritten, default, null));
        Assert.Equal(expected.Length, charsWritten);
        Assert.Equal(expected, new string(chars));
        byte[] bytes = new byte[utf8.Length];
        Assert.True(value.TryFormat(bytes, out int bytesWritten, default, null));
        Assert.Equal(utf8.Length, bytesWritten);
        Assert.Equal(utf8, bytes);
        foreach (int missing in (int[])[1, expected.Length])
        {
            if (missing > 0 && missing <= expected.Length)
            {
                Assert.False(value.TryFormat(chars.AsSpan(missing), out charsWritten, default, null));
                Assert.False(value.TryFormat(bytes.AsSpan(bytes.Length - (expected.Length - missing)), out bytesWritten, default, null));
                Assert.Equal((0, 0), (charsWritten, bytesWritten));
            }
        }
    }

    private static T? Parsed<T>(string text)
        where T : struct, ISpanParsable<T>, IEquatable<T>
    {
        bool isParsed = T.TryParse(text, null, out T result);
        Assert.Equal(isParsed, T.TryParse(text.AsSpan(), CultureInfo.InvariantCulture, out T other));
        Assert.Equal(result, other);
        if (isParsed)
        {
            Assert.Equal(result, T.Parse(text, null));
            Assert.Equal(result, T.Parse(text.AsSpan(), null));
            return result;
        }

        Assert.Equal(default, result);
        Assert.Throws<ActivityFormatException>(() => T.Parse(text, null));
        return null;
    }

    private static string Decoded(string text) => Uri.UnescapeDataString(text);
}
