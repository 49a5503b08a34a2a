namespace ActivityGen.Benchmarks.Models;

/// <summary>The small activity: templates only, no card and no history.</summary>
[UserActivity(
    AppActivityId = "/articles/{Slug}{?Page}",
    ActivationUrl = "contoso-reader://articles/{Slug}{?Page}",
    FallbackUrl = "https://reader.contoso.com/articles/{Slug}{?Page}")]
[VisualElements(DisplayText = "{Title}", Description = "by {Author}, page {Page}", BackgroundColor = "#0078D4")]
public sealed partial record Article(string Slug, int Page, string Title, string Author)
{
    internal static Article Sample() => new("why-typing-costs-nothing", 12, "Why typing costs nothing", "Ada Lindqvist");
}
