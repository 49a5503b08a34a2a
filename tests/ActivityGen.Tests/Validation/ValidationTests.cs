using System.Text.Json;

namespace ActivityGen.Tests.Validation;

public class ValidationTests
{
    [Fact]
    public void Good_activities_have_nothing_to_report()
    {
        Assert.Empty(Samples.Minimal.Validate());
        Assert.Empty(Samples.Full.Validate());
        Assert.Empty(Samples.Item.Validate());
        ActivityValidationException.ThrowIfInvalid(Samples.Full);
    }

    [Fact]
    public void What_is_absent_is_reported_in_the_contract_s_order()
    {
        IReadOnlyList<ActivityViolation> violations = UserActivityJson.Deserialize("""{"historyItems":[{},{"startedDateTime":"2018-02-26"},{}]}""").Validate();

        Assert.Equal(
            [
                ("AG0105", "appActivityId"),
                ("AG0101", "activationUrl"),
                ("AG0102", "activitySourceHost"),
                ("AG0103", "visualElements"),
                ("AG0108", "historyItems[0].startedDateTime"),
                ("AG0108", "historyItems[2].startedDateTime"),
            ],
            violations.Select(violation => (violation.RuleId, violation.Property)));
        Assert.All(violations, violation => Assert.Equal((ActivitySeverity.Error, (string?)null), (violation.Severity, violation.Value)));
        Assert.StartsWith("the activity has no appActivityId", violations[0].Message, StringComparison.Ordinal);
        Assert.StartsWith("historyItems[2] has no startedDateTime", violations[5].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Required_properties_given_null_are_absent()
    {
        UserActivity activity = new() { AppActivityId = null!, ActivationUrl = null!, ActivitySourceHost = null!, VisualElements = null! };

        Assert.Equal(["AG0105", "AG0101", "AG0102", "AG0103"], activity.Validate().Select(violation => violation.RuleId));
    }

    [Theory]
    [InlineData("{}", "AG0103")]
    [InlineData("""{"visualElements":null}""", "AG0103")]
    [InlineData("""{"visualElements":{}}""", "AG0103")]
    [InlineData("""{"visualElements":{"attribution":{}}}""", "AG0103")]
    [InlineData("""{"visualElements":{"displayText":""}}""", "AG0104")]
    [InlineData("""{"visualElements":{"description":"d"}}""", "AG0104")]
    [InlineData("""{"visualElements":{"attribution":{"addImageQuery":true}}}""", "AG0104")]
    [InlineData("""{"visualElements":{"content":{}}}""", "AG0104")]
    public void No_visual_and_no_title_are_one_mistake_each(string json, string rule)
    {
        VisualInfo visual = UserActivityJson.Deserialize(json).GivenVisualElements!;

        ActivityViolation violation = Assert.Single((Samples.Minimal with { VisualElements = visual }).Validate());
        Assert.Equal((rule, rule == "AG0103" ? "visualElements" : "visualElements.displayText"), (violation.RuleId, violation.Property));
    }

    [Fact]
    public void Half_of_a_surrogate_pair_is_found_in_every_text()
    {
        const string Half = "a\uD83D";
        UserActivity activity = (new UserActivity
        {
            AppActivityId = Half,
            ActivationUrl = Half,
            ActivitySourceHost = Half,
            AppDisplayName = Half,
            ContentUrl = Half,
            FallbackUrl = Half,
            UserTimezone = Half,
            VisualElements = new VisualInfo
            {
                DisplayText = Half,
                Description = Half,
                BackgroundColor = Half,
                Attribution = new ImageInfo { IconUrl = Half, AlternateText = Half },
            },
            HistoryItems = [new ActivityHistoryItem { StartedDateTime = Samples.Noon, Id = Half, UserTimezone = Half }],
            AdditionalData = new Dictionary<string, JsonElement> { [Half] = JsonElement.Parse("1") },
        }).WithServerProperties(Half);

        string[] everywhere =
        [
            "appActivityId", "activationUrl", "activitySourceHost", "appDisplayName", "contentUrl", "fallbackUrl", "userTimezone",
            "visualElements.displayText", "visualElements.description", "visualElements.backgroundColor",
            "visualElements.attribution.iconUrl", "visualElements.attribution.alternateText",
            "historyItems[0].id", "historyItems[0].userTimezone", "id", Half,
        ];
        IReadOnlyList<ActivityViolation> violations = activity.Validate();
        Assert.Equal(everywhere, violations.Select(violation => violation.Property));
        Assert.All(
            violations.Where(violation => violation.Property is "appDisplayName" or "visualElements.description" or "historyItems[0].id" or "id"),
            violation => Assert.Equal(("AG0215", Half), (violation.RuleId, violation.Value)));
        Assert.Equal(everywhere, Assert.Throws<ActivityValidationException>(() => UserActivityJson.Serialize(activity)).Violations.Select(violation => violation.Property));
    }

    [Fact]
    public void A_history_item_s_times_fit_together()
    {
        ActivityHistoryItem item = new()
        {
            StartedDateTime = Samples.Noon,
            LastActiveDateTime = Samples.Noon.AddTicks(-1),
            ActiveDurationSeconds = -1,
            ExpirationDateTime = Samples.Noon,
        };
        IReadOnlyList<ActivityViolation> violations = (Samples.Minimal with { HistoryItems = [Samples.Item, item] }).Validate();

        Assert.Equal(
            [
                ("AG0213", "historyItems[1].lastActiveDateTime", "2018-02-26T11:59:59.9999999+00:00"),
                ("AG0213", "historyItems[1].activeDurationSeconds", "-1"),
                ("AG0213", "historyItems[1].expirationDateTime", "2018-02-26T12:00:00+00:00"),
            ],
            violations.Select(violation => (violation.RuleId, violation.Property, violation.Value!)));
        Assert.Equal(
            "historyItems[1].activeDurationSeconds: -1 is negative; write the seconds of activity, 0 or more, or leave it out",
            violations[1].Message);
        Assert.Equal(["lastActiveDateTime", "activeDurationSeconds", "expirationDateTime"], item.Validate().Select(violation => violation.Property));
    }

    [Fact]
    public void A_history_item_that_ends_as_it_begins_is_fine() => Assert.Empty(
        new ActivityHistoryItem
        {
            StartedDateTime = Samples.Noon,
            LastActiveDateTime = Samples.Noon.ToOffset(TimeSpan.FromHours(-5)),
            ActiveDurationSeconds = 0,
            ExpirationDateTime = Samples.Noon.AddTicks(1),
        }.Validate());

    [Fact]
    public void A_history_item_alone_is_named_as_such()
    {
        ActivityViolation violation = Assert.Single(JsonSerializer.Deserialize<ActivityHistoryItem>("{}")!.Validate());

        Assert.Equal(("AG0108", "startedDateTime"), (violation.RuleId, violation.Property));
        Assert.StartsWith("the history item has no startedDateTime", violation.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]", "it is an array")]
    [InlineData("\"x\"", "it is a string")]
    [InlineData("1", "it is a number")]
    [InlineData("true", "it is true or false")]
    public void Content_and_ContentInfo_are_objects(string json, string words)
    {
        UserActivity activity = Samples.Minimal with
        {
            ContentInfo = JsonElement.Parse(json),
            VisualElements = new VisualInfo { DisplayText = "t", Content = JsonElement.Parse(json) },
        };
        IReadOnlyList<ActivityViolation> violations = activity.Validate();

        Assert.Equal(
            [("AG0306", "visualElements.content", json), ("AG0306", "contentInfo", json)],
            violations.Select(violation => (violation.RuleId, violation.Property, violation.Value!)));
        Assert.All(violations, violation => Assert.Contains(words, violation.Message, StringComparison.Ordinal));
        Assert.All(violations, violation => Assert.Equal(ActivitySeverity.Error, violation.Severity));
    }

    [Fact]
    public void The_body_s_size_is_a_warning_from_one_byte_over_the_limit()
    {
        int rest = UserActivityJson.SerializeToUtf8Bytes(Samples.Minimal with { AppDisplayName = "" }).Length;
        UserActivity largest = Samples.Minimal with { AppDisplayName = new string('x', 100_000 - rest) };
        UserActivity tooLarge = Samples.Minimal with { AppDisplayName = largest.AppDisplayName + "x" };

        Assert.Empty(largest.Validate());
        ActivityViolation violation = Assert.Single(tooLarge.Validate());
        Assert.Equal(("AG0212", ActivitySeverity.Warning, ""), (violation.RuleId, violation.Severity, violation.Property));
        Assert.Contains("100001 bytes", violation.Message, StringComparison.Ordinal);
        ActivityValidationException.ThrowIfInvalid(tooLarge);
    }

    [Fact]
    public void Throwing_lists_every_error_and_no_warning()
    {
        UserActivity activity = UserActivityJson.Deserialize($$"""{"appActivityId":"1","appDisplayName":"{{new string('x', 100_001)}}","contentInfo":[]}""");

        ActivityValidationException thrown = Assert.Throws<ActivityValidationException>(() => ActivityValidationException.ThrowIfInvalid(activity));

        Assert.Equal(["AG0101", "AG0102", "AG0103", "AG0306"], thrown.Violations.Select(violation => violation.RuleId));
        Assert.Equal(5, activity.Validate().Count);
        Assert.Throws<ArgumentNullException>(() => ActivityValidationException.ThrowIfInvalid(null!));
    }
}
