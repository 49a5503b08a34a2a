using System.Text.Json;
using ActivityGen.CompilerServices;
using ActivityGen.Generated.Tests.Models;
using ActivityGen.Generated.Tests.Oracle;
using ActivityGen.Tests;
using ActivityGen.Tests.Json;
using Microsoft.Kiota.Abstractions.Serialization;
using GraphModels = Microsoft.Graph.Models;

namespace ActivityGen.Generated.Tests.MicrosoftGraph;

/// <summary>The generated mapping to Microsoft's Graph SDK, both ways, and what the SDK would send of it.</summary>
public sealed class GraphMappingTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 22, 8, 30, 15, 123, TimeSpan.FromHours(5.5));

    private static readonly UserActivity Full = new UserActivity
    {
        AppActivityId = "/a b/ß",
        ActivationUrl = "contoso://a",
        ActivitySourceHost = "https://contoso.com",
        AppDisplayName = "Contoso \u2028 <&>'+",
        ContentUrl = "https://contoso.com/content",
        FallbackUrl = "https://contoso.com/fallback",
        UserTimezone = "Europe/Berlin",
        VisualElements = new VisualInfo
        {
            DisplayText = "Zoë 😀",
            Description = "\"quoted\" \\ \u0001",
            BackgroundColor = "#0078D4",
            Content = JsonElement.Parse("{\"type\":\"AdaptiveCard\",\"body\":[{\"text\":\"é\"},null,[],{},true,1.50]}"),
            Attribution = new ImageInfo
            {
                IconUrl = "https://contoso.com/icon.png",
                AlternateText = "Contoso",
                AddImageQuery = false,
                AdditionalData = new Dictionary<string, JsonElement> { ["size"] = JsonElement.Parse("16") },
            },
            AdditionalData = new Dictionary<string, JsonElement> { ["font"] = JsonElement.Parse("\"2026-11-22\"") },
        },
        ContentInfo = JsonElement.Parse("{\"@context\":\"https://schema.org\",\"@type\":\"Article\",\"datePublished\":\"2026-11-22\",\"@odata.type\":\"x\"}"),
        HistoryItems =
        [
            new ActivityHistoryItem
            {
                Id = "0e3f4a5b-0000-4000-8000-000000000001",
                StartedDateTime = Start,
                LastActiveDateTime = Start.AddTicks(1),
                ActiveDurationSeconds = 0,
                ExpirationDateTime = Start.AddDays(30),
                UserTimezone = "Asia/Kolkata",
                AdditionalData = new Dictionary<string, JsonElement> { ["activity"] = JsonElement.Parse("{\"id\":\"7\"}") },
            }.WithServerProperties(ActivityStatus.Ignored, Start, Start.AddHours(1)),
        ],
        AdditionalData = new Dictionary<string, JsonElement> { ["n"] = JsonElement.Parse("null"), ["g"] = JsonElement.Parse("\"6F9619FF-8B86-D011-B42D-00C04FC964FF\""), ["d"] = JsonElement.Parse("1.10") },
    }.WithServerProperties("12345678901234567890", ActivityStatus.Updated, Start, Start.AddDays(1), Start.AddDays(2));

    [Fact]
    public void Every_property_is_where_the_SDK_has_it()
    {
        GraphModels.UserActivity graph = GraphMapping.ToGraph(Full);
        Assert.Equal(("/a b/ß", "contoso://a", "https://contoso.com"), (graph.AppActivityId, graph.ActivationUrl, graph.ActivitySourceHost));
        Assert.Equal((Full.AppDisplayName, Full.ContentUrl, Full.FallbackUrl, Full.UserTimezone), (graph.AppDisplayName, graph.ContentUrl, graph.FallbackUrl, graph.UserTimezone));
        Assert.Equal(("12345678901234567890", GraphModels.Status.Updated), (graph.Id, graph.Status));
        Assert.Equal((Start, Start.AddDays(1), Start.AddDays(2)), (graph.CreatedDateTime, graph.LastModifiedDateTime, graph.ExpirationDateTime));
        Assert.Equal(Start.Offset, graph.CreatedDateTime!.Value.Offset);
        GraphModels.VisualInfo visual = graph.VisualElements!;
        Assert.Equal(("Zoë 😀", "\"quoted\" \\ \u0001", "#0078D4"), (visual.DisplayText, visual.Description, visual.BackgroundColor));
        Assert.IsType<UntypedArray>(Assert.IsType<UntypedObject>(visual.Content).GetValue()["body"]);
        Assert.Equal(("https://contoso.com/icon.png", "Contoso", false), (visual.Attribution!.IconUrl, visual.Attribution.AlternateText, visual.Attribution.AddImageQuery));
        Assert.Equal("2026-11-22", visual.AdditionalData["font"]);
        Assert.Equal("Article", Assert.IsType<UntypedString>(Assert.IsType<UntypedObject>(graph.ContentInfo).GetValue()["@type"]).GetValue());
        GraphModels.ActivityHistoryItem item = Assert.Single(graph.HistoryItems!);
        Assert.Equal((Full.HistoryItems[0].Id, Start, Start.AddTicks(1), 0), (item.Id, item.StartedDateTime, item.LastActiveDateTime, item.ActiveDurationSeconds));
        Assert.Equal((Start.AddDays(30), "Asia/Kolkata", GraphModels.Status.Ignored), (item.ExpirationDateTime, item.UserTimezone, item.Status));
        Assert.Equal((Start, Start.AddHours(1)), (item.CreatedDateTime, item.LastModifiedDateTime));
        Assert.Equal(["d", "g", "n"], graph.AdditionalData.Keys.Order(StringComparer.Ordinal));
        Assert.Null(graph.AdditionalData["n"]);
    }

    [Fact]
    public void The_SDK_sends_what_WriteJson_writes()
    {
        Bound bound = new("a b") { VisualElements = Full.VisualElements, ContentInfo = Full.ContentInfo, HistoryItems = Full.HistoryItems };
        Sdk.AssertSame(Check.Bytes(bound), SentBody.Of(bound.ToGraphUserActivity()));
        Bound empty = new("e") { HistoryItems = [] };
        Sdk.AssertSame(Check.Bytes(empty), SentBody.Of(empty.ToGraphUserActivity()));
        Sdk.AssertSame(UserActivityJson.SerializeToUtf8Bytes(Full), SentBody.Of(GraphMapping.ToGraph(Full)));
    }

    [Fact]
    public void Random_activities_are_sent_as_ours_and_come_back_equal() => ForAll.Of(RandomActivities.Activities, activity =>
    {
        GraphModels.UserActivity graph = GraphMapping.ToGraph(activity);
        Sdk.AssertSame(UserActivityJson.SerializeToUtf8Bytes(activity), SentBody.Of(graph));
        Assert.True(GraphMapping.TryRead(graph, out UserActivity? read));
        Assert.Equal(activity, read);
    });

    [Theory]
    [InlineData("0", true)]
    [InlineData("-2147483649", true)]
    [InlineData("9223372036854775808", true)]
    [InlineData("1.10", true)]
    [InlineData("-0.0", true)]
    [InlineData("1e2", true)]
    [InlineData("1.5E+300", true)]
    [InlineData("4.9406564584124654e-324", false)]
    [InlineData("79228162514264337593543950335", true)]
    [InlineData("0.1234567890123456789012345678", true)]
    [InlineData("0.12345678901234567890123456789012345", false)]
    [InlineData("1234567890123456789012345678901234567891", false)]
    [InlineData("1e400", false)]
    [InlineData("1e-400", false)]
    [InlineData("-1e99999999999", false)]
    public void A_number_is_kept_to_the_last_digit(string number, bool isUntyped)
    {
        Bound bound = new("n")
        {
            ContentInfo = JsonElement.Parse($"{{\"a\":[{number}],\"b\":\"c\"}}"),
            VisualElements = new VisualInfo { DisplayText = "n", Content = JsonElement.Parse($"{{\"a\":{{\"b\":{number}}}}}") },
        };
        GraphModels.UserActivity graph = bound.ToGraphUserActivity();
        Sdk.AssertSame(Check.Bytes(bound), SentBody.Of(graph));
        Assert.True(Bound.TryFromGraphUserActivity(graph, out Bound? again));
        Assert.Equal(bound.ToUserActivity(), again.ToUserActivity());

        // What an untyped node cannot hold is additional data as it is spelled, of the same name.
        Assert.Equal(isUntyped, graph.ContentInfo is UntypedObject);
        Assert.Equal(isUntyped, graph.VisualElements!.Content is UntypedObject);
        Assert.Equal(isUntyped ? [] : ["contentInfo"], graph.AdditionalData.Keys);
        Assert.Equal(isUntyped ? [] : ["content"], graph.VisualElements.AdditionalData.Keys);
    }

    [Theory]
    [InlineData("{\"a\":\"\\ud800\"}")]
    [InlineData("{\"\\udc00\":1}")]
    [InlineData("{\"a\":[{\"b\":1e400},\"x\\ud83dy\"]}")]
    public void Half_of_a_pair_as_an_escape_is_an_error(string json)
    {
        JsonElement value = JsonElement.Parse(json);
        Bound info = new("s") { ContentInfo = value };
        AssertRefused("contentInfo", () => info.ToGraphUserActivity());
        Bound card = new("s") { VisualElements = new VisualInfo { DisplayText = "s", Content = value } };
        AssertRefused("visualElements.content", () => card.ToGraphUserActivity());
        AssertRefused("x", () => GraphMapping.ToGraph(Full with { AdditionalData = new Dictionary<string, JsonElement> { ["x"] = value } }));
    }

    [Fact]
    public void What_breaks_a_rule_is_refused_with_every_violation()
    {
        Bound bad = new("") { VisualElements = new VisualInfo { DisplayText = "", BackgroundColor = "blue" }, ContentInfo = JsonElement.Parse("[1]") };
        ActivityValidationException expected = Assert.Throws<ActivityValidationException>(() => bad.ToUserActivity());
        ActivityValidationException actual = Assert.Throws<ActivityValidationException>(() => bad.ToGraphUserActivity());
        Assert.Contains(expected.Violations, violation => violation.RuleId == "AG0306");
        Assert.Equal(expected.Violations, actual.Violations);
    }

    [Fact]
    public void An_empty_name_is_kept_where_the_SDK_can()
    {
        Bound bound = new("e") { ContentInfo = JsonElement.Parse("{\"a\":{\"\":[1]}}") };
        Sdk.AssertSame(Check.Bytes(bound), SentBody.Of(bound.ToGraphUserActivity()));
        Assert.True(Bound.TryFromGraphUserActivity(bound.ToGraphUserActivity(), out Bound? again));
        Assert.Equal(bound.ToUserActivity(), again.ToUserActivity());
        VisualInfo visual = new() { DisplayText = "e", AdditionalData = new Dictionary<string, JsonElement> { [""] = JsonElement.Parse("1") } };
        Assert.Throws<NotSupportedException>(() => (bound with { VisualElements = visual }).ToGraphUserActivity());
    }

    [Fact]
    public void A_status_that_the_SDK_has_no_name_for_is_kept()
    {
        UserActivity odd = UserActivityJson.Deserialize("{\"status\":\"String\",\"historyItems\":[{\"status\":\"Paused\"}]}");
        GraphModels.UserActivity graph = GraphMapping.ToGraph(odd);
        Assert.Null(graph.Status);
        Assert.True(GraphMapping.TryRead(graph, out UserActivity? read));
        Assert.Equal(("String", "Paused"), (read.StatusText, read.HistoryItems[0].StatusText));
        Assert.Equal(odd, read);
    }

    private static void AssertRefused(string path, Func<GraphModels.UserActivity> map)
    {
        ActivityViolation violation = Assert.Single(Assert.Throws<ActivityValidationException>(map).Violations);
        Assert.Equal(("AG0215", path), (violation.RuleId, violation.Property));
        Assert.Contains(path, violation.Message, StringComparison.Ordinal);
    }
}
