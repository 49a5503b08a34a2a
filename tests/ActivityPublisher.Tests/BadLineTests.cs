using System.Text;

namespace ActivityPublisher.Tests;

public sealed class BadLineTests
{
    private const string Good = """{"type":"document","path":"good","title":"Good","kind":"note"}""";

    [Theory]
    [InlineData("nope", "journal")]
    [InlineData("[]", "journal")]
    [InlineData("null", "journal")]
    [InlineData("""{"path":"a"}""", "journal")]
    [InlineData("""{"type":"film","path":"a"}""", "journal")]
    [InlineData("""{"type":7,"path":"a"}""", "journal")]
    [InlineData("""{"type":"document","title":"A","kind":"note"}""", "journal")]
    [InlineData("""{"type":"document","path":"a","title":null,"kind":"note"}""", "journal")]
    [InlineData("""{"type":"document","path":"a","title":"A","kind":"poster"}""", "journal")]
    [InlineData("""{"type":"document","path":"a","title":"A","kind":1}""", "journal")]
    [InlineData("""{"type":"document","path":"a","path":"b","title":"A","kind":"note"}""", "journal")]
    [InlineData("""{"type":"document","path":"a","title":"A","kind":"note","hedding":"x"}""", "journal")]
    [InlineData("""{"type":"document","path":"a","title":"A","kind":"note","\ud83c":"x"}""", "journal")]
    [InlineData("""{"type":"document","path":"a","title":"A","kind":"note"} {}""", "journal")]
    [InlineData("""{"type":"document","path":"a","title":"A","kind":"note","engagements":[null]}""", "journal")]
    [InlineData("""{"type":"document","path":"a","title":"A","kind":"note","engagements":[{"lastActive":"2025-01-01T00:00:00Z"}]}""", "journal")]
    [InlineData("""{"type":"document","path":"a","title":"A","kind":"note","engagements":[{"started":"yesterday"}]}""", "journal")]
    [InlineData("""{"type":"tvEpisode","series":"a","season":1}""", "journal")]
    [InlineData("""{"type":"gameCampaign","game":"a","campaign":"b","slot":256,"title":"A","difficulty":"hard","completion":0,"hoursPlayed":0}""", "journal")]
    [InlineData("""{"type":"document","path":"a","title":"","kind":"note"}""", "AG0104")]
    [InlineData("""{"type":"document","path":"a","title":"A","kind":"note","publishedAt":"somewhere"}""", "AG0201")]
    [InlineData("""{"type":"document","path":"a","title":"A","kind":"note","userTimezone":"W. Europe Standard Time"}""", "AG0204")]
    [InlineData("""{"type":"document","path":"","title":"A","kind":"note"}""", "AG0205")]
    [InlineData("""{"type":"document","path":".","title":"A","kind":"note"}""", "AG0205")]
    [InlineData("""{"type":"document","path":"..","title":"A","kind":"note"}""", "AG0205")]
    [InlineData("""{"type":"document","path":"a\u0000b","title":"A","kind":"note"}""", "AG0205")]
    [InlineData("""{"type":"document","path":"a\ud83c","title":"A","kind":"note"}""", "AG0205")]
    [InlineData("""{"type":"document","path":"a","title":"\udf0a\"\\\/\b\f\n\r\t\u00e9","kind":"note"}""", "AG0215")]
    [InlineData("""{"type":"tvEpisode","series":"\ud83c","season":1,"number":1,"seriesTitle":"S","title":"T"}""", "AG0205")]
    [InlineData("""{"type":"document","path":"a","title":"A","kind":"note","engagements":[{"started":"2025-05-02T10:00:00Z","lastActive":"2025-05-02T09:59:59Z"}]}""", "AG0213")]
    [InlineData("""{"type":"document","path":"a","title":"A","kind":"note","engagements":[{"started":"2025-05-02T10:00:00Z","activeDurationSeconds":-1}]}""", "AG0213")]
    [InlineData("""{"type":"document","path":"a","title":"A","kind":"note","engagements":[{"started":"2025-05-02T10:00:00Z","userTimezone":"Lisbon"}]}""", "AG0204")]
    public async Task A_bad_line_is_reported_with_number_and_rule_and_the_rest_goes_on(string line, string rule)
    {
        PublisherRun run = await PublisherRun.DryJournalAsync($"{Good.Replace("good", "first", StringComparison.Ordinal)}\n{line}\n{Good}\n");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"line 2: {rule}: ", run.Errors[0], StringComparison.Ordinal);
        Assert.True(run.Errors[0].Length > $"line 2: {rule}: ".Length + 10, run.Errors[0]);
        Assert.All(run.Errors, error => Assert.StartsWith("line 2: ", error, StringComparison.Ordinal));
        Assert.Equal(["/me/activities/first", "/me/activities/good"], run.Requests);
        Assert.Equal("2 activities, 0 history items, 1 rejected", run.Output[^1]);
    }

    [Fact]
    public async Task Every_broken_rule_of_a_line_is_named()
    {
        PublisherRun run = await PublisherRun.DryJournalAsync(
            """{"type":"document","path":"..","title":"","kind":"note","engagements":[{"started":"2025-05-02T10:00:00Z","lastActive":"2025-05-01T10:00:00Z"}]}""");

        Assert.Equal(["AG0205", "AG0104", "AG0213"], run.Errors.Select(error => error.Split(": ")[1]));
        Assert.Equal("0 activities, 0 history items, 1 rejected", run.Output[^1]);
    }

    [Fact]
    public async Task Text_that_is_not_utf8_is_a_bad_line()
    {
        byte[] journal = Encoding.Latin1.GetBytes("""{"type":"document","path":"a","title":"café","kind":"note"}""" + "\n" + Good);

        PublisherRun run = await PublisherRun.DryJournalAsync(journal);

        Assert.StartsWith("line 1: journal: ", Assert.Single(run.Errors), StringComparison.Ordinal);
        Assert.Equal("1 activities, 0 history items, 1 rejected", run.Output[^1]);
    }

    [Fact]
    public async Task A_rejected_line_takes_no_number_among_the_files()
    {
        using TemporaryFolder folder = new();
        File.WriteAllText(folder.Of("journal.jsonl"), "nope\n" + Good);

        await PublisherRun.DryAsync("--journal", folder.Of("journal.jsonl"), "--out", folder.Of("out"));

        Assert.Equal(["1.json", "1.url"], Directory.GetFiles(folder.Of("out")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }
}
