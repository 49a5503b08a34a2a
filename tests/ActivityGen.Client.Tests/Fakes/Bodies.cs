namespace ActivityGen.Client.Tests;

/// <summary>Answers in the shape of the service's.</summary>
internal static class Bodies
{
    /// <summary>Beyond Int64, as Graph's ids can be.</summary>
    internal const string Id = "18446744073709551999";

    /// <summary>Gets an activity with all that a reader has to cope with: annotations, a boolean in a string, unknown properties.</summary>
    internal static string Activity(string appActivityId = "/notes/1", string id = Id) => $$"""
        {
          "@odata.context": "https://feed.contoso.com/v1.0/$metadata#users('x')/activities/$entity",
          "@odata.type": "#microsoft.graph.userActivity",
          "appActivityId": "{{appActivityId}}",
          "activationUrl": "contoso-notes:/{{appActivityId}}",
          "activitySourceHost": "https://notes.contoso.com",
          "userTimezone": "Africa/Casablanca",
          "visualElements": {
            "displayText": "Secret diary",
            "attribution": { "iconUrl": "https://notes.contoso.com/i.png", "alternateText": "N", "addImageQuery": "false" }
          },
          "somethingNew": { "deep": [1, 2] },
          "status": "updated",
          "createdDateTime": "0001-01-01T00:00:00Z",
          "lastModifiedDateTime": "2018-02-26T20:20:48.114Z",
          "id": "{{id}}"
        }
        """;

    internal static string Item(string id) => $$"""
        {"@odata.context": "x", "id": "{{id}}", "startedDateTime": "2026-01-02T03:04:05Z", "status": "active", "lastModifiedDateTime": "2026-01-02T03:04:06.5Z"}
        """;

    internal static string Page(string? nextLink, params string[] activities) =>
        $$"""{"@odata.context": "x", {{(nextLink is null ? "" : $"\"@odata.nextLink\": \"{nextLink}\", ")}}"value": [{{string.Join(',', activities)}}]}""";

    internal static string Error(string code, string message) => $$$$"""
        {"error": {"code": "{{{{code}}}}", "message": "{{{{message}}}}", "innerError": {"request-id": "11112222-3333-4444-5555-666677778888", "date": "2026-01-02T03:04:05"}}}
        """;
}
