using System.Text.Json;

namespace ActivityGen.Tests.Json;

/// <summary>
/// The shapes of the bodies that Microsoft publishes for activities and history items, v1.0 and beta, with values of our own: what
/// is read, and what it is written back as.
/// </summary>
public class PublishedShapeTests
{
    private const string Card = """{"$schema":"https://adaptivecards.io/schemas/adaptive-card.json","type":"AdaptiveCard","body":[{"type":"TextBlock","text":"Knots"}]}""";

    [Fact]
    public void A_request_of_beta_has_addImageQuery_as_text() => IsWrittenBackAs(
        """
        {
            "appActivityId": "/knot?7",
            "activitySourceHost": "https://knots.contoso.com",
            "contentInfo": { "@context": "https://schema.org", "@type": "HowTo" },
            "visualElements": {
                "attribution": { "iconUrl": "https://knots.contoso.com/i", "alternateText": "Knots", "addImageQuery": "false" },
                "displayText": "Reef knot",
                "content": CARD
            }
        }
        """,
        """
        {"appActivityId":"/knot?7","activitySourceHost":"https://knots.contoso.com","visualElements":{"displayText":"Reef knot","attribution":{"iconUrl":"https://knots.contoso.com/i","alternateText":"Knots","addImageQuery":false},"content":CARD},"contentInfo":{ "@context": "https://schema.org", "@type": "HowTo" }}
        """);

    [Fact]
    public void A_request_may_name_what_the_server_sets_and_lack_what_is_required() => IsWrittenBackAs(
        """{ "createdDateTime": "2017-06-09T20:54:43.969Z", "lastModifiedDateTime": "2017-06-09T20:54:43.969Z", "id": "14332800362997268276", "status": "updated", "expirationDateTime": "2017-02-26T20:20:48Z" }""",
        """{"id":"14332800362997268276","status":"updated","createdDateTime":"2017-06-09T20:54:43.969+00:00","lastModifiedDateTime":"2017-06-09T20:54:43.969+00:00","expirationDateTime":"2017-02-26T20:20:48+00:00"}""");

    [Fact]
    public void A_response_of_beta_has_its_id_twice() => IsWrittenBackAs(
        """{ "id": "14332800362997268276", "appActivityId": "/knot?7", "id": "14332800362997268276" }""",
        """{"appActivityId":"/knot?7","id":"14332800362997268276"}""");

    [Fact]
    public void A_deep_insert_has_history_items_without_ids_and_its_answer_has_them_whole() => IsWrittenBackAs(
        """
        {
            "historyItems": [
                { "userTimezone": "Africa/Casablanca", "startedDateTime": "2018-02-26T20:54:04.345Z", "lastActiveDateTime": "2018-02-26T20:54:24.345Z" },
                {
                    "status": "updated", "userTimezone": "Africa/Casablanca", "createdDateTime": "2018-04-12T21:42:42.495Z",
                    "lastModifiedDateTime": "2018-04-12T21:42:42.495Z", "id": "0f2d1b6e-5d2a-4f3c-8d0e-1a2b3c4d5e6f", "activeDurationSeconds": 20,
                    "startedDateTime": "2018-02-26T20:54:04.345Z", "expirationDateTime": "2018-05-12T21:42:42.495Z"
                }
            ]
        }
        """,
        """
        {"historyItems":[{"startedDateTime":"2018-02-26T20:54:04.345+00:00","lastActiveDateTime":"2018-02-26T20:54:24.345+00:00","userTimezone":"Africa/Casablanca"},{"id":"0f2d1b6e-5d2a-4f3c-8d0e-1a2b3c4d5e6f","startedDateTime":"2018-02-26T20:54:04.345+00:00","activeDurationSeconds":20,"expirationDateTime":"2018-05-12T21:42:42.495+00:00","userTimezone":"Africa/Casablanca","status":"updated","createdDateTime":"2018-04-12T21:42:42.495+00:00","lastModifiedDateTime":"2018-04-12T21:42:42.495+00:00"}]}
        """);

    [Fact]
    public void Annotations_stand_everywhere() => IsWrittenBackAs(
        """
        {
            "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users('u%40contoso.com')/activities/$entity",
            "@odata.type": "#microsoft.graph.activity",
            "@odata.id": "users('u')/activities('7')",
            "@odata.etag": "W/\"1\"",
            "id@odata.type": "#String",
            "id": "7",
            "visualElements": {
                "@odata.type": "microsoft.graph.visualInfo",
                "@data.type": "microsoft.graph.visualInfo",
                "attribution": { "@odata.type": "microsoft.graph.imageInfo", "alternativeText": "Knots", "addImageQuery": true },
                "content": { "@odata.type": "microsoft.graph.Json" }
            },
            "contentInfo": { "@odata.type": "microsoft.graph.Json" },
            "historyItems@odata.context": "https://graph.microsoft.com/v1.0/$metadata#historyItems",
            "historyItems": [ { "@odata.type": "#microsoft.graph.activityHistoryItem", "@odata.etag": "W/\"2\"", "status": "String" } ],
            "status": "String"
        }
        """,
        """
        {"visualElements":{"attribution":{"alternateText":"Knots","addImageQuery":true},"content":{ "@odata.type": "microsoft.graph.Json" },"@data.type":"microsoft.graph.visualInfo"},"contentInfo":{ "@odata.type": "microsoft.graph.Json" },"historyItems":[{"status":"String","@odata.etag":"W/\"2\""}],"id":"7","status":"String","@odata.id":"users('u')/activities('7')","@odata.etag":"W/\"1\"","id@odata.type":"#String"}
        """);

