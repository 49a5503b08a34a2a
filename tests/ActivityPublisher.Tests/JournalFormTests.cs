using System.Text;

namespace ActivityPublisher.Tests;

public sealed class JournalFormTests
{
    private const string First = """{"type":"document","path":"1","title":"One","kind":"note"}""";
    private const string Second = """{"type":"document","path":"2","title":"Two","kind":"note"}""";

    [Theory]
    [InlineData(First + "\n" + Second)]
    [InlineData(First + "\n" + Second + "\n")]
    [InlineData(First + "\r\n" + Second + "\r\n")]
    [InlineData("\n  \n\t\r\n" + First + "\n\n\n" + Second + "\n\n")]
    [InlineData("\uFEFF" + First + "\n" + Second)]
    [InlineData("\uFEFF\r\n" + First + "\r\n" + Second)]
    public async Task Line_ends_blank_lines_and_a_byte_order_mark_make_no_difference(string journal)
    {
        PublisherRun run = await PublisherRun.DryJournalAsync(journal);

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Errors);
        Assert.Equal(["/me/activities/1", "/me/activities/2"], run.Requests);
        Assert.Equal("2 activities, 0 history items, 0 rejected", run.Output[^1]);
    }

    [Fact]
    public async Task Blank_lines_count_in_line_numbers()
    {
        PublisherRun run = await PublisherRun.DryJournalAsync("\uFEFF\r\n\r\n" + First + "\r\n\r\nnope\r\n");

        Assert.StartsWith("line 5: journal: ", Assert.Single(run.Errors), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("\r\n\r\n")]
    public async Task An_empty_journal_is_published_in_full(string journal)
    {
        PublisherRun run = await PublisherRun.DryJournalAsync(journal);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["0 activities, 0 history items, 0 rejected"], run.Output);
    }

    [Fact]
    public async Task The_type_may_stand_anywhere_in_its_line()
    {
        PublisherRun run = await PublisherRun.DryJournalAsync("""{"path":"1","title":"One","kind":"note","type":"document"}""");

        Assert.Equal(["/me/activities/1"], run.Requests);
    }

    [Fact]
    public async Task Escapes_are_read_as_json_has_them()
    {
        PublisherRun run = await PublisherRun.DryJournalAsync("""{"type":"document","path":"\ud83d\ude00\u002F\"\\é\t","title":"\/ \u00e9","kind":"note"}""");

        Assert.Equal(["/me/activities/" + Uri.EscapeDataString("😀/\"\\é\t")], run.Requests);
        Assert.Equal("  / é", run.Output[1]);
    }

    [Fact]
    public async Task A_second_line_with_the_same_id_is_an_update()
    {
        PublisherRun run = await PublisherRun.DryJournalAsync(First + "\n" + Second + "\n" + First.Replace("One", "One again", StringComparison.Ordinal) + "\n");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["/me/activities/1", "/me/activities/2", "/me/activities/1"], run.Requests);
        Assert.Equal("  updates the activity of line 1", run.Output[^2]);
        Assert.Equal("2 activities, 0 history items, 0 rejected", run.Output[^1]);
    }

    [Fact]
    public async Task The_view_is_plain_text_whatever_a_title_says()
    {
        PublisherRun run = await PublisherRun.DryJournalAsync("""{"type":"document","path":"1","title":"\u001b[31mred\r\nPUT /me/activities/x\u009b","kind":"note","summary":"[bold]not markup[/]"}""");

        Assert.Equal(["/me/activities/1"], run.Requests);
        Assert.Equal("   [31mred  PUT /me/activities/x ", run.Output[1]);
        Assert.Equal("  [bold]not markup[/]", run.Output[2]);
    }

    [Fact]
    public async Task Body_bytes_are_those_of_the_generated_writer()
    {
        using TemporaryFolder folder = new();
        File.WriteAllText(folder.Of("j"), First);
        await PublisherRun.DryAsync("--journal", folder.Of("j"), "--out", folder.Path);

        Activities.Document document = new() { Path = "1", Title = "One", Kind = Activities.DocumentKind.Note };
        Assert.Equal(Encoding.UTF8.GetString(document.ToJsonUtf8Bytes()), File.ReadAllText(folder.Of("1.json")));
    }
}
