using System.Text.Json;

namespace ActivityGen.Generated.Tests.Models;

/// <summary>An activity whose every part is a member's.</summary>
[UserActivity(AppActivityId = "/bound/{Id}", ActivationUrl = "contoso://bound/{Id}", ActivitySourceHost = "https://contoso.com")]
public partial record Bound(string Id)
{
    public VisualInfo VisualElements { get; init; } = new() { DisplayText = "Bound" };

    public JsonElement? ContentInfo { get; init; }

    public IReadOnlyList<ActivityHistoryItem>? HistoryItems { get; init; }
}
