using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace ActivityPublisher.Tests;

/// <summary>What a developer would write without ActivityGen: a line of the journal mapped to its body by hand, with System.Text.Json alone.</summary>
internal static class HandMapping
{
    internal static JsonObject Map(JsonObject line) => (string)line["type"]! switch
    {
        "tvEpisode" => Episode(line),
        "document" => Document(line),
        "gameCampaign" => Campaign(line),
        string other => throw new InvalidOperationException(other),
    };

    private static JsonObject Episode(JsonObject line)
    {
        string series = Escape(line["series"]);
        string season = Escape(line["season"]);
        string number = Escape(line["number"]);
        string query = Query(("Audio", Named(line["audio"])), ("Subtitles", line["subtitles"]?.ToString()), ("ResumeAt", line["resumeAt"]?.ToString()));
        return Body(line, WithoutAbsent(new()
        {
            ["appActivityId"] = $"/watch?series={series}&season={season}&episode={number}",
            ["activationUrl"] = $"contoso-hub://watch/{series}/{season}/{number}{query}",
            ["activitySourceHost"] = "https://hub.contoso.com",
            ["appDisplayName"] = "Contoso Hub",
            ["contentUrl"] = $"https://hub.contoso.com/guide/{series}" + Query(("FirstShown", line["firstShown"]?.ToString())),
            ["fallbackUrl"] = $"https://hub.contoso.com/watch/{series}/s{season}e{number}{query}",
            ["visualElements"] = new JsonObject
            {
                ["displayText"] = $"{line["seriesTitle"]}: {line["title"]}",
                ["description"] = $"Season {line["season"]}, episode {line["number"]}",
                ["backgroundColor"] = "#0F6CBD",
                ["attribution"] = Icon("https://hub.contoso.com/icons/hub.png", "Contoso Hub"),
                ["content"] = Card(
                    [
                        Heading(line["seriesTitle"]!),
                        new JsonObject { ["type"] = "TextBlock", ["text"] = line["title"]!.DeepClone(), ["wrap"] = true },
                        Facts(("Season", $"Season {line["season"]}"), ("Episode", $"Episode {line["number"]}")),
                        Subtle($"First shown {line["firstShown"]}", line["firstShown"] is not null),
                    ],
                    ("Open the guide", "https://hub.contoso.com/guide")),
            },
            ["contentInfo"] = new JsonObject
            {
                ["@context"] = "https://schema.org",
                ["@type"] = "TVEpisode",
                ["name"] = line["title"]!.DeepClone(),
                ["episodeNumber"] = line["number"]!.DeepClone(),
                ["datePublished"] = line["firstShown"]?.DeepClone(),
                ["partOfSeason"] = new JsonObject { ["@type"] = "TVSeason", ["seasonNumber"] = line["season"]!.DeepClone() },
                ["partOfSeries"] = new JsonObject { ["@type"] = "TVSeries", ["name"] = line["seriesTitle"]!.DeepClone(), ["identifier"] = line["series"]!.DeepClone() },
            },
        }));
    }

