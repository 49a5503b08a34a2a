using ActivityGen.Generated.Tests.Models;

namespace ActivityGen.Generated.Tests;

/// <summary>Keys as values.</summary>
public class KeyTests
{
    [Fact]
    public void Keys_are_made_of_their_members()
    {
        PositionalRecord.ActivityKey key = new PositionalRecord("a/b é!", "t").GetKey();
        Assert.Equal(new PositionalRecord.ActivityKey("a/b é!"), key);
        Assert.Equal("a/b é!", key.Id);
        Assert.Equal("/shapes/a%2Fb%20%C3%A9%21", key.ToString());
        Assert.Equal("%2Fshapes%2Fa%252Fb%2520%25C3%25A9%2521", key.ToUrlSegment());
        Assert.NotEqual(new PositionalRecord.ActivityKey("b"), key);
        Assert.Throws<ArgumentException>(() => new BoundByMapTo.ActivityKey("\uD800").ToUrlSegment());
        Assert.Equal("/shapes/", default(PositionalRecord.ActivityKey).ToString());
    }

    [Fact]
    public void Long_ids_give_pooled_memory_back()
    {
        PositionalRecord.ActivityKey key = new(new string('a', 100_000));
        string id = key.ToString();
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++)
        {
            id = key.ToString();
        }

        Assert.InRange((GC.GetAllocatedBytesForCurrentThread() - before) / 100, id.Length * 2, id.Length * 2 * 5 / 4);
    }

    public static TheoryData<string, object, object> EqualKeys => new()
    {
        { "Uri, fragment", new UriHole(new Uri("http://x/#a"), null).GetKey(), new UriHole(new Uri("http://x/#b"), null).GetKey() },
        { "DateTimeOffset, offset", new DateTimeOffsetHole(new(2024, 1, 1, 0, 0, 0, TimeSpan.Zero), null).GetKey(), new DateTimeOffsetHole(new(2024, 1, 1, 1, 0, 0, TimeSpan.FromHours(1)), null).GetKey() },
        { "DateTime, kind", new DateTimeHole(new(1, DateTimeKind.Utc), null).GetKey(), new DateTimeHole(new(1, DateTimeKind.Local), null).GetKey() },
        { "decimal, scale", new DecimalHole(1.0m, null).GetKey(), new DecimalHole(1.00m, null).GetKey() },
        { "double, sign of zero", new DoubleHole(0.0, null).GetKey(), new DoubleHole(-0.0, null).GetKey() },
    };

    [Theory]
    [MemberData(nameof(EqualKeys))]
    public void Equal_keys_have_equal_ids(string what, object left, object right)
    {
        Assert.NotNull(what);
        Assert.Equal(left.Equals(right), left.ToString() == right.ToString());
    }
}
