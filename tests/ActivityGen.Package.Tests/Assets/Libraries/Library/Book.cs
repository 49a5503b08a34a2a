using ActivityGen;

[assembly: UserActivityDefaults(ActivitySourceHost = "https://books.contoso.com")]

namespace Contoso.Books;

[UserActivity(AppActivityId = "/books/{Isbn}", ActivationUrl = "contoso-books://books/{Isbn}", FallbackUrl = "https://books.contoso.com/{Isbn}")]
[VisualElements(DisplayText = "{Title}")]
public partial class Book
{
    public required string Isbn { get; init; }

    public required string Title { get; init; }
}
