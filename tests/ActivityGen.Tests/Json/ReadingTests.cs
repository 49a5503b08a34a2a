using System.Text;
using System.Text.Json;

namespace ActivityGen.Tests.Json;

public class ReadingTests
{
    [Fact]
    public void An_empty_object_reads_as_empty_and_is_written_back_as_one()
    {
        UserActivity activity = UserActivityJson.Deserialize("{}");

        Assert.Equal("", activity.AppActivityId);
        Assert.Equal("", activity.ActivationUrl);
        Assert.Equal("", activity.ActivitySourceHost);
        Assert.Equal("", activity.VisualElements.DisplayText);
        Assert.Empty(activity.HistoryItems);
        Assert.Empty(activity.AdditionalData);
        Assert.Null(activity.Status);
        Assert.Null(activity.StatusText);
        Assert.Equal("{}", UserActivityJson.Serialize(activity));
    }

    [Fact]
    public void Null_is_absent()
    {
        const string Nulls =
            """{"appActivityId":null,"activationUrl":null,"activitySourceHost":null,"appDisplayName":null,"contentUrl":null,"fallbackUrl":null,"userTimezone":null,"contentInfo":null,"historyItems":null,"id":null,"status":null,"createdDateTime":null,"lastModifiedDateTime":null,"expirationDateTime":null,"visualElements":{"displayText":null,"description":null,"backgroundColor":null,"content":null,"attribution":{"iconUrl":null,"alternateText":null,"alternativeText":null,"addImageQuery":null}}}""";

        Assert.Equal("""{"visualElements":{"attribution":{}}}""", UserActivityJson.Serialize(UserActivityJson.Deserialize(Nulls)));
        Assert.Equal(UserActivityJson.Deserialize("{}"), UserActivityJson.Deserialize("""{"visualElements":null}"""));
        Assert.Equal(
            """{"historyItems":[{}]}""",
            UserActivityJson.Serialize(UserActivityJson.Deserialize("""{"historyItems":[{"id":null,"startedDateTime":null,"lastActiveDateTime":null,"activeDurationSeconds":null,"expirationDateTime":null,"userTimezone":null,"status":null,"createdDateTime":null,"lastModifiedDateTime":null}]}""")));
    }

    [Fact]
    public void Unknown_properties_are_kept_in_order_and_written_back_after_the_known_ones()
    {
        const string Json =
            """{"z":{"@odata.type":"kept","b":[1, 2]},"appActivityId":"1","a":null,"visualElements":{"v":1.50,"displayText":"t","attribution":{"i":"\u00e9","iconUrl":"u"}},"historyItems":[{"h":true,"id":"g"}],"AppActivityId":"other case"}""";

        UserActivity activity = UserActivityJson.Deserialize(Json);

        Assert.Equal(["z", "a", "AppActivityId"], activity.AdditionalData.Keys);
        Assert.Equal(
            """{"appActivityId":"1","visualElements":{"displayText":"t","attribution":{"iconUrl":"u","i":"\u00e9"},"v":1.50},"historyItems":[{"id":"g","h":true}],"z":{"@odata.type":"kept","b":[1, 2]},"a":null,"AppActivityId":"other case"}""",
            UserActivityJson.Serialize(activity));
    }

