using System.Text.Json;
using ActivityGen.Generated.Tests.Models;
using ActivityGen.Generated.Tests.Oracle;

namespace ActivityGen.Generated.Tests.Reading;

/// <summary>Where a member that stands in several places is read from.</summary>
public class ReadSourceTests
{
    [Fact]
    public void The_best_source_that_has_it_counts()
    {
        UserActivity activity = new()
        {
            AppActivityId = "id",
            ActivationUrl = "x://a/activation",
            ActivitySourceHost = "https://h",
            FallbackUrl = "https://f/fallback",
            ContentUrl = "https://c/content",
            ContentInfo = JsonElement.Parse("""{ "x": "json" }"""),
            VisualElements = new VisualInfo { DisplayText = "t", Description = "d description" },
        };
        Assert.Equal("activation", RoundTrip.From<Everywhere>(activity).X);
        foreach (string other in new[] { "", "y://a/b", "x://a/b/c", "x://a/%FF", "x://a/a?b" })
        {
            activity = activity with { ActivationUrl = other };
            Assert.Equal("fallback", RoundTrip.From<Everywhere>(activity).X);
        }

        activity = activity with { FallbackUrl = null };
        Assert.Equal("content", RoundTrip.From<Everywhere>(activity).X);
        activity = activity with { ContentUrl = "http://c/content" };
        Assert.Equal("description", RoundTrip.From<Everywhere>(activity).X);
        activity = activity with { VisualElements = new VisualInfo { DisplayText = "d x" } };
        Assert.Equal("json", RoundTrip.From<Everywhere>(activity).X);
        activity = activity with { ContentInfo = JsonElement.Parse("""{ "x": 5 }""") };
        Assert.False(Everywhere.TryFromUserActivity(activity, out _));
    }

    [Fact]
    public void What_is_absent_counts_last()
    {
        UserActivity activity = new OftenOptional("a").ToUserActivity() with { FallbackUrl = null, ContentUrl = null };
        Assert.Equal("a", RoundTrip.From<OftenOptional>(activity).X);
        activity = activity with { VisualElements = new VisualInfo { DisplayText = "t" } };
        Assert.Equal("a", RoundTrip.From<OftenOptional>(activity).X);
        activity = activity with { ContentInfo = JsonElement.Parse("""{ "y": "y b" }""") };
        Assert.Null(RoundTrip.From<OftenOptional>(activity).X);
    }

    [Fact]
    public void The_id_comes_before_a_bound_member()
    {
        UserActivity activity = new BoundAndId { X = "a" }.ToUserActivity();
        Assert.Equal("a", RoundTrip.From<BoundAndId>(activity with { VisualElements = new VisualInfo { DisplayText = "t", Description = "b" } }).X);
        Assert.Equal("a", RoundTrip.From<BoundAndId>(activity with { VisualElements = new VisualInfo { DisplayText = "t" } }).X);
        RoundTrip.Check(new BoundAndId { X = "" });
    }
}
