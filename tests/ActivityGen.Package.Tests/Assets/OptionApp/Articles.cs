using ActivityGen;

[assembly: UserActivityDefaults(ActivitySourceHost = "https://reader.contoso.com")]

namespace OptionApp;

[UserActivity(AppActivityId = "/a/{Slug}", ActivationUrl = "contoso-reader://a/{Slug}", FallbackUrl = "https://reader.contoso.com/a/{Slug}")]
[VisualElements(DisplayText = "{Slug}")]
public partial record InTheApp(string Slug);

[UserActivity(AppActivityId = "/b/{Slug}", ActivationUrl = "https://reader.contoso.com/b/{Slug}")]
[VisualElements(DisplayText = "{Slug}", Description = "Twenty-five letters here, twenty-five letters here, twenty-five letters here")]
public partial record InTheBrowser(string Slug);

[UserActivity(AppActivityId = "/c/{Slug}", ActivationUrl = "contoso-writer://c/{Slug}", FallbackUrl = "https://reader.contoso.com/c/{Slug}")]
[VisualElements(DisplayText = "{Slug}")]
public partial record InAnotherApp(string Slug);
