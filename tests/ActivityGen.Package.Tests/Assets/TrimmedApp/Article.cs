using ActivityGen;

namespace TrimmedApp;

[UserActivity(
    AppActivityId = "/articles/{Slug}{?Page}",
    ActivationUrl = "contoso-reader://articles/{Slug}{?Page}",
    FallbackUrl = "https://reader.contoso.com/articles/{Slug}{?Page}",
    ActivitySourceHost = "https://reader.contoso.com")]
[VisualElements(DisplayText = "{Title}", Content = """{ "type": "AdaptiveCard", "version": "1.2", "body": [ { "type": "TextBlock", "text": "${Title}" } ] }""")]
public sealed partial record Article(string Slug, int Page, string Title);
