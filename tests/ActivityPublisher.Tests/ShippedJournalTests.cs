using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ActivityGen;
using ActivityPublisher.Activities;

namespace ActivityPublisher.Tests;

public sealed partial class ShippedJournalTests
{
    private static readonly string Journal = Path.Combine(AppContext.BaseDirectory, "journal.jsonl");

    [Fact]
    public async Task Nothing_is_rejected_and_the_summary_is_the_last_line()
    {
        PublisherRun run = await PublisherRun.DryAsync();

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Errors);
        Assert.Equal("231 activities, 391 history items, 0 rejected", run.Output[^1]);
    }

    [Fact]
    public async Task There_are_over_200_distinct_requests()
    {
        string[] requests = (await PublisherRun.DryAsync()).Requests;

        Assert.True(requests.Length >= 200);
        Assert.Equal(requests.Length, requests.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void The_journal_has_what_makes_ids_and_histories_hard()
    {
        JsonObject[] lines = Lines();
        string[] paths = [.. lines.Where(line => (string)line["type"]! == "document").Select(line => (string)line["path"]!)];

        Assert.All("/?% +&#=", character => Assert.Contains(paths, path => path.Contains(character, StringComparison.Ordinal)));
        Assert.Contains(paths, path => path.Any(char.IsSurrogate));
        Assert.Equal(["document", "gameCampaign", "tvEpisode"], lines.Select(line => (string)line["type"]!).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal([0, 1, 2], lines.Select(line => Math.Min(2, (line["engagements"] as JsonArray)?.Count ?? 0)).Distinct().Order());
        Assert.DoesNotContain(lines, line => line["title"] is null);
    }

    [Fact]
    public async Task Every_body_equals_the_one_mapped_by_hand()
    {
        using TemporaryFolder folder = new();
        await PublisherRun.DryAsync("--out", folder.Path);
        JsonObject[] lines = Lines();
        for (int i = 0; i < lines.Length; i++)
        {
            JsonObject expected = HandMapping.WithInstants(HandMapping.Map(lines[i]));
            JsonObject actual = HandMapping.WithInstants(Body(folder, i + 1));
            Assert.True(JsonNode.DeepEquals(expected, actual), $"line {i + 1}\n{expected}\n{actual}");
        }
    }

    [Fact]
    public async Task Every_url_is_safe_and_decodes_to_the_id_of_its_body()
    {
        using TemporaryFolder folder = new();
        PublisherRun run = await PublisherRun.DryAsync("--out", folder.Path);
        for (int i = 0; i < run.Requests.Length; i++)
        {
            string url = File.ReadAllText(folder.Of(string.Create(CultureInfo.InvariantCulture, $"{i + 1}.url")));
            Assert.Equal(run.Requests[i], url);
            Match match = SafeUrl().Match(url);
            Assert.True(match.Success, url);
            Assert.Equal((string)Body(folder, i + 1)["appActivityId"]!, Uri.UnescapeDataString(match.Groups["id"].Value));
        }
    }

    [Fact]
    public async Task Every_body_is_read_back_by_the_type_that_its_link_leads_to_and_written_again_as_it_was()
    {
        using TemporaryFolder folder = new();
        int count = (await PublisherRun.DryAsync("--out", folder.Path)).Requests.Length;
        for (int i = 0; i < count; i++)
        {
            JsonObject body = Body(folder, i + 1);
            Assert.True(ActivityLinks.TryMatch((string)body["activationUrl"]!, out ActivityLinkMatch match));
            byte[] json = File.ReadAllBytes(folder.Of(string.Create(CultureInfo.InvariantCulture, $"{i + 1}.json")));
            IUserActivity activity =
                match.ActivityType == typeof(TvEpisode) ? TvEpisode.ReadJson(json)
                : match.ActivityType == typeof(Document) ? Document.ReadJson(json)
                : GameCampaign.ReadJson(json);

            // Engagements are a member's business: the history is computed from them, and nothing computes them from the history.
            body.Remove("historyItems");
            Assert.True(JsonNode.DeepEquals(body, JsonNode.Parse(UserActivityJson.Serialize(activity.ToUserActivity()))), $"request {i + 1}");
        }
    }

    [Fact]
    public async Task There_are_two_files_a_request_and_nothing_else()
    {
        using TemporaryFolder folder = new();
        PublisherRun run = await PublisherRun.DryAsync("--out", folder.Of("new/folder"));

        string[] expected = [.. Enumerable.Range(1, run.Requests.Length).SelectMany(n => new[] { $"{n}.json", $"{n}.url" }).Order(StringComparer.Ordinal)];
        Assert.Equal(expected, Directory.EnumerateFileSystemEntries(folder.Of("new/folder")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    private static JsonObject[] Lines() => [.. File.ReadLines(Journal).Select(line => JsonNode.Parse(line)!.AsObject())];

    private static JsonObject Body(TemporaryFolder folder, int number) =>
        JsonNode.Parse(File.ReadAllBytes(folder.Of(string.Create(CultureInfo.InvariantCulture, $"{number}.json"))))!.AsObject();

    [GeneratedRegex(@"\A/me/activities/(?<id>([A-Za-z0-9_.!~*'()-]|%[0-9A-F]{2})+)\z", RegexOptions.ExplicitCapture)]
    private static partial Regex SafeUrl();
}
