using ActivityGen.Feed.Http;
using ActivityGen.Feed.Querying;
using ActivityGen.Feed.Storage;

namespace ActivityGen.Feed.Tests;

public sealed class QueryTests
{
    /// <summary>2018-02-26T20:20:48.114Z.</summary>
    private const long T = 1519676448114;

    private const long Least = long.MinValue;

    private const long Most = long.MaxValue;

    [Theory]
    [InlineData("lastModifiedDateTime gt 2018-02-26T20:20:48.114Z", T + 1, Most)]
    [InlineData("lastModifiedDateTime ge 2018-02-26T20:20:48.114Z", T, Most)]
    [InlineData("lastModifiedDateTime lt 2018-02-26T20:20:48.114Z", Least, T - 1)]
    [InlineData("lastModifiedDateTime le 2018-02-26T20:20:48.114Z", Least, T)]
    [InlineData("lastModifiedDateTime gt 2018-02-26T20:20:48.1140001Z", T + 1, Most)]
    [InlineData("lastModifiedDateTime ge 2018-02-26T20:20:48.1140001Z", T + 1, Most)]
    [InlineData("lastModifiedDateTime lt 2018-02-26T20:20:48.1140001Z", Least, T)]
    [InlineData("lastModifiedDateTime le 2018-02-26T20:20:48.1140001Z", Least, T)]
    [InlineData("lastModifiedDateTime ge 2018-02-26T23:20:48.114+03:00", T, Most)]
    [InlineData("lastModifiedDateTime ge 2018-02-26T15:50:48.114-04:30", T, Most)]
    [InlineData("lastModifiedDateTime ge 2018-02-26T20:20:48Z", T - 114, Most)]
    [InlineData("lastModifiedDateTime ge 2018-02-26T20:20Z", T - 48114, Most)]
    [InlineData("lastModifiedDateTime gt 1969-12-31T23:59:59.9999Z", 0, Most)]
    [InlineData("lastModifiedDateTime le 1969-12-31T23:59:59.9999Z", Least, -1)]
    [InlineData("lastModifiedDateTime gt 2018-02-26T20:20:48.114Z and lastModifiedDateTime lt 2018-02-26T20:20:48.120Z", T + 1, T + 5)]
    [InlineData(" ( lastModifiedDateTime  gt 2018-02-26T20:20:48.114Z) and ((lastModifiedDateTime lt 2018-02-26T20:20:48.120Z)) ", T + 1, T + 5)]
    [InlineData("lastModifiedDateTime gt 2018-02-26T20:20:48.114Z and lastModifiedDateTime lt 2018-02-26T20:20:48.114Z", T + 1, T - 1)]
    [InlineData("lastModifiedDateTime le 9999-12-31T23:59:59.9999999Z", Least, 253402300799999)]
    [InlineData("lastModifiedDateTime ge 0001-01-01T00:00:00Z", -62135596800000, Most)]
    public void A_filter_is_a_range_of_milliseconds(string filter, long from, long to) => Assert.Equal(new TimeRange(from, to), FilterParser.Parse(filter, "$filter"));

    [Theory]
    [InlineData("")]
    [InlineData("lastModifiedDateTime")]
    [InlineData("lastModifiedDateTime gt")]
    [InlineData("lastModifiedDateTime eq 2018-02-26T20:20:48Z")]
    [InlineData("lastModifiedDateTime gt 2018-02-26")]
    [InlineData("lastModifiedDateTime gt 2018-02-26T20:20:48")]
    [InlineData("lastModifiedDateTime gt 2018-02-26T20:20:48 03:00")]
    [InlineData("lastModifiedDateTime gt 2018-02-30T20:20:48Z")]
    [InlineData("lastModifiedDateTime gt 2018-02-26T20:20:48.12345678Z")]
    [InlineData("lastModifiedDateTime gt '2018-02-26T20:20:48Z'")]
    [InlineData("lastModifiedDateTime gt 0001-01-01T00:00:00+14:00")]
    [InlineData("LastModifiedDateTime gt 2018-02-26T20:20:48Z")]
    [InlineData("createdDateTime gt 2018-02-26T20:20:48Z")]
    [InlineData("2018-02-26T20:20:48Z lt lastModifiedDateTime")]
    [InlineData("lastModifiedDateTime gt 2018-02-26T20:20:48Z or lastModifiedDateTime lt 2018-02-26T20:20:48Z")]
    [InlineData("lastModifiedDateTime gt 2018-02-26T20:20:48Z and")]
    [InlineData("not lastModifiedDateTime gt 2018-02-26T20:20:48Z")]
    [InlineData("(lastModifiedDateTime gt 2018-02-26T20:20:48Z")]
    [InlineData("lastModifiedDateTime gt 2018-02-26T20:20:48Z)")]
    [InlineData("()")]
    [InlineData("lastModifiedDateTime gt 2018-02-26T20:20:48Z;drop")]
    public void Any_other_filter_is_refused(string filter) =>
        Assert.Contains("$filter", Assert.Throws<GraphErrorException>(() => FilterParser.Parse(filter, "$filter")).Message, StringComparison.Ordinal);

    [Fact]
    public void Parentheses_without_end_do_not_end_the_process() =>
        Assert.Throws<GraphErrorException>(() => FilterParser.Parse(new string('(', 90_000), "$filter"));

