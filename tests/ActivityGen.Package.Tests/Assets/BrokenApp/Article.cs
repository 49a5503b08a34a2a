using ActivityGen;

namespace BrokenApp;

[UserActivity(
    AppActivityId = "/articles/{Slug}",
    ActivitySourceHost = "http://reader.contoso.com")]
[VisualElements(DisplayText = "{Titel}", BackgroundColor = "blue")]
public partial record Article(string Slug, string Title);