    [Fact]
    public void A_list_has_its_activities_in_value()
    {
        const string Item = """{"@odata.type":"#microsoft.graph.userActivity","id":"5347642601316252694","appActivityId":"/knot?7","visualElements":{"attribution":{"addImageQuery":false},"displayText":"Reef knot"},"status":"updated"}""";
        const string List = $$"""{"@odata.context":"https://graph.microsoft.com/v1.0/$metadata#Collection(userActivity)","@odata.nextLink":"https://graph.microsoft.com/v1.0/me/activities?$skiptoken=x","value":[{{Item}},{{Item}}]}""";

        List<UserActivity>? items = JsonElement.Parse(List).GetProperty("value").Deserialize<List<UserActivity>>();

        Assert.Equal([UserActivityJson.Deserialize(Item), UserActivityJson.Deserialize(Item)], items!);
        Assert.Equal(
            """{"appActivityId":"/knot?7","visualElements":{"displayText":"Reef knot","attribution":{"addImageQuery":false}},"id":"5347642601316252694","status":"updated"}""",
            JsonSerializer.Serialize(items![1]));
    }

    [Fact]
    public void A_list_with_a_trailing_comma_is_refused_with_line_and_position()
    {
        const string List = "[\n  {\n    \"visualElements\": {\n      \"attribution\": {\n        \"addImageQuery\": false,\n        },\n      \"displayText\": \"t\"\n    }\n  }\n]";

        JsonException thrown = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<List<UserActivity>>(List));

        Assert.Contains("trailing comma", thrown.Message, StringComparison.Ordinal);
        Assert.EndsWith(" At $.visualElements.attribution.addImageQuery of the value. LineNumber: 5 | BytePositionInLine: 8.", thrown.Message, StringComparison.Ordinal);
        Assert.Equal(("$[0]", 5L), (thrown.Path, thrown.LineNumber));
    }

    [Theory]
    [InlineData(
        """{ "@odata.context": "c", "status": "updated", "id": "9d0b74e4-4b41-43ea-b34d-f9c1bf9f809c", "startedDateTime": "2018-02-26T20:54:04.345Z", "activeDurationSeconds": 20 }""",
        """{"id":"9d0b74e4-4b41-43ea-b34d-f9c1bf9f809c","startedDateTime":"2018-02-26T20:54:04.345+00:00","activeDurationSeconds":20,"status":"updated"}""")]
    [InlineData(
        """{ "startedDateTime": "2015-02-11T20:54:04.3457274+00:00", "userTimezone": "Africa/Casablanca", "lastActiveDateTime": "2015-02-11T20:54:04.3457274+00:00" }""",
        """{"startedDateTime":"2015-02-11T20:54:04.3457274+00:00","lastActiveDateTime":"2015-02-11T20:54:04.3457274+00:00","userTimezone":"Africa/Casablanca"}""")]
    [InlineData(
        """{ "@odata.type": "#microsoft.graph.activityHistoryItem", "status": "String", "lastActiveDateTime": "2016-12-31T23:57:11.703294+03:00", "startedDateTime": "2017-01-01T00:03:28.669872-11:30", "activity": { "id": "7" } }""",
        """{"startedDateTime":"2017-01-01T00:03:28.669872-11:30","lastActiveDateTime":"2016-12-31T23:57:11.703294+03:00","status":"String","activity":{ "id": "7" }}""")]
    public void A_history_item_stands_alone(string body, string expected) =>
        Assert.Equal(expected, JsonSerializer.Serialize(JsonSerializer.Deserialize<ActivityHistoryItem>(body)));

    [Theory]
    [InlineData("""{ "expirationDateTime": "String (timestamp)" }""", "$.expirationDateTime")]
    [InlineData("""{ "visualElements": { "attribution": { "addImageQuery": "boolean" } } }""", "$.visualElements.attribution.addImageQuery")]
    [InlineData("""{ "historyItems": [ { "activeDurationSeconds": "int" } ] }""", "$.historyItems[0].activeDurationSeconds")]
    public void Where_a_page_shows_a_type_s_name_the_error_says_what_belongs_there(string body, string path)
    {
        JsonException thrown = Assert.Throws<JsonException>(() => UserActivityJson.Deserialize(body));

        Assert.StartsWith("Expected ", thrown.Message, StringComparison.Ordinal);
        Assert.Equal(path, thrown.Path);
    }

    private static void IsWrittenBackAs(string body, string expected)
    {
        UserActivity activity = UserActivityJson.Deserialize(body.Replace("CARD", Card, StringComparison.Ordinal));

        string written = UserActivityJson.Serialize(activity);
        Assert.Equal(expected.Replace("CARD", Card, StringComparison.Ordinal), written);
        Assert.Equal(activity, UserActivityJson.Deserialize(written));
    }
}
