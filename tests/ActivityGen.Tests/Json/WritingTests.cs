using System.Buffers;
using System.Text;
using System.Text.Json;
using FsCheck.Fluent;

namespace ActivityGen.Tests.Json;

public class WritingTests
{
    [Fact]
    public void Random_activities_equal_System_Text_Json_by_value_and_in_order() => ForAll.Of(RandomActivities.Activities, activity =>
    {
        JsonElement expected = JsonOracle.Of(activity);
        JsonElement actual = JsonElement.Parse(UserActivityJson.SerializeToUtf8Bytes(activity));

        Assert.True(JsonElement.DeepEquals(expected, actual), $"{expected}\n{actual}");
        Assert.Equal(expected.EnumerateObject().Select(property => property.Name), actual.EnumerateObject().Select(property => property.Name));
    });

    [Fact]
    public void Random_activities_read_back_equal() => ForAll.Of(RandomActivities.Activities, activity =>
    {
        byte[] utf8 = UserActivityJson.SerializeToUtf8Bytes(activity);
        UserActivity read = UserActivityJson.Deserialize(utf8);

        Assert.Equal(activity, read);
        Assert.Equal(activity.GetHashCode(), read.GetHashCode());
        Assert.Equal(utf8, UserActivityJson.SerializeToUtf8Bytes(read));
        Assert.Equal(activity, UserActivityJson.Deserialize(UserActivityJson.Serialize(activity)));
    });

    [Fact]
    public void String_bytes_and_buffer_are_the_same_text() => ForAll.Of(RandomActivities.Activities, activity =>
    {
        byte[] bytes = UserActivityJson.SerializeToUtf8Bytes(activity);
        ArrayBufferWriter<byte> small = new(1);
        UserActivityJson.Write(small, activity);

        Assert.Equal(bytes, small.WrittenSpan.ToArray());
        Assert.Equal(Encoding.UTF8.GetString(bytes), UserActivityJson.Serialize(activity));
    }, count: 100);

    [Fact]
    public void The_whole_form_is_this() => Assert.Equal(
        """{"appActivityId":"/article?12345","activationUrl":"https://contoso.com/article?id=12345","activitySourceHost":"https://contoso.com","appDisplayName":"Contoso, Ltd.","contentUrl":"https://contoso.com/feed/12345","fallbackUrl":"https://contoso.com/article?id=12345","userTimezone":"America/Los_Angeles","visualElements":{"displayText":"Contoso How-To","description":"How to do it","backgroundColor":"#0078D4","attribution":{"iconUrl":"https://contoso.com/icon.png","alternateText":"Contoso","addImageQuery":false},"content":{"type":"AdaptiveCard","version":"1.0"}},"contentInfo":{"@context":"https://schema.org","@type":"Article"},"historyItems":[{"id":"3b1f4a0c-9a45-4a51-9d5e-6d4a3c1e7b20","startedDateTime":"2018-02-26T12:00:00+00:00","lastActiveDateTime":"2018-02-26T12:10:00+00:00","activeDurationSeconds":600,"expirationDateTime":"2018-03-28T12:00:00+00:00","userTimezone":"Europe/Zurich"},{"id":"3b1f4a0c-9a45-4a51-9d5e-6d4a3c1e7b20","startedDateTime":"2018-02-26T12:00:00+00:00","lastActiveDateTime":"2018-02-26T12:10:00+00:00","activeDurationSeconds":600,"expirationDateTime":"2018-03-28T12:00:00+00:00","userTimezone":"Europe/Zurich","status":"updated","createdDateTime":"2018-02-26T12:00:00+00:00","lastModifiedDateTime":"2018-02-26T12:00:00+00:00"}],"id":"13881113971988980728","status":"active","createdDateTime":"2018-02-26T12:00:00+00:00","lastModifiedDateTime":"2018-02-26T12:00:00.114+00:00","expirationDateTime":"2018-03-28T12:00:00+00:00"}""",
        UserActivityJson.Serialize(Samples.Full));

