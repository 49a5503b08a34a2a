using ActivityGen;

namespace CardApp;

[UserActivity(
    AppActivityId = "/articles/{Slug}",
    ActivationUrl = "contoso-reader://articles/{Slug}",
    FallbackUrl = "https://reader.contoso.com/articles/{Slug}",
    ActivitySourceHost = "https://reader.contoso.com",
    ContentInfoFile = "Cards/Article.jsonld.json")]
[VisualElements(DisplayText = "{Title}", ContentFile = "Cards/Article.card.json")]
public partial record Article(string Slug, string Title);