    private static JsonObject Document(JsonObject line)
    {
        string path = (string)line["path"]!;
        string kind = Named(line["kind"])!;
        string revision = line["revision"]?.ToString() is { } number ? "&Revision=" + number : "";
        string heading = line["heading"] is { } text ? "#" + EscapeButReserved((string)text!) : "";
        return Body(line, WithoutAbsent(new()
        {
            ["appActivityId"] = path,
            ["activationUrl"] = $"contoso-hub:open?Path={Uri.EscapeDataString(path)}{revision}" + (line["heading"] is { } stop ? "&Heading=" + Escape(stop) : ""),
            ["activitySourceHost"] = "https://hub.contoso.com",
            ["appDisplayName"] = "Contoso Hub",
            ["contentUrl"] = line["publishedAt"]?.DeepClone(),
            ["fallbackUrl"] = $"https://hub.contoso.com/documents/{kind}?Path={Uri.EscapeDataString(path)}{revision}{heading}",
            ["userTimezone"] = line["userTimezone"]?.DeepClone(),
            ["visualElements"] = WithoutAbsent(new()
            {
                ["displayText"] = line["title"]!.DeepClone(),
                ["description"] = line["summary"]?.DeepClone(),
                ["backgroundColor"] = "#0F6CBD",
                ["attribution"] = Icon("https://hub.contoso.com/icons/hub.png", "Contoso Hub"),
                ["content"] = Card(
                [
                    Heading(line["title"]!),
                    new JsonObject { ["type"] = "TextBlock", ["text"] = $"“{line["summary"]}”", ["wrap"] = true, ["isVisible"] = line["summary"] is { } summary && (string)summary! != "" },
                    Facts(("Kind", kind), ("Path", path)),
                ]),
            }),
            ["contentInfo"] = new JsonObject
            {
                ["@context"] = "https://schema.org",
                ["@type"] = "DigitalDocument",
                ["name"] = line["title"]!.DeepClone(),
                ["abstract"] = line["summary"]?.DeepClone(),
                ["identifier"] = path,
                ["genre"] = kind,
                ["version"] = line["revision"]?.DeepClone(),
                ["url"] = line["publishedAt"]?.DeepClone(),
            },
        }));
    }

    private static JsonObject Campaign(JsonObject line)
    {
        string game = Escape(line["game"]);
        string campaign = Escape(line["campaign"]);
        string slot = Escape(line["slot"]);
        string difficulty = Named(line["difficulty"])!;
        string? savedAt = line["savedAt"] is { } saved ? Time(saved).ToString("yyyy-MM-ddTHH:mm:ss.fffffffzzz", CultureInfo.InvariantCulture) : null;
        string? party = line["party"]?.ToString();
        string map = line["map"] is { } place ? EscapeButReserved((string)place!) : "";
        decimal completion = (decimal)line["completion"]!;
        decimal hours = Math.Round((decimal)line["hoursPlayed"]!, 1, MidpointRounding.AwayFromZero);
        return Body(line, WithoutAbsent(new()
        {
            ["appActivityId"] = $"{game}/{campaign};Slot={slot}",
            ["activationUrl"] = $"contoso-play://resume/{game}/{campaign};Slot={slot};Difficulty={difficulty}" + Query(("Party", party), ("SavedAt", savedAt)),
            ["activitySourceHost"] = "https://play.contoso.com",
            ["appDisplayName"] = "Contoso Play",
            ["fallbackUrl"] = $"https://play.contoso.com/{game}/{campaign}/map/{map}?Slot={slot}" + (party is null ? "" : "&Party=" + party),
            ["visualElements"] = new JsonObject
            {
                ["displayText"] = line["title"]!.DeepClone(),
                ["description"] = string.Create(CultureInfo.InvariantCulture, $"{difficulty}, {Math.Round(completion * 100)} % done after {hours:0.0} hours"),
                ["backgroundColor"] = "#2D1B4E",
                ["attribution"] = Icon($"https://play.contoso.com/icons/{game}.png", "Contoso Play"),
                ["content"] = Card(
                    [
                        Heading(line["title"]!),
                        Facts(("Difficulty", difficulty), ("Played", $"{line["hoursPlayed"]} hours"), ("Saved", $"in slot {line["slot"]}")),
                        Subtle($"At {line["map"]}", line["map"] is not null),
                    ],
                    ("Play in the browser", "https://play.contoso.com")),
            },
            ["contentInfo"] = new JsonObject
            {
                ["@context"] = "https://schema.org",
                ["@type"] = "VideoGame",
                ["name"] = line["title"]!.DeepClone(),
                ["identifier"] = line["game"]!.DeepClone(),
                ["quest"] = new JsonObject { ["@type"] = "Thing", ["name"] = line["campaign"]!.DeepClone() },
                ["gameLocation"] = new JsonObject { ["@type"] = "Place", ["name"] = line["map"]?.DeepClone() },
                ["additionalProperty"] = new JsonObject { ["@type"] = "PropertyValue", ["name"] = "completion", ["value"] = line["completion"]!.DeepClone() },
            },
        }));
    }

