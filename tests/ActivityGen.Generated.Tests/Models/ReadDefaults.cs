using System.Text.Json.Nodes;

namespace ActivityGen.Generated.Tests.Models;

/// <summary>A declared default for every kind of source.</summary>
[UserActivity(AppActivityId = "/d{?Known}", ActivationUrl = "x://y", FallbackUrl = "https://f/{Fallback}", ContentInfo = """
    { "@context": 1, "@type": 2, "whole": "${Whole}", "text": "x${Text}", "items": "${Items}", "flag": "${Flag}", "both": "${B1}${B2}" }
    """)]
[VisualElements(DisplayText = "t", Description = "d {Described}")]
public partial class DeclaredDefaults
{
    public string? Known { get; init; } = "declared";

    public string Fallback { get; init; } = "declared";

    public int? Whole { get; set; } = 42;

    public string Text { get; init; } = "declared";

    public List<string> Items { get; init; } = ["declared"];

    public bool Flag = true;

    public bool? B1 { get; set; } = true;

    public int? B2 { get; set; } = 5;

    public string Described { get; set; } = "declared";

    [MapTo(ActivityProperty.AppDisplayName)]
    public string? Bound { get; init; } = "declared";

    [MapTo(ActivityProperty.ContentUrl)]
    public Uri? BoundUri { get; init; } = new("https://declared");

    [MapTo(ActivityProperty.UserTimezone)]
    public TimeZoneInfo? Zone { get; init; } = TimeZoneInfo.Utc;

    [MapTo(ActivityProperty.AddImageQuery)]
    public bool Query { get; init; } = true;

    [MapTo(ActivityProperty.IconUrl)]
    public string Icon { get; set; } = "https://declared/icon.png";

    [MapTo(ActivityProperty.Content)]
    public JsonNode? Card { get; init; } = new JsonObject { ["type"] = "declared" };

    [MapTo(ActivityProperty.HistoryItems)]
    public IReadOnlyList<ActivityHistoryItem> Visits { get; init; } = [new() { StartedDateTime = DateTimeOffset.UnixEpoch }];
}

/// <summary>One member, everywhere.</summary>
[UserActivity(AppActivityId = "id", ActivationUrl = "x://a/{X}", FallbackUrl = "https://f/{X}", ContentUrl = "https://c/{X}", ContentInfo = """{ "@context": 1, "@type": 2, "x": "${X}" }""")]
[VisualElements(DisplayText = "t", Description = "d {X}")]
public partial record Everywhere(string X);

[UserActivity(AppActivityId = "id", ActivationUrl = "x://a", FallbackUrl = "https://f/{X}", ContentUrl = "https://c/{X}", ContentInfo = """{ "@context": 1, "@type": 2, "x": "${X}", "y": "y ${X}" }""")]
[VisualElements(DisplayText = "t", Description = "{X}")]
public partial record OftenOptional(string? X);

/// <summary>A bound member that the id has too.</summary>
[UserActivity(AppActivityId = "/b/{X}", ActivationUrl = "x://a/{X}")]
[VisualElements(DisplayText = "t")]
public partial class BoundAndId
{
    [MapTo(ActivityProperty.Description)]
    public required string X { get; set; }
}

[UserActivity(AppActivityId = "/b/{X}", ActivationUrl = "x://a/{X}")]
[VisualElements(DisplayText = "t")]
public partial struct ReadMessages
{
    public required int X { get; set; }

    [MapTo(ActivityProperty.FallbackUrl)]
    public required string Y { get; init; }
}