    [Fact]
    public void Type_and_context_annotations_are_dropped_but_not_inside_raw_JSON()
    {
        const string Json =
            """{"@odata.context":"c","@odata.type":"t","historyItems@odata.context":{"deep":[1]},"historyItems":[{"@odata.type":"t"}],"visualElements":{"@odata.type":"t","attribution":{"@odata.type":["t"]},"content":{"@odata.type":"kept"}},"contentInfo":{"x@odata.context":"kept"},"createdDateTime@odata.type":"kept"}""";

        Assert.Equal(
            """{"visualElements":{"attribution":{},"content":{"@odata.type":"kept"}},"contentInfo":{"x@odata.context":"kept"},"historyItems":[{}],"createdDateTime@odata.type":"kept"}""",
            UserActivityJson.Serialize(UserActivityJson.Deserialize(Json)));
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    [InlineData("\"true\"", true)]
    [InlineData("\"false\"", false)]
    [InlineData("null", null)]
    public void AddImageQuery_may_be_text(string json, bool? expected) =>
        Assert.Equal(expected, JsonSerializer.Deserialize<ImageInfo>($$"""{"addImageQuery":{{json}}}""")!.AddImageQuery);

    [Theory]
    [InlineData("\"active\"", ActivityStatus.Active, "active")]
    [InlineData("\"updated\"", ActivityStatus.Updated, "updated")]
    [InlineData("\"deleted\"", ActivityStatus.Deleted, "deleted")]
    [InlineData("\"ignored\"", ActivityStatus.Ignored, "ignored")]
    [InlineData("\"unknownFutureValue\"", ActivityStatus.UnknownFutureValue, "unknownFutureValue")]
    [InlineData("\"String\"", ActivityStatus.UnknownFutureValue, "String")]
    [InlineData("\"Active\"", ActivityStatus.UnknownFutureValue, "Active")]
    [InlineData("\"\"", ActivityStatus.UnknownFutureValue, "")]
    [InlineData("0", ActivityStatus.Active, "active")]
    [InlineData("4", ActivityStatus.UnknownFutureValue, "unknownFutureValue")]
    public void Status_is_read_and_its_text_written_back(string json, ActivityStatus expected, string text)
    {
        UserActivity activity = UserActivityJson.Deserialize($$"""{"status":{{json}}}""");

        Assert.Equal(expected, activity.Status);
        Assert.Equal(text, activity.StatusText);
        Assert.Equal($$"""{"status":"{{text}}"}""", UserActivityJson.Serialize(activity));
    }

    [Theory]
    [InlineData("""{"alternateText":"new","alternativeText":"old"}""", "new")]
    [InlineData("""{"alternativeText":"old","alternateText":"new"}""", "new")]
    [InlineData("""{"alternativeText":"old"}""", "old")]
    [InlineData("""{"alternativeText":"old","alternateText":null}""", "old")]
    public void The_older_name_of_alternateText_fills_in(string json, string expected)
    {
        ImageInfo image = JsonSerializer.Deserialize<ImageInfo>(json)!;

        Assert.Equal(expected, image.AlternateText);
        Assert.Equal($$"""{"alternateText":"{{expected}}"}""", JsonSerializer.Serialize(image));
    }

    [Theory]
    [InlineData("\"13881113971988980728\"", "13881113971988980728")]
    [InlineData("13881113971988980728", "13881113971988980728")]
    [InlineData("-1.50e3", "-1.50e3")]
    [InlineData("\"3d44761d-761d-3d44-1d76-443d1d76443d\"", "3d44761d-761d-3d44-1d76-443d1d76443d")]
    public void Ids_keep_their_digits(string json, string expected)
    {
        Assert.Equal(expected, UserActivityJson.Deserialize($$"""{"id":{{json}}}""").Id);
        Assert.Equal(expected, UserActivityJson.Deserialize($$"""{"historyItems":[{"id":{{json}}}]}""").HistoryItems[0].Id);
    }

    [Theory]
    [InlineData("0001-01-01T00:00:00Z")]
    [InlineData("2016-12-31T23:59:22.6673905+03:00")]
    [InlineData("2018-02-26T20:20:48.114Z")]
    [InlineData("2018-02-26T20:20:48-11:30")]
    [InlineData("2018-02-26")]
    [InlineData("2018-02-26T20:20")]
    [InlineData("2018-02-26T20:20\\u003a48Z")]
    public void Times_are_what_System_Text_Json_takes(string text)
    {
        UserActivity activity = UserActivityJson.Deserialize($$"""{"createdDateTime":"{{text}}"}""");

        Assert.Equal(JsonSerializer.Deserialize<DateTimeOffset>($"\"{text}\""), activity.CreatedDateTime);
    }

    [Fact]
    public void Names_and_texts_may_be_escaped()
    {
        UserActivity activity = UserActivityJson.Deserialize("""{"app\u0041ctivityId":"\ud83d\ude00\n\/","\u0078":1,"\u0040odata.type":"t"}""");

        Assert.Equal("😀\n/", activity.AppActivityId);
        Assert.Equal(["x"], activity.AdditionalData.Keys);
    }

    [Fact]
    public void Of_equal_names_the_last_wins()
    {
        UserActivity activity = UserActivityJson.Deserialize(
            """{"appActivityId":"1","x":1,"y":2,"appActivityId":"2","x":3,"contentUrl":"u","contentUrl":null,"visualElements":{"displayText":"a"},"visualElements":{"description":"b"}}""");

        Assert.Equal(
            """{"appActivityId":"2","visualElements":{"description":"b"},"x":3,"y":2}""",
            UserActivityJson.Serialize(activity));
    }

    [Fact]
    public void White_space_around_everything_is_fine() =>
        Assert.Equal("1", UserActivityJson.Deserialize(" \t\r\n{ \"appActivityId\" : \"1\" } \n").AppActivityId);

    [Theory]
    [InlineData(63, true)]
    [InlineData(64, false)]
    public void Depth_is_bounded_as_in_System_Text_Json(int arrays, bool expected)
    {
        string json = "{\"x\":" + new string('[', arrays) + new string(']', arrays) + "}";

        Assert.Equal(expected, UserActivityJson.TryDeserialize(json, out _));
        Assert.Equal(expected, IsJson(Encoding.UTF8.GetBytes(json)));
    }

    [Fact]
    public void A_value_may_be_asked_for_without_an_exception()
    {
        Assert.True(UserActivityJson.TryDeserialize("{}", out UserActivity? fromText));
        Assert.True(UserActivityJson.TryDeserialize("{}"u8, out UserActivity? fromBytes));
        Assert.Equal(fromText, fromBytes);
        Assert.False(UserActivityJson.TryDeserialize("{", out fromText));
        Assert.False(UserActivityJson.TryDeserialize("[]"u8, out fromBytes));
        Assert.Null(fromText);
        Assert.Null(fromBytes);
    }

    internal static bool IsJson(byte[] utf8)
    {
        try
        {
            JsonSerializer.Deserialize<JsonElement>(utf8);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
