using ActivityGen;

namespace PublisherNamespace1;

/// <summary>An article that the user reads.</summary>
/// <param name="Slug">The article's key: what stands in its address.</param>
/// <param name="Page">The page that the user is on.</param>
/// <param name="Title">The title.</param>
/// <param name="Author">Who wrote it.</param>
[UserActivity(
    AppActivityId = "/articles/{Slug}",
    ActivationUrl = "activity-scheme-1://articles/{Slug}{?Page}",
    FallbackUrl = "https://activity-host-1/articles/{Slug}{?Page}")]
[VisualElements(
    DisplayText = "{Title}",
    Description = "by {Author}, page {Page}",
    ContentFile = "Cards/Article.card.json")]
public sealed partial record Article(string Slug, int Page, string Title, string Author);
