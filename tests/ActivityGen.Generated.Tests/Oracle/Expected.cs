using System.Text.Json.Nodes;

namespace ActivityGen.Generated.Tests.Oracle;

/// <summary>Bodies as System.Text.Json's own nodes.</summary>
internal static class Expected
{
    /// <summary>Makes a body; what is null is left out, and what the assembly gives by default is there unless it is set.</summary>
    public static JsonObject Body(
        string id,
        string activationUrl,
        string displayText,
        string? sourceHost = "https://defaults.contoso.com",
        string? appDisplayName = "Défauts {App}",
        string? contentUrl = null,
        string? fallbackUrl = null,
        string? userTimezone = "Europe/Paris",
        string? description = null,
        string? backgroundColor = "#0078D4",
        string? iconUrl = "https://defaults.contoso.com/icon.png",
        string? alternateText = "Default \"icon\"",
        bool? addImageQuery = true,
        JsonNode? content = null,
        JsonNode? contentInfo = null,
        JsonArray? historyItems = null)
    {
        JsonObject attribution = Object(("iconUrl", iconUrl), ("alternateText", alternateText), ("addImageQuery", addImageQuery));
        return Object(
            ("appActivityId", id),
            ("activationUrl", activationUrl),
            ("activitySourceHost", sourceHost),
            ("appDisplayName", appDisplayName),
            ("contentUrl", contentUrl),
            ("fallbackUrl", fallbackUrl),
            ("userTimezone", userTimezone),
            ("visualElements", Object(
                ("displayText", displayText),
                ("description", description),
                ("backgroundColor", backgroundColor),
                ("attribution", attribution.Count == 0 ? null : attribution),
                ("content", content))),
            ("contentInfo", contentInfo),
            ("historyItems", historyItems));
    }

    public static JsonArray? History(IEnumerable<ActivityHistoryItem>? items)
    {
        JsonArray array = [.. (items ?? []).Select(item => Object(
            ("id", item.Id),
            ("startedDateTime", item.StartedDateTime),
            ("lastActiveDateTime", item.LastActiveDateTime),
            ("activeDurationSeconds", item.ActiveDurationSeconds),
            ("expirationDateTime", item.ExpirationDateTime),
            ("userTimezone", item.UserTimezone)))];
        return array.Count == 0 ? null : array;
    }

    public static JsonObject Object(params (string Name, JsonNode? Value)[] properties)
    {
        JsonObject result = [];
        foreach ((string name, JsonNode? value) in properties)
        {
            // An empty optional text is left out.
            if (value is not null && !(value is JsonValue text && text.TryGetValue(out string? s) && s.Length == 0))
            {
                result.Add(name, value);
            }
        }

        return result;
    }
}
