using System.Text.Json;

namespace ActivityGen.Tests.Json;

/// <summary>The bodies of Microsoft's own page "Create activities", and the form that its page on the type shows.</summary>
public class SeedDocumentTests
{
    private const string Request = """
        {
          "@odata.type": "#microsoft.graph.userActivity",
          "visualElements": {
            "@odata.type": "microsoft.graph.visualInfo",
            "attribution": {
              "@odata.type": "microsoft.graph.imageInfo",
              "iconUrl": "https://example.com/iconUrl/",
              "alternativeText": "Alternative Text value",
              "alternateText": "Alternate Text value",
              "addImageQuery": true
            },
            "backgroundColor": "Background Color value",
            "description": "Description value",
            "displayText": "Display Text value",
            "content": {
              "@odata.type": "microsoft.graph.Json"
            }
          },
          "activitySourceHost": "Activity Source Host value",
          "activationUrl": "https://example.com/activationUrl/",
          "appActivityId": "App Activity Id value",
          "appDisplayName": "App Display Name value",
          "contentUrl": "https://example.com/contentUrl/",
          "expirationDateTime": "2016-12-31T23:59:22.6673905+03:00",
          "fallbackUrl": "https://example.com/fallbackUrl/",
          "userTimezone": "User Timezone value",
          "contentInfo": {
            "@odata.type": "microsoft.graph.Json"
          },
          "status": "String"
        }
        """;

    private const string Response = """
        {
          "@odata.type": "#microsoft.graph.userActivity",
          "id": "3d44761d-761d-3d44-1d76-443d1d76443d",
          "visualElements": {
            "@odata.type": "microsoft.graph.visualInfo",
            "attribution": {
              "@odata.type": "microsoft.graph.imageInfo",
              "iconUrl": "https://example.com/iconUrl/",
              "alternativeText": "Alternative Text value",
              "alternateText": "Alternate Text value",
              "addImageQuery": true
            },
            "backgroundColor": "Background Color value",
            "description": "Description value",
            "displayText": "Display Text value",
            "content": {
              "@odata.type": "microsoft.graph.Json"
            }
          },
          "activitySourceHost": "Activity Source Host value",
          "activationUrl": "https://example.com/activationUrl/",
          "appActivityId": "App Activity Id value",
          "appDisplayName": "App Display Name value",
          "contentUrl": "https://example.com/contentUrl/",
          "createdDateTime": "2017-01-01T00:00:27.9270493+03:00",
          "expirationDateTime": "2016-12-31T23:59:22.6673905+03:00",
          "fallbackUrl": "https://example.com/fallbackUrl/",
          "lastModifiedDateTime": "2017-01-01T00:00:12.2512781+03:00",
          "userTimezone": "User Timezone value",
          "contentInfo": {
            "@odata.type": "microsoft.graph.Json"
          },
          "status": "String"
        }
        """;

    private const string Shape = """
        {
            "appActivityId": "String",
            "activitySourceHost": "String (host name/domain/URL)",
            "userTimezone": "String",
            "appDisplayName": "String",
            "activationUrl": "String (URL)",
            "contentUrl": "String (URL)",
            "fallbackUrl": "String (URL)",
            "id": "String",
            "status": "active | updated | deleted | ignored",
            "contentInfo": { "@odata.type": "microsoft.graph.Json" },
            "visualElements": { "@odata.type": "microsoft.graph.visualInfo" },
            "historyItems": [{ "@odata.type": "microsoft.graph.activityHistoryItem" }]
        }
        """;

    [Fact]
    public void The_response_reads_whole()
    {
        UserActivity activity = UserActivityJson.Deserialize(Response);

        Assert.Equal("3d44761d-761d-3d44-1d76-443d1d76443d", activity.Id);
        Assert.Equal("App Activity Id value", activity.AppActivityId);
        Assert.Equal("https://example.com/activationUrl/", activity.ActivationUrl);
        Assert.Equal("Activity Source Host value", activity.ActivitySourceHost);
        Assert.Equal("App Display Name value", activity.AppDisplayName);
        Assert.Equal("https://example.com/contentUrl/", activity.ContentUrl);
        Assert.Equal("https://example.com/fallbackUrl/", activity.FallbackUrl);
        Assert.Equal("User Timezone value", activity.UserTimezone);
        Assert.Equal("Display Text value", activity.VisualElements.DisplayText);
        Assert.Equal("Description value", activity.VisualElements.Description);
        Assert.Equal("Background Color value", activity.VisualElements.BackgroundColor);
        Assert.Equal("Alternate Text value", activity.VisualElements.Attribution!.AlternateText);
        Assert.Equal("https://example.com/iconUrl/", activity.VisualElements.Attribution.IconUrl);
        Assert.True(activity.VisualElements.Attribution.AddImageQuery);
        Assert.Equal("microsoft.graph.Json", activity.ContentInfo!.Value.GetProperty("@odata.type").GetString());
        Assert.Equal(ActivityStatus.UnknownFutureValue, activity.Status);
        Assert.Equal("String", activity.StatusText);
        Assert.Equal(new DateTimeOffset(2017, 1, 1, 0, 0, 27, TimeSpan.FromHours(3)).AddTicks(9_270_493), activity.CreatedDateTime);
        Assert.Equal(TimeSpan.FromHours(3), activity.LastModifiedDateTime!.Value.Offset);
        Assert.Empty(activity.AdditionalData);
    }

    [Theory]
    [InlineData(Request)]
    [InlineData(Response)]
    public void Written_back_with_type_annotations_it_is_the_document_without_the_older_name(string document)
    {
        JsonElement expected = JsonElement.Parse(document.Replace("\"alternativeText\": \"Alternative Text value\",", "", StringComparison.Ordinal));
        string written = UserActivityJson.Serialize(UserActivityJson.Deserialize(document), new() { WriteODataTypes = true });

        Assert.True(JsonElement.DeepEquals(expected, JsonElement.Parse(written)), written);
    }

    [Fact]
    public void The_shape_of_the_type_s_own_page_reads_and_writes_back()
    {
        string written = UserActivityJson.Serialize(UserActivityJson.Deserialize(Shape), new() { WriteODataTypes = true });
        string expected = Shape.Insert(Shape.IndexOf('{', StringComparison.Ordinal) + 1, "\"@odata.type\":\"#microsoft.graph.userActivity\",");

        Assert.True(JsonElement.DeepEquals(JsonElement.Parse(expected), JsonElement.Parse(written)), written);
    }

    [Fact]
    public void The_page_s_own_shape_has_a_type_name_where_a_time_belongs()
    {
        JsonException thrown = Assert.Throws<JsonException>(() => UserActivityJson.Deserialize("""{ "createdDateTime": "DateTimeOffset" }"""));

        Assert.Equal("$.createdDateTime", thrown.Path);
    }
}
