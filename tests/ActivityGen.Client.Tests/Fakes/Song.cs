namespace ActivityGen.Client.Tests;

[UserActivity(
    AppActivityId = "/songs/{Title}",
    ActivationUrl = "contoso-notes://songs/{Title}",
    FallbackUrl = "https://notes.contoso.com/songs/{Title}",
    ActivitySourceHost = "https://notes.contoso.com")]
[VisualElements(DisplayText = "{Title}")]
public partial record Song(string Title);
