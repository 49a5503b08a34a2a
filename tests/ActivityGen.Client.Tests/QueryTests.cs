namespace ActivityGen.Client.Tests;

public sealed class QueryTests
{
    private static readonly DateTimeOffset Noon = new(2026, 1, 2, 12, 0, 0, TimeSpan.FromHours(3));

    [Fact]
    public void Nothing_asked_for_is_no_query() => Assert.Equal("", new ActivityQuery().ToQueryString());

    [Fact]
    public void Times_are_UTC_with_as_many_digits_as_they_have()
    {
        ActivityQuery query = new() { ModifiedAfter = Noon, ModifiedSince = Noon.AddTicks(1), ModifiedBefore = Noon.AddMilliseconds(120), ModifiedUntil = DateTimeOffset.MaxValue };

        Assert.Equal(
            "?$filter=lastModifiedDateTime%20gt%202026-01-02T09:00:00Z%20and%20lastModifiedDateTime%20ge%202026-01-02T09:00:00.0000001Z"
            + "%20and%20lastModifiedDateTime%20lt%202026-01-02T09:00:00.12Z%20and%20lastModifiedDateTime%20le%209999-12-31T23:59:59.9999999Z",
            query.ToQueryString());
    }

    [Fact]
    public void History_items_are_expanded_with_their_own_filter()
    {
        Assert.Equal("?$expand=historyItems", new ActivityQuery { ExpandHistoryItems = HistoryItemQuery.All }.ToQueryString());
        Assert.Equal(
            "?$top=5&$filter=lastModifiedDateTime%20lt%202026-01-02T09:00:00Z&$expand=historyItems($filter=lastModifiedDateTime%20gt%202026-01-02T09:00:00Z%20and%20lastModifiedDateTime%20le%202026-01-02T10:00:00Z)",
            new ActivityQuery { Top = 5, ModifiedBefore = Noon, ExpandHistoryItems = new HistoryItemQuery { ModifiedAfter = Noon, ModifiedUntil = Noon.AddHours(1) } }.ToQueryString());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Top_is_one_or_more(int top) => Assert.Throws<ArgumentOutOfRangeException>(() => new ActivityQuery { Top = top });
}
