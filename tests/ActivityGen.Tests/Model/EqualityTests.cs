using System.Text.Json;
using ActivityGen.Tests.Json;

namespace ActivityGen.Tests.Model;

public class EqualityTests
{
    [Fact]
    public void Every_property_of_an_activity_counts() => AllDiffer(
        Samples.Full,
        Samples.Full with { AppActivityId = "2" },
        Samples.Full with { ActivationUrl = "https://contoso.com/2" },
        Samples.Full with { ActivitySourceHost = "https://app.contoso.com" },
        Samples.Full with { AppDisplayName = null },
        Samples.Full with { ContentUrl = null },
        Samples.Full with { FallbackUrl = null },
        Samples.Full with { UserTimezone = null },
        Samples.Full with { VisualElements = Samples.Full.VisualElements with { Description = null } },
        Samples.Full with { ContentInfo = JsonElement.Parse("""{"@context":"https://schema.org"}""") },
        Samples.Full with { ContentInfo = null },
        Samples.Full with { HistoryItems = [] },
        Samples.Full with { HistoryItems = null! },
        Samples.Full with { HistoryItems = [.. Samples.Full.HistoryItems.Reverse()] },
        Samples.Full with { AdditionalData = Data("x", "1") },
        Samples.Full with { AdditionalData = Data("x", "2") },
        Samples.Full with { AdditionalData = Data("y", "1") },
        Samples.Full.WithServerProperties("1", ActivityStatus.Active, Samples.Noon, Samples.Noon, Samples.Noon),
        Samples.Full.WithServerProperties("1", ActivityStatus.Updated, Samples.Noon, Samples.Noon, Samples.Noon),
        Samples.Full.WithServerProperties("1", ActivityStatus.Updated, Samples.Noon.AddTicks(1), Samples.Noon, Samples.Noon),
        Samples.Full.WithServerProperties("1", ActivityStatus.Updated, Samples.Noon, Samples.Noon.AddTicks(1), Samples.Noon),
        Samples.Full.WithServerProperties("1", ActivityStatus.Updated, Samples.Noon, Samples.Noon, Samples.Noon.AddTicks(1)),
        UserActivityJson.Deserialize("""{"status":"unknownFutureValue"}"""),
        UserActivityJson.Deserialize("""{"status":"a"}"""),
        UserActivityJson.Deserialize("""{"status":"b"}"""));

    [Fact]
    public void Every_property_of_the_parts_counts()
    {
        VisualInfo visual = Samples.Full.VisualElements;
        ImageInfo image = visual.Attribution!;
        ActivityHistoryItem item = Samples.Item;
        AllDiffer(
            visual,
            visual with { DisplayText = "" },
            visual with { DisplayText = null! },
            visual with { Description = null },
            visual with { BackgroundColor = null },
            visual with { Content = null },
            visual with { Attribution = null },
            visual with { AdditionalData = Data("x", "1") });
        AllDiffer(
            image,
            image with { IconUrl = null },
            image with { AlternateText = null },
            image with { AddImageQuery = true },
            image with { AddImageQuery = null },
            image with { AdditionalData = Data("x", "1") });
        AllDiffer(
            item,
            item with { Id = null },
            item with { StartedDateTime = Samples.Noon.AddSeconds(1) },
            item with { LastActiveDateTime = null },
            item with { ActiveDurationSeconds = null },
            item with { ExpirationDateTime = null },
            item with { UserTimezone = null },
            item with { AdditionalData = Data("x", "1") },
            item.WithServerProperties(ActivityStatus.Active),
            item.WithServerProperties(null, Samples.Noon),
            item.WithServerProperties(null, null, Samples.Noon));
    }

    [Fact]
    public void Copies_are_equal_and_hash_alike() => ForAll.Of(RandomActivities.Activities, activity =>
    {
        UserActivity copy = activity with
        {
            HistoryItems = activity.GivenHistoryItems is { } items ? [.. items.Select(item => item with { Id = item.Id })] : null!,
            AdditionalData = activity.AdditionalData.Reverse().ToDictionary(),
        };

        Assert.Equal(activity, copy);
        Assert.Equal(activity.GetHashCode(), copy.GetHashCode());
    });

    [Fact]
    public void JSON_is_compared_by_what_it_says()
    {
        UserActivity left = Samples.Minimal with { ContentInfo = JsonElement.Parse("""{"a":1.0,"b":"é"}""") };
        UserActivity right = Samples.Minimal with { ContentInfo = JsonElement.Parse("""{ "b": "\u00e9", "a": 1 }""") };

        Assert.Equal(left, right);
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
    }

    [Fact]
    public void JSON_whose_escapes_are_no_text_equals_its_own_spelling_only()
    {
        UserActivity lone = Samples.Minimal with { ContentInfo = JsonElement.Parse("""{"a":"\ud83d"}""") };

        Assert.Equal(lone, UserActivityJson.Deserialize(UserActivityJson.Serialize(lone)));
        Assert.NotEqual(lone, Samples.Minimal with { ContentInfo = JsonElement.Parse("""{"a":"\ud83D"}""") });
    }

    [Theory]
    [InlineData("[1e99999999999]", "[ 1e99999999999 ]")]
    [InlineData("{\"a\":-1E-99999999999}", "{\"a\":2}")]
    [InlineData("[1e99999999999]", "[\"1\"]")]
    public void Numbers_that_cannot_be_compared_equal_their_own_spelling_only(string left, string right)
    {
        UserActivity activity = Samples.Minimal with { ContentInfo = JsonElement.Parse(left) };

        Assert.Equal(activity, Samples.Minimal with { ContentInfo = JsonElement.Parse(left) });
        Assert.NotEqual(activity, Samples.Minimal with { ContentInfo = JsonElement.Parse(right) });
    }

    [Fact]
    public void Times_are_compared_by_the_instant()
    {
        ActivityHistoryItem zurich = new() { StartedDateTime = Samples.Noon.ToOffset(TimeSpan.FromHours(1)) };
        ActivityHistoryItem utc = new() { StartedDateTime = Samples.Noon };

        Assert.Equal(utc, zurich);
        Assert.Equal(utc.GetHashCode(), zurich.GetHashCode());
    }

    private static void AllDiffer<T>(params T[] values)
    {
        for (int i = 0; i < values.Length; i++)
        {
            for (int j = 0; j < values.Length; j++)
            {
                Assert.True(Equals(values[i], values[j]) == (i == j), $"{i} and {j}");
            }
        }
    }

    private static Dictionary<string, JsonElement> Data(string name, string json) => new() { [name] = JsonElement.Parse(json) };
}