    [Fact]
    public void Options_are_read_whatever_their_case_and_spelling()
    {
        ActivityQuery query = ActivityQuery.Parse(
            "%24TOP=7&$Filter=lastModifiedDateTime+gt%202018-02-26T23%3A20:48.114%2B03:00&&custom=%E4&other&$expand=historyItems(%20$Filter=lastModifiedDateTime%20le%202018-02-26T20:20:48.114Z)".Replace("%E4", "%C3%A4", StringComparison.Ordinal),
            QueryOptionSet.List);
        Assert.Equal(7, query.Top);
        Assert.Equal(new TimeRange(T + 1, Most), query.Filter);
        Assert.Equal(new TimeRange(Least, T), query.HistoryFilter);
        Assert.Null(ActivityQuery.Parse("", QueryOptionSet.List).HistoryFilter);
        Assert.Equal(TimeRange.All, ActivityQuery.Parse("$expand=historyItems", QueryOptionSet.List).HistoryFilter);
    }

    [Theory]
    [InlineData("$select=id", "$select")]
    [InlineData("$count=true", "$count")]
    [InlineData("$skip=1", "$skip")]
    [InlineData("$orderby=id", "$orderby")]
    [InlineData("$search=a", "$search")]
    [InlineData("$format=json", "$format")]
    [InlineData("$apply=a", "$apply")]
    [InlineData("$", "$")]
    [InlineData("$Nothing", "$Nothing")]
    [InlineData("top=1", "$top")]
    [InlineData("filter=a", "$filter")]
    [InlineData("$top=0", "$top")]
    [InlineData("$top=-1", "$top")]
    [InlineData("$top=5%00", "$top")]
    [InlineData("$top=1.5", "$top")]
    [InlineData("$top=", "$top")]
    [InlineData("$top=99999999999", "$top")]
    [InlineData("$top=1&$TOP=1", "$TOP")]
    [InlineData("$expand=", "$expand")]
    [InlineData("$expand=historyitems", "$expand")]
    [InlineData("$expand=historyItems,other", "$expand")]
    [InlineData("$expand=historyItems()", "$expand")]
    [InlineData("$expand=historyItems($top=1)", "$top")]
    [InlineData("$expand=historyItems($filter=lastModifiedDateTime gt 2018-02-26T20:20:48Z;$top=1)", "$filter")]
    [InlineData("$expand=historyItems($filter=)", "$filter")]
    [InlineData("$filter=%", "percent-encoded")]
    [InlineData("%zz=1", "percent-encoded")]
    [InlineData("custom=%C3", "percent-encoded")]
    public void What_is_not_taken_is_named(string query, string named) =>
        Assert.Contains(named, Assert.Throws<GraphErrorException>(() => ActivityQuery.Parse(query, QueryOptionSet.List)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("$filter=lastModifiedDateTime gt 2018-02-26T20:20:48Z")]
    [InlineData("$top=1")]
    [InlineData("$skiptoken=a")]
    public void One_activity_takes_expand_alone(string query) =>
        Assert.Throws<GraphErrorException>(() => ActivityQuery.Parse(query, QueryOptionSet.Expand));

    [Fact]
    public void A_token_belongs_to_its_query_and_to_whom_it_was_given()
    {
        FeedOwner owner = new("u", "a");
        ActivityQuery query = ActivityQuery.Parse("$filter=lastModifiedDateTime gt 2018-02-26T20:20:48Z", QueryOptionSet.List);
        ActivityQuery other = ActivityQuery.Parse("$filter=lastModifiedDateTime ge 2018-02-26T20:20:48Z", QueryOptionSet.List);
        string text = new SkipToken(new PagePosition(T, 42), 3).Write(owner, PageOrder.LastModified, query);

        Assert.Matches("^[A-Za-z0-9_-]+$", text);
        Assert.True(SkipToken.TryRead(text, owner, PageOrder.LastModified, query, out SkipToken? token));
        Assert.Equal(new SkipToken(new PagePosition(T, 42), 3), token);
        Assert.False(SkipToken.TryRead(text, owner, PageOrder.LastModified, other, out _));
        Assert.False(SkipToken.TryRead(text, owner, PageOrder.LastEngaged, query, out _));
        Assert.False(SkipToken.TryRead(text, new FeedOwner("ua", ""), PageOrder.LastModified, query, out _));
        Assert.False(SkipToken.TryRead(text, new FeedOwner("u", "b"), PageOrder.LastModified, query, out _));
    }

    [Fact]
    public void A_changed_token_is_none()
    {
        FeedOwner owner = new("u", "a");
        ActivityQuery query = ActivityQuery.Parse("", QueryOptionSet.List);
        string text = new SkipToken(new PagePosition(T, 42), null).Write(owner, PageOrder.LastModified, query);
        for (int i = 0; i < text.Length; i++)
        {
            foreach (char c in "A_b9=")
            {
                string changed = text[..i] + c + text[(i + 1)..];
                Assert.Equal(changed == text, SkipToken.TryRead(changed, owner, PageOrder.LastModified, query, out _));
            }

            Assert.False(SkipToken.TryRead(text[..i], owner, PageOrder.LastModified, query, out _));
        }

        Assert.False(SkipToken.TryRead(text + "=", owner, PageOrder.LastModified, query, out _));
        Assert.False(SkipToken.TryRead("\u00e9" + text[1..], owner, PageOrder.LastModified, query, out _));
    }
}
