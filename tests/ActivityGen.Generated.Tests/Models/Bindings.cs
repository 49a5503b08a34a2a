using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ActivityGen.Generated.Tests.Models;

[UserActivity]
public partial class BoundByName
{
    public string AppActivityId { get; set; } = "id";

    public Uri ActivationUrl { get; set; } = new("x://y/a");

    public string ActivitySourceHost { get; set; } = "https://host.contoso.com";

    public string? AppDisplayName { get; set; }

    public Uri? ContentUrl { get; set; }

    public string? FallbackUrl { get; set; }

    public TimeZoneInfo? UserTimezone { get; set; }

    public string DisplayText { get; set; } = "title";

    public string? Description { get; set; }

    public string? BackgroundColor { get; set; }

    public Uri? IconUrl { get; set; }

    public string? AlternateText { get; set; }

    public bool? AddImageQuery { get; set; }

    public JsonElement? Content { get; set; }

    public JsonObject? ContentInfo { get; set; }

    public ImmutableArray<ActivityHistoryItem> HistoryItems { get; set; } = [];
}

[UserActivity]
public partial struct BoundByMapTo
{
    [MapTo(ActivityProperty.AppActivityId)]
    public required string A;

    [MapTo(ActivityProperty.ActivationUrl)]
    public required string B { get; init; }

    [MapTo(ActivityProperty.UserTimezone)]
    public string? C;

    [MapTo(ActivityProperty.DisplayText)]
    [MapTo(ActivityProperty.AlternateText)]
    public required string D { get; set; }

    [MapTo(ActivityProperty.Content)]
    public string? E;

    [MapTo(ActivityProperty.ContentInfo)]
    public JsonNode? F;

    [MapTo(ActivityProperty.AddImageQuery)]
    public bool G;

    [MapTo(ActivityProperty.IconUrl)]
    public string? H;

    [MapTo(ActivityProperty.HistoryItems)]
    public List<ActivityHistoryItem>? I;

    [MapTo(ActivityProperty.BackgroundColor)]
    public string? J;
}

[UserActivity(AppActivityId = "whole", ActivationUrl = "x://y")]
public partial record WholeVisual(VisualInfo VisualElements, JsonElement ContentInfo, ActivityHistoryItem[]? HistoryItems);

[UserActivity(AppActivityId = "image", ActivationUrl = "x://y")]
[VisualElements(DisplayText = "image")]
public partial record WholeImage([property: MapTo(ActivityProperty.Attribution)] ImageInfo? Icon, IEnumerable<ActivityHistoryItem>? HistoryItems);

[UserActivity(AppActivityId = "json", ActivationUrl = "x://y", ContentInfo = """{ "@context" : "https://schema.org", "n" : [ 1.0e2, true, null, "\u00e9\n" ] }""")]
[VisualElements(DisplayText = "json", Content = """{"type":"AdaptiveCard","version":"1.0"}""")]
public partial record ConstantJson;

/// <summary>Attribute before member of the name before default; [MapTo] before member of the name before default.</summary>
[UserActivity(AppActivityId = "precedence", ActivationUrl = "x://attribute", AppDisplayName = "from attribute")]
[VisualElements(DisplayText = "from attribute")]
public partial class Precedence
{
    public string AppDisplayName => "from name";

    public string DisplayText => "from name";

    public string BackgroundColor => "#111111";

    [MapTo(ActivityProperty.UserTimezone)]
    public string Zone => "Asia/Tokyo";

    public string UserTimezone => "Europe/Rome";

    /// <summary>Of no fitting type: the default counts.</summary>
    public int AlternateText => 3;

    [MapTo(ActivityProperty.Description)]
    public string IconUrl => "description";
}

[UserActivity(AppActivityId = "attribution", ActivationUrl = "x://y")]
[VisualElements(DisplayText = "t")]
[Attribution(AddImageQuery = false)]
public partial record AttributionPart;
