#if ONE_NAMESPACE
using Links = Contoso.ActivityLinks;
#else
using Links = Consumer.ActivityLinks;
#endif
using System.Text;
using ActivityGen;
using Contoso.Books;

[assembly: UserActivityDefaults(ActivitySourceHost = "https://films.contoso.com")]

Book book = new() { Isbn = "978", Title = "Emil" };
Film film = new() { Key = "m", Title = "M" };
Console.WriteLine(Encoding.UTF8.GetString(book.ToJsonUtf8Bytes()));
Console.WriteLine(Encoding.UTF8.GetString(film.ToJsonUtf8Bytes()));
foreach (string url in (string[])["contoso-books://books/978", "contoso-films://films/m"])
{
    Console.WriteLine($"library {Shelf.Open(url) ?? "none"}, consumer {(Links.TryMatch(url, out ActivityLinkMatch match) ? match.Link : "none")}");
}

[UserActivity(AppActivityId = "/films/{Key}", ActivationUrl = "contoso-films://films/{Key}", FallbackUrl = "https://films.contoso.com/{Key}")]
[VisualElements(DisplayText = "{Title}")]
internal sealed partial class Film
{
    public required string Key { get; init; }

    public required string Title { get; init; }
}
