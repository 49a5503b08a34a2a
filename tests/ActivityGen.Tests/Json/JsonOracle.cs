using System.Text.Json;
using System.Text.Json.Nodes;

namespace ActivityGen.Tests.Json;

/// <summary>The JSON of an activity by System.Text.Json's own means, from the public properties alone.</summary>
internal static class JsonOracle
{
    /// <summary>What was given as null (a required property too) is absent; the random activities say which.</summary>
    internal static JsonElement Of(UserActivity activity)
    {
        JsonObject body = [];
        Add(body, "appActivityId", activity.GivenAppActivityId);
        Add(body, "activationUrl", activity.GivenActivationUrl);
        Add(body, "activitySourceHost", activity.GivenActivitySourceHost);
        Add(body, "appDisplayName", activity.AppDisplayName);
        Add(body, "contentUrl", activity.ContentUrl);
        Add(body, "fallbackUrl", activity.FallbackUrl);
        Add(body, "userTimezone", activity.UserTimezone);
        Add(body, "visualElements", activity.GivenVisualElements is { } visual ? Of(visual) : null);
        Add(body, "contentInfo", Node(activity.ContentInfo));
        Add(body, "historyItems", activity.GivenHistoryItems is { } items ? new JsonArray([.. items.Select(Of)]) : null);
        Add(body, "id", activity.Id);
        Add(body, "status", Status(activity.Status));
        Add(body, "createdDateTime", activity.CreatedDateTime);
        Add(body, "lastModifiedDateTime", activity.LastModifiedDateTime);
        Add(body, "expirationDateTime", activity.ExpirationDateTime);
        AddAll(body, activity.AdditionalData);
        return JsonSerializer.SerializeToElement(body);
    }

    private static JsonObject Of(VisualInfo visual)
    {
        JsonObject body = [];
        Add(body, "displayText", visual.GivenDisplayText);
        Add(body, "description", visual.Description);
        Add(body, "backgroundColor", visual.BackgroundColor);
        if (visual.Attribution is { } image)
        {
            JsonObject attribution = [];
            Add(attribution, "iconUrl", image.IconUrl);
            Add(attribution, "alternateText", image.AlternateText);
            Add(attribution, "addImageQuery", image.AddImageQuery);
            AddAll(attribution, image.AdditionalData);
            body.Add("attribution", attribution);
        }

        Add(body, "content", Node(visual.Content));
        AddAll(body, visual.AdditionalData);
        return body;
    }

    private static JsonNode Of(ActivityHistoryItem item)
    {
        JsonObject body = [];
        Add(body, "id", item.Id);
        Add(body, "startedDateTime", item.StartedDateTime);
        Add(body, "lastActiveDateTime", item.LastActiveDateTime);
        Add(body, "activeDurationSeconds", item.ActiveDurationSeconds);
        Add(body, "expirationDateTime", item.ExpirationDateTime);
        Add(body, "userTimezone", item.UserTimezone);
        Add(body, "status", Status(item.Status));
        Add(body, "createdDateTime", item.CreatedDateTime);
        Add(body, "lastModifiedDateTime", item.LastModifiedDateTime);
        AddAll(body, item.AdditionalData);
        return body;
    }

    private static string? Status(ActivityStatus? status) =>
        status?.ToString() is { } name ? JsonNamingPolicy.CamelCase.ConvertName(name) : null;

    private static JsonNode? Node(JsonElement? element) => element is { } value ? JsonNode.Parse(value.GetRawText()) : null;

    private static void Add(JsonObject body, string name, JsonNode? value)
    {
        if (value is not null)
        {
            body.Add(name, value);
        }
    }

    private static void AddAll(JsonObject body, IReadOnlyDictionary<string, JsonElement> data)
    {
        foreach ((string name, JsonElement value) in data)
        {
            body.Add(name, JsonNode.Parse(value.GetRawText()));
        }
    }
}
