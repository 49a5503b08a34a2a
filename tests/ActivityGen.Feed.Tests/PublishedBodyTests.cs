using System.Net;
using System.Text.Json;
using ActivityGen.Feed.Tests.Support;

namespace ActivityGen.Feed.Tests;

/// <summary>Bodies of the shapes that Graph's documentation shows, with what is odd about them.</summary>
public sealed class PublishedBodyTests(FeedFixture fixture) : IClassFixture<FeedFixture>
{
    private const string Body = """
        {
          "appActivityId": "/article?12345",
          "activitySourceHost": "https://www.contoso.com",
          "userTimezone": "Africa/Casablanca",
          "appDisplayName": "Contoso, Ltd.",
          "activationUrl": "https://www.contoso.com/article?id=12345",
          "contentUrl": "https://www.contoso.com/article?id=12345",
          "fallbackUrl": "https://www.contoso.com/article?id=12345",
          "contentInfo": { "@context": "https://schema.org", "@type": "Article", "author": "Jennifer Booth", "name": "A knot" },
          "visualElements": {
            "attribution": { "iconUrl": "https://www.contoso.com/icon", "alternateText": "Contoso, Ltd.", "addImageQuery": "false" },
            "description": "How to tie it. See how: https://www.contoso.com",
            "backgroundColor": "#ff0000",
            "displayText": "Contoso How-To",
            "content": { "$schema": "https://adaptivecards.io/schemas/adaptive-card.json", "type": "AdaptiveCard", "body": [ { "type": "TextBlock", "text": "Contoso MainPage" } ] }
          },
          "historyItems": [ { "userTimezone": "Africa/Casablanca", "startedDateTime": "2018-02-26T20:54:04.3457274Z", "lastActiveDateTime": "2018-02-26T20:54:24.3457274Z" } ]
        }
        """;

    [Fact]
    public async Task An_upsert_with_history_is_taken()
    {
        using HttpClient client = fixture.NewUser();
        using HttpResponseMessage created = await client.SendAsync(HttpMethod.Put, "/v1.0/me/activities/%2Farticle%3F12345", Body);
        Assert.Equal(HttpStatusCode.Created, created.StatusCode);
        JsonElement activity = await created.JsonAsync();
        Assert.False(activity.GetProperty("visualElements").GetProperty("attribution").GetProperty("addImageQuery").GetBoolean());
        Assert.Equal(20, activity.GetProperty("historyItems")[0].GetProperty("activeDurationSeconds").GetInt32());
        Assert.Equal("2018-02-26T20:54:04.345Z", activity.GetProperty("historyItems")[0].GetProperty("startedDateTime").GetString());

        // Sent again, it is the same activity with the same engagement.
        using HttpResponseMessage again = await client.SendAsync(HttpMethod.Put, "/v1.0/me/activities/%2Farticle%3F12345", Body);
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        JsonElement recent = await (await client.GetAsync("/v1.0/me/activities/recent?$expand=historyItems")).JsonAsync();
        Assert.Single(recent.GetProperty("value")[0].GetProperty("historyItems").EnumerateArray());
    }

    [Fact]
    public async Task A_body_of_placeholders_is_refused_for_each_of_them()
    {
        const string Placeholders = """
            {
              "@odata.type": "#microsoft.graph.userActivity",
              "visualElements": {
                "@odata.type": "microsoft.graph.visualInfo",
                "attribution": { "@odata.type": "microsoft.graph.imageInfo", "iconUrl": "https://example.com/iconUrl/", "alternativeText": "a", "alternateText": "b", "addImageQuery": true },
                "backgroundColor": "Background Color value",
                "displayText": "Display Text value",
                "content": { "@odata.type": "microsoft.graph.Json" }
              },
              "activitySourceHost": "Activity Source Host value",
              "activationUrl": "https://example.com/activationUrl/",
              "appActivityId": "App Activity Id value",
              "expirationDateTime": "2016-12-31T23:59:22.6673905+03:00",
              "userTimezone": "User Timezone value",
              "contentInfo": { "@odata.type": "microsoft.graph.Json" },
              "status": "String"
            }
            """;
        using HttpResponseMessage answer = await fixture.NewUser().SendAsync(HttpMethod.Post, "/beta/me/activities", Placeholders);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(
            ["AG0202", "AG0203", "AG0204"],
            (await answer.ErrorAsync()).GetProperty("details").EnumerateArray().Select(static detail => detail.GetProperty("code").GetString()).Order());
    }
}
