using System.Text.Json;

namespace ActivityGen.Tests;

/// <summary>Activities that break no rule; tests spoil one thing at a time.</summary>
internal static class Samples
{
    internal static readonly DateTimeOffset Noon = new(2018, 2, 26, 12, 0, 0, TimeSpan.Zero);

    internal static readonly UserActivity Minimal = new()
    {
        AppActivityId = "/article?12345",
        ActivationUrl = "https://contoso.com/article?id=12345",
        ActivitySourceHost = "https://contoso.com",
        VisualElements = new VisualInfo { DisplayText = "Contoso How-To" },
    };

    internal static readonly ActivityHistoryItem Item = new()
    {
        Id = "3b1f4a0c-9a45-4a51-9d5e-6d4a3c1e7b20",
        StartedDateTime = Noon,
        LastActiveDateTime = Noon.AddMinutes(10),
        ActiveDurationSeconds = 600,
        ExpirationDateTime = Noon.AddDays(30),
        UserTimezone = "Europe/Zurich",
    };

    internal static readonly UserActivity Full = (Minimal with
    {
        AppDisplayName = "Contoso, Ltd.",
        ContentUrl = "https://contoso.com/feed/12345",
        FallbackUrl = "https://contoso.com/article?id=12345",
        UserTimezone = "America/Los_Angeles",
        VisualElements = new VisualInfo
        {
            DisplayText = "Contoso How-To",
            Description = "How to do it",
            BackgroundColor = "#0078D4",
            Attribution = new ImageInfo { IconUrl = "https://contoso.com/icon.png", AlternateText = "Contoso", AddImageQuery = false },
            Content = JsonElement.Parse("""{"type":"AdaptiveCard","version":"1.0"}"""),
        },
        ContentInfo = JsonElement.Parse("""{"@context":"https://schema.org","@type":"Article"}"""),
        HistoryItems = [Item, Item.WithServerProperties(ActivityStatus.Updated, Noon, Noon)],
    }).WithServerProperties("13881113971988980728", ActivityStatus.Active, Noon, Noon.AddTicks(1_140_000), Noon.AddDays(30));
}
