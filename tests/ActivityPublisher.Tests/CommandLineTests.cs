namespace ActivityPublisher.Tests;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("--out", "never-made", "--help")]
    public async Task Help_prints_the_usage_and_does_nothing(params string[] args)
    {
        PublisherRun run = await PublisherRun.OfAsync(args);

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Errors);
        Assert.All(["--journal FILE", "--out DIR", "--help"], option => Assert.Contains(run.Output, line => line.Contains(option, StringComparison.Ordinal)));
        Assert.False(Directory.Exists("never-made"));
    }

    [Theory]
    [InlineData("unknown argument '--verbose'", "--verbose")]
    [InlineData("unknown argument 'journal.jsonl'", "journal.jsonl")]
    [InlineData("unknown argument ''", "")]
    [InlineData("--out needs a value", "--out")]
    [InlineData("--journal needs a value", "--journal")]
    [InlineData("--journal needs a value", "--journal", "--out", "x")]
    [InlineData("--journal needs a value", "--journal", "")]
    [InlineData("--out is there twice", "--out", "x", "--out", "y")]
    [InlineData("--feed is http,", "--feed", "http://example.com", "--token", "x")]
    [InlineData("--feed has user information,", "--feed", "https://u:p@h", "--token", "x")]
    [InlineData("--feed has user information,", "--feed", "http://127.0.0.1:5391/#x", "--token", "x")]
    [InlineData("--feed has user information,", "--feed", "http://127.0.0.1:5391/?x=1", "--token", "x")]
    [InlineData("--feed is no http or https URL: 'x y'", "--feed", "x\ny", "--token", "x")]
    [InlineData("--token is no bearer token", "--feed", "http://127.0.0.1:5391", "--token", "B@d")]
    [InlineData("--token is no bearer token", "--feed", "http://127.0.0.1:5391", "--token", "x\n")]
    public async Task A_wrong_command_line_is_said_in_one_line(string message, params string[] args)
    {
        PublisherRun run = await PublisherRun.OfAsync(args);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.StartsWith(message, Assert.Single(run.Errors), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("contoso-hub://watch/north-star/2/5?ResumeAt=600", "episode 5 of season 2 of north-star, from second 600")]
    [InlineData("HTTPS://HUB.contoso.com/watch/north-star/s2e5", "episode 5 of season 2 of north-star, from second 0")]
    [InlineData("contoso-hub:open?Path=a%2Fb%20c.md&Heading=%C3%9Cberblick", "the document a/b c.md, at Überblick")]
    [InlineData("contoso-play://resume/hex/the%20long%20way;Slot=3;Difficulty=Hard", "the campaign the long way of hex, saved in slot 3")]
    public async Task A_deep_link_is_explained(string link, string description)
    {
        PublisherRun run = await PublisherRun.OfAsync("--open", link);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(description, Assert.Single(run.Output));
    }

    [Theory]
    [InlineData("https://hub.contoso.com/")]
    [InlineData("contoso-hub://watch/north-star/two/5")]
    [InlineData("no link")]
    public async Task A_link_that_leads_nowhere_is_said(string link)
    {
        PublisherRun run = await PublisherRun.OfAsync("--open", link);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Equal($"no activity has the link '{link}'", Assert.Single(run.Errors));
    }

    [Fact]
    public async Task A_journal_that_is_not_there_is_named()
    {
        using TemporaryFolder folder = new();

        PublisherRun run = await PublisherRun.OfAsync("--journal", folder.Of("missing.jsonl"), "--out", folder.Of("out"));

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains("missing.jsonl", Assert.Single(run.Errors), StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.Of("out")));
    }

    [Fact]
    public async Task A_journal_that_is_a_folder_is_no_crash()
    {
        using TemporaryFolder folder = new();

        PublisherRun run = await PublisherRun.OfAsync("--journal", folder.Path);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(folder.Path, Assert.Single(run.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_output_folder_that_is_a_file_is_no_crash()
    {
        using TemporaryFolder folder = new();
        File.WriteAllText(folder.Of("taken"), "mine");

        PublisherRun run = await PublisherRun.OfAsync("--out", folder.Of("taken"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("taken", Assert.Single(run.Errors), StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(folder.Of("taken")));
    }

    [Fact]
    public async Task A_file_that_cannot_be_replaced_leaves_no_half_of_itself()
    {
        using TemporaryFolder folder = new();
        Directory.CreateDirectory(folder.Of("2.json"));

        PublisherRun run = await PublisherRun.OfAsync("--out", folder.Path);

        Assert.Equal(2, run.ExitCode);
        Assert.Single(run.Errors);
        Assert.Equal(["1.json", "1.url", "2.json"], Directory.GetFileSystemEntries(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Files_of_an_earlier_run_are_replaced()
    {
        using TemporaryFolder folder = new();
        File.WriteAllText(folder.Of("1.url"), "old");

        PublisherRun run = await PublisherRun.OfAsync("--out", folder.Path);

        Assert.Equal(run.Requests[0], File.ReadAllText(folder.Of("1.url")));
    }
}
