using ActivityGen;
using ActivityGen.Client;

[UserActivity(
    AppActivityId = "/articles/{Slug}",
    ActivationUrl = "contoso-reader://articles/{Slug}{?Page}",
    FallbackUrl = "https://reader.contoso.com/articles/{Slug}{?Page}",
    ActivitySourceHost = "https://reader.contoso.com")]
[VisualElements(DisplayText = "{Title}", Description = "page {Page}")]
public partial record Article(string Slug, int Page, string Title);