    [Fact]
    public void Only_what_must_be_escaped_is()
    {
        string all = string.Concat(Enumerable.Range(0, 0x80).Select(code => (char)code)) + "é\u2028😀";
        string json = UserActivityJson.Serialize(Samples.Minimal with { AppActivityId = all });

        string expected =
            "\\u0000\\u0001\\u0002\\u0003\\u0004\\u0005\\u0006\\u0007\\b\\t\\n\\u000B\\f\\r\\u000E\\u000F" +
            "\\u0010\\u0011\\u0012\\u0013\\u0014\\u0015\\u0016\\u0017\\u0018\\u0019\\u001A\\u001B\\u001C\\u001D\\u001E\\u001F" +
            " !\\\"" + all[0x23..0x5C] + "\\\\" + all[0x5D..];
        Assert.StartsWith("{\"appActivityId\":\"" + expected + "\",\"activationUrl\"", json, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2017-01-01T00:00:27.9270493+03:00")]
    [InlineData("0001-01-01T00:00:00+00:00")]
    [InlineData("2018-02-26T20:20:48.1-11:30")]
    [InlineData("9999-12-31T23:59:59.9999999+00:00")]
    [InlineData("2020-10-10T10:10:10+10:10")]
    public void Times_are_as_System_Text_Json_writes_them(string iso)
    {
        DateTimeOffset time = JsonElement.Parse($"\"{iso}\"").GetDateTimeOffset();

        Assert.Equal($$"""{"startedDateTime":"{{iso}}"}""", JsonSerializer.Serialize(new ActivityHistoryItem { StartedDateTime = time }));
    }

    [Fact]
    public void Type_annotations_are_written_on_request()
    {
        UserActivity activity = new()
        {
            AppActivityId = "1",
            ActivationUrl = "a:b",
            ActivitySourceHost = "https://c.d",
            VisualElements = new VisualInfo
            {
                DisplayText = "t",
                Attribution = new ImageInfo(),
                Content = JsonElement.Parse("{ }"),
            },
            ContentInfo = JsonElement.Parse("""{"@type":"Article"}"""),
            HistoryItems = [new ActivityHistoryItem { StartedDateTime = Samples.Noon }],
        };

        Assert.Equal(
            """{"@odata.type":"#microsoft.graph.userActivity","appActivityId":"1","activationUrl":"a:b","activitySourceHost":"https://c.d","visualElements":{"@odata.type":"microsoft.graph.visualInfo","displayText":"t","attribution":{"@odata.type":"microsoft.graph.imageInfo"},"content":{"@odata.type":"microsoft.graph.Json"}},"contentInfo":{"@odata.type":"microsoft.graph.Json","@type":"Article"},"historyItems":[{"@odata.type":"microsoft.graph.activityHistoryItem","startedDateTime":"2018-02-26T12:00:00+00:00"}]}""",
            UserActivityJson.Serialize(activity, new UserActivityJsonOptions { WriteODataTypes = true }));
    }

    [Fact]
    public void A_type_annotation_that_is_there_is_not_written_twice()
    {
        UserActivity activity = Samples.Minimal with { ContentInfo = JsonElement.Parse("""{"a":1,"@odata.type":"mine"}""") };

        Assert.Contains("\"contentInfo\":{\"a\":1,\"@odata.type\":\"mine\"}", UserActivityJson.Serialize(activity, new() { WriteODataTypes = true }), StringComparison.Ordinal);
    }

    [Fact]
    public void Annotated_bodies_read_back_equal() => ForAll.Of(
        RandomActivities.Activities.Select(activity => activity with
        {
            ContentInfo = null,
            VisualElements = activity.VisualElements with { Content = null },
        }),
        activity => Assert.Equal(activity, UserActivityJson.Deserialize(UserActivityJson.Serialize(activity, new() { WriteODataTypes = true }))),
        count: 100);

    [Fact]
    public void JSON_values_are_copied_as_they_were_spelled()
    {
        const string Spelled = """{ "n": 1.50, "e": "\u00e9\/", "url": "https://contoso.com//x" }""";

        Assert.Contains(
            "\"contentInfo\":" + Spelled + "}",
            UserActivityJson.Serialize(Samples.Minimal with { ContentInfo = JsonElement.Parse(Spelled) }),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"a":[1,2,],}""")]
    [InlineData("{\"a\":[1,2 , \n ]}")]
    [InlineData("""{"a"://c""" + "\n[1,2]}")]
    [InlineData("""{/* , */"a":[1,2]}""")]
    [InlineData("""{"a":[1,2/**/]}""")]
    public void What_a_lenient_parser_let_in_is_not_written(string lenient)
    {
        JsonDocumentOptions options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };
        using JsonDocument document = JsonDocument.Parse(lenient, options);

        Assert.Contains("\"contentInfo\":{\"a\":[1,2]}}", UserActivityJson.Serialize(Samples.Minimal with { ContentInfo = document.RootElement }), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""[ "\ud83d" , ]""", """["\ud83d"]""")]
    [InlineData("""{ "\ud83d" : [ 1.50 , true , { } , ] , /* c */ "b" : "[" , "c" : "\/" }""", """{"\ud83d":[1.50,true,{}],"b":"[","c":"\/"}""")]
    [InlineData("""["a,]",/**/"//",-0e5,null,[[],{"x":":"},],]""", """["a,]","//",-0e5,null,[[],{"x":":"}]]""")]
    [InlineData("""{}//""", """{}""")]
    public void What_a_lenient_parser_let_in_keeps_its_spelling(string lenient, string expected)
    {
        JsonDocumentOptions options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };
        using JsonDocument document = JsonDocument.Parse(lenient, options);
        UserActivity activity = Samples.Minimal with { AdditionalData = new Dictionary<string, JsonElement> { ["x"] = document.RootElement } };

        Assert.EndsWith($"\"x\":{expected}}}", UserActivityJson.Serialize(activity), StringComparison.Ordinal);
    }

    [Fact]
    public void Type_annotations_beside_names_that_are_no_text()
    {
        UserActivityJsonOptions options = new() { WriteODataTypes = true };
        UserActivity escaped = UserActivityJson.Deserialize("""{"contentInfo":{"@odata\ud83d":1,"a":2}}""");
        UserActivity bytes = UserActivityJson.Deserialize([.. "{\"contentInfo\":{\""u8, 0xFF, .. "\":1}}"u8]);

        Assert.EndsWith(
            """
            {"@odata.type":"microsoft.graph.Json","@odata\ud83d":1,"a":2}}
            """,
            UserActivityJson.Serialize(escaped, options),
            StringComparison.Ordinal);
        Assert.Equal("AG0215", Assert.Single(Assert.Throws<ActivityValidationException>(() => UserActivityJson.Serialize(bytes, options)).Violations).RuleId);
    }

    [Fact]
    public void Half_of_a_surrogate_pair_is_refused_and_nothing_is_written()
    {
        UserActivity activity = Samples.Full with
        {
            AppDisplayName = "ab\uD83D",
            HistoryItems = [Samples.Item, Samples.Item with { UserTimezone = "\uDE00" }],
            VisualElements = new VisualInfo { DisplayText = "x", Description = "\uD83Dx", AdditionalData = Data("a\uD83D", "1") },
        };
        ArrayBufferWriter<byte> output = new();

        ActivityValidationException thrown = Assert.Throws<ActivityValidationException>(() => UserActivityJson.Write(output, activity));

        Assert.Equal(0, output.WrittenCount);
        Assert.Equal(
            ["appDisplayName", "visualElements.description", "visualElements.a\uD83D", "historyItems[1].userTimezone"],
            thrown.Violations.Select(violation => violation.Property));
        Assert.All(thrown.Violations, violation => Assert.Equal("AG0215", violation.RuleId));
        Assert.Contains("at index 2,", thrown.Violations[0].Message, StringComparison.Ordinal);
        Assert.Throws<ActivityValidationException>(() => UserActivityJson.Serialize(activity));
        Assert.Throws<ActivityValidationException>(() => UserActivityJson.SerializeToUtf8Bytes(activity));
    }

    [Fact]
    public void JSON_values_that_are_not_UTF_8_are_refused()
    {
        byte[] json = [.. "[\"é"u8, 0xED, 0xA0, 0x80, .. "\"]"u8];
        using JsonDocument document = JsonDocument.Parse(json);
        UserActivity activity = Samples.Minimal with
        {
            VisualElements = new VisualInfo { DisplayText = "t", AdditionalData = new Dictionary<string, JsonElement> { ["x"] = document.RootElement } },
        };

        ActivityValidationException thrown = Assert.Throws<ActivityValidationException>(() => UserActivityJson.Serialize(activity));

        ActivityViolation violation = Assert.Single(thrown.Violations);
        Assert.Equal(("AG0215", "visualElements.x"), (violation.RuleId, violation.Property));
        Assert.Contains("at index 4,", violation.Message, StringComparison.Ordinal);
        Assert.Equal([violation], activity.Validate());
    }

    [Fact]
    public void Absent_and_empty_history_stay_apart()
    {
        Assert.DoesNotContain("historyItems", UserActivityJson.Serialize(Samples.Minimal), StringComparison.Ordinal);
        Assert.EndsWith("\"historyItems\":[]}", UserActivityJson.Serialize(Samples.Minimal with { HistoryItems = [] }), StringComparison.Ordinal);
    }

    [Fact]
    public void Required_properties_that_were_given_null_are_absent() => Assert.Equal(
        "{}",
        UserActivityJson.Serialize(new UserActivity { AppActivityId = null!, ActivationUrl = null!, ActivitySourceHost = null!, VisualElements = null!, HistoryItems = null! }));

    [Fact]
    public void Null_arguments_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => UserActivityJson.Serialize(null!));
        Assert.Throws<ArgumentNullException>(() => UserActivityJson.SerializeToUtf8Bytes(null!));
        Assert.Throws<ArgumentNullException>(() => UserActivityJson.Write(null!, Samples.Minimal));
        Assert.Throws<ArgumentNullException>(() => UserActivityJson.Deserialize((string)null!));
        Assert.False(UserActivityJson.TryDeserialize((string?)null, out _));
    }

    private static Dictionary<string, JsonElement> Data(string name, string json) => new() { [name] = JsonElement.Parse(json) };

    /// <summary>What items have in common is copied from one to the next: also where it stood first in its object, without a comma.</summary>
    [Theory]
    [InlineData("""{"userTimezone":"Europe/Lisbon"}""")]
    [InlineData("""{"lastActiveDateTime":"2018-02-26T20:54:04+00:00","userTimezone":"Europe/Lisbon"}""")]
    [InlineData("""{"startedDateTime":"2018-02-26T20:54:04+00:00","userTimezone":"Europe/Lisbon"}""")]
    [InlineData("""{"id":"1","startedDateTime":"2018-02-26T20:54:04+00:00","userTimezone":"Europe/Lisbon","more":1}""")]
    public void Items_of_one_time_zone_are_each_written_whole(string first)
    {
        const string Second = """{"startedDateTime":"2018-02-26T20:54:04+00:00","userTimezone":"Europe/Lisbon"}""";
        string json = $$"""{"historyItems":[{{first}},{{Second}},{},{{first}},{{Second}}]}""";
        Assert.Equal(json, UserActivityJson.Serialize(UserActivityJson.Deserialize(json)));
    }
}