    private static JsonObject Body(JsonObject line, JsonObject body)
    {
        if (line["engagements"] is JsonArray { Count: > 0 } engagements)
        {
            body["historyItems"] = new JsonArray([.. engagements.Select(engagement => WithoutAbsent(new()
            {
                ["startedDateTime"] = engagement!["started"]!.DeepClone(),
                ["lastActiveDateTime"] = engagement["lastActive"]?.DeepClone(),
                ["activeDurationSeconds"] = engagement["activeDurationSeconds"]?.DeepClone(),
                ["userTimezone"] = engagement["userTimezone"]?.DeepClone(),
            }))]);
        }

        return body;
    }

    /// <summary>Writes the times of history items in one way: two spellings of one instant are the same value.</summary>
    internal static JsonObject WithInstants(JsonObject body)
    {
        foreach (JsonNode? item in body["historyItems"] as JsonArray ?? [])
        {
            foreach (string name in new[] { "startedDateTime", "lastActiveDateTime" })
            {
                if (item![name] is { } time)
                {
                    item[name] = Time(time).UtcTicks;
                }
            }
        }

        return body;
    }

    private static JsonObject Icon(string url, string text) =>
        new() { ["iconUrl"] = url, ["alternateText"] = text, ["addImageQuery"] = true };

    private static JsonObject Card(JsonNode[] body, (string Title, string Url)? action = null)
    {
        JsonObject card = new()
        {
            ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
            ["type"] = "AdaptiveCard",
            ["version"] = "1.2",
            ["body"] = new JsonArray(body),
        };
        if (action is { } open)
        {
            card["actions"] = new JsonArray(new JsonObject { ["type"] = "Action.OpenUrl", ["title"] = open.Title, ["url"] = open.Url });
        }

        return card;
    }

    private static JsonObject Heading(JsonNode text) =>
        new() { ["type"] = "TextBlock", ["text"] = text.DeepClone(), ["size"] = "Medium", ["weight"] = "Bolder", ["wrap"] = true };

    private static JsonObject Subtle(string text, bool isVisible) =>
        new() { ["type"] = "TextBlock", ["text"] = text, ["isSubtle"] = true, ["isVisible"] = isVisible };

    private static JsonObject Facts(params (string Title, string Value)[] facts) =>
        new() { ["type"] = "FactSet", ["facts"] = new JsonArray([.. facts.Select(fact => new JsonObject { ["title"] = fact.Title, ["value"] = fact.Value })]) };

    private static JsonObject WithoutAbsent(JsonObject value)
    {
        foreach (string name in value.Where(property => property.Value is null).Select(property => property.Key).ToArray())
        {
            value.Remove(name);
        }

        return value;
    }

    private static DateTimeOffset Time(JsonNode node) => DateTimeOffset.Parse((string)node!, CultureInfo.InvariantCulture);

    private static string? Named(JsonNode? node) => node is null ? null : char.ToUpperInvariant(((string)node!)[0]) + ((string)node!)[1..];

    private static string Escape(JsonNode? node) => Uri.EscapeDataString(node!.ToString());

    private static string Query(params (string Name, string? Value)[] parameters)
    {
        string query = string.Join('&', parameters.Where(p => p.Value is not null).Select(p => $"{p.Name}={Uri.EscapeDataString(p.Value!)}"));
        return query.Length == 0 ? "" : "?" + query;
    }

    private static string EscapeButReserved(string text)
    {
        StringBuilder url = new();
        foreach (Rune rune in text.EnumerateRunes())
        {
            string character = rune.ToString();
            url.Append(":/?#[]@!$&'()*+,;=".Contains(character, StringComparison.Ordinal) ? character : Uri.EscapeDataString(character));
        }

        return url.ToString();
    }
}
