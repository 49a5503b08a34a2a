using ActivityGen;

namespace ActivityNamespace1;

/// <summary>Something that a user does with this app. The members are yours to rename and to add to; the templates name them in braces.</summary>
/// <param name="Id">What tells it from others; it never changes.</param>
/// <param name="Title">What users read.</param>
[UserActivity(
    AppActivityId = "/activity-path-1/{Id}",
    ActivationUrl = "activity-scheme-1://activity-path-1/{Id}",
    FallbackUrl = "https://activity-host-1/activity-path-1/{Id}",
    ActivitySourceHost = "https://activity-host-1")]
[VisualElements(DisplayText = "{Title}")]
public partial record ActivityType1(string Id, string Title);
