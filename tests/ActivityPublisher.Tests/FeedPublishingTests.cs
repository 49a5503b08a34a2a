using System.Text.Json.Nodes;
using ActivityPublisher.Publishing;

namespace ActivityPublisher.Tests;

/// <summary>The journal, through the client and a real feed, and back.</summary>
public sealed class FeedPublishingTests
{
    private static readonly string Journal = Path.Combine(AppContext.BaseDirectory, "journal.jsonl");

    [Fact]
    public async Task What_was_published_comes_back_newest_first_with_its_links()
    {
        PublisherRun run = await PublisherRun.OfAsync();
        PublisherRun dry = await PublisherRun.DryAsync();

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Errors);
        Assert.Equal(dry.Output[^1], run.Output[^1]);

        // What has engagements, in the order in which it was engaged with: the journal's, backwards.
        string[] expected = [.. Views(dry).Where(view => !view.Contains("no engagement yet")).Select(LinkOf).Reverse()];
        string[] links = [.. Views(run).Select(LinkOf)];
        Assert.True(expected.Length >= 100);
        Assert.Equal(expected, links);
        Assert.All(links, link => Assert.True(ActivityLinks.TryMatch(link, out _), link));
        Assert.DoesNotContain(run.Output, line => line.EndsWith(" (activity)", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_running_feed_is_published_to_and_keeps_what_it_got()
    {
        await using LocalFeed feed = await LocalFeed.StartAsync(CancellationToken.None);
        string address = feed.Address.GetLeftPart(UriPartial.Authority);
        string token = feed.CreateToken("adele", "hub");
        PublisherRun first = await PublisherRun.OfAsync("--feed", address, "--token", token);
        PublisherRun second = await PublisherRun.OfAsync("--feed", address + "/beta/", "--token", token);
        using TemporaryFolder folder = new();
        File.WriteAllText(folder.Of("empty.jsonl"), "");
        PublisherRun other = await PublisherRun.OfAsync("--feed", address, "--token", feed.CreateToken("bruno", "hub"), "--journal", folder.Of("empty.jsonl"));

        Assert.Equal(0, first.ExitCode);
        Assert.Equal(first.Output, second.Output);
        Assert.Equal("0 activities, 0 history items, 0 rejected", Assert.Single(other.Output));
    }

    [Fact]
    public async Task What_the_feed_refuses_is_reported_with_its_line_and_the_rest_goes_through()
    {
        string[] lines = File.ReadAllLines(Journal);
        JsonNode tooLong = JsonNode.Parse(lines.First(line => line.Contains("\"document\"", StringComparison.Ordinal)))!;
        tooLong["path"] = new string('x', 9000);
        using TemporaryFolder folder = new();
        File.WriteAllLines(folder.Of("journal.jsonl"), [lines[0], tooLong.ToJsonString(), "{", lines[1]]);
        PublisherRun run = await PublisherRun.OfAsync("--journal", folder.Of("journal.jsonl"));

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("2 activities,", run.Output[^1], StringComparison.Ordinal);
        Assert.EndsWith(" 2 rejected", run.Output[^1], StringComparison.Ordinal);
        Assert.Equal(2, run.Errors.Length);
        Assert.StartsWith("line 2: ", run.Errors[0], StringComparison.Ordinal);
        Assert.Contains("appActivityId", run.Errors[0], StringComparison.Ordinal);
        Assert.StartsWith("line 3: journal: ", run.Errors[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_that_is_not_taken_is_one_line_and_never_shown()
    {
        await using LocalFeed feed = await LocalFeed.StartAsync(CancellationToken.None);
        PublisherRun run = await PublisherRun.OfAsync("--feed", feed.Address.OriginalString, "--token", "not-a-token");

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains("401", Assert.Single(run.Errors), StringComparison.Ordinal);
        Assert.DoesNotContain("not-a-token", run.Errors[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_that_is_stopped_says_so()
    {
        using CancellationTokenSource stop = new();
        await stop.CancelAsync();
        using StringWriter output = new();
        using StringWriter errors = new();
        Assert.Equal(2, await new PublisherApp(output, errors).RunAsync([], stop.Token));
        Assert.StartsWith("stopped", errors.ToString(), StringComparison.Ordinal);
        Assert.Empty(output.ToString());
    }

    [Theory]
    [InlineData("--feed needs --token", "--feed", "http://127.0.0.1:1")]
    [InlineData("--token is for --feed", "--token", "t")]
    [InlineData("--feed is no http or https URL: 'localhost:1'", "--feed", "localhost:1", "--token", "t")]
    [InlineData("--feed has user information, a query or a fragment", "--feed", "http://h/?a", "--token", "t")]
    [InlineData("--feed publishes, --dry-run and --out do not", "--feed", "http://127.0.0.1:1", "--token", "t", "--dry-run")]
    [InlineData("--feed is there twice", "--feed", "http://127.0.0.1:1", "--feed", "http://127.0.0.1:2")]
    public async Task Options_that_do_not_go_together_are_said(string message, params string[] args)
    {
        PublisherRun run = await PublisherRun.OfAsync(args);
        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.StartsWith(message, Assert.Single(run.Errors), StringComparison.Ordinal);
    }

    private static List<string[]> Views(PublisherRun run)
    {
        List<List<string>> views = [];
        foreach (string line in run.Output[..^1])
        {
            if (!line.StartsWith("  ", StringComparison.Ordinal))
            {
                views.Add([]);
            }

            views[^1].Add(line.Trim());
        }

        return [.. views.Select(view => view.ToArray())];
    }

    private static string LinkOf(string[] view) => view.Single(line => line.StartsWith("opens ", StringComparison.Ordinal))["opens ".Length..];
}
