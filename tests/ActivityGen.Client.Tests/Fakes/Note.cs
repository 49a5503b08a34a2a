namespace ActivityGen.Client.Tests;

[UserActivity(
    AppActivityId = "/notes/{Number}",
    ActivationUrl = "contoso-notes://notes/{Number}",
    FallbackUrl = "https://notes.contoso.com/{Number}",
    ActivitySourceHost = "https://notes.contoso.com")]
[VisualElements(DisplayText = "Secret diary")]
public partial record Note(int Number);
