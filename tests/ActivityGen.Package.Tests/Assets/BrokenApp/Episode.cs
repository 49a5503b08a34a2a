using ActivityGen;

namespace BrokenApp;

[UserActivity(
    AppActivityId = "{Series}{Number}",
    ActivationUrl = "contoso-tv://{Series}/{Number}",
    FallbackUrl = "https://tv.contoso.com/{Series}/{Number}",
    ActivitySourceHost = "https://tv.contoso.com")]
[VisualElements(DisplayText = "{Series}, {Number}")]
public class Episode
{
    public string Series { get; init; } = "";

    public int Number { get; init; }
}
