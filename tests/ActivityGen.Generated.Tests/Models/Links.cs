namespace ActivityGen.Generated.Tests.Models;

[UserActivity(AppActivityId = "/links/{Slug}{?Page,Lang}", ActivationUrl = "Contoso-Links://Open.Here/{Slug}{?Page,Lang}", FallbackUrl = "https://Links.contoso.com/{Lang}/{Slug}/{Page}")]
[VisualElements(DisplayText = Shape.Text)]
public partial record SameMembersLink(string Slug, int Page, string? Lang, string Title = "t");

[UserActivity(AppActivityId = "/links/other/{Slug}", ActivationUrl = "contoso-links://other/{Slug}", FallbackUrl = "https://links.contoso.com/other/{Writer.Name}/{Day}")]
[VisualElements(DisplayText = Shape.Text)]
public partial class OtherMembersLink
{
    public string Slug { get; set; } = "";

    public Author Writer { get; set; } = new();

    public DateOnly Day { get; set; }

    public string Title => "t";
}

[UserActivity(AppActivityId = "/links/unreadable/{+Path}", ActivationUrl = "contoso-links://unreadable/{+Path}", FallbackUrl = "https://links.contoso.com/unreadable/{Path}")]
[VisualElements(DisplayText = Shape.Text)]
public partial struct UnreadableLink
{
    public string Path { get; set; }

    public readonly string Title => "t";
}
