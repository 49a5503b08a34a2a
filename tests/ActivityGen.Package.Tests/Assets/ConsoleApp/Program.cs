using ActivityGen;
using ConsoleApp;

[assembly: UserActivityDefaults(ActivitySourceHost = "https://reader.contoso.com")]

Article article = new("hello world", Page: 12, "Hello, world", "Zoë");

Console.OutputEncoding = new System.Text.UTF8Encoding(false);
Console.WriteLine($"PUT /me/activities/{article.GetKey().ToUrlSegment()}");
Console.WriteLine(System.Text.Encoding.UTF8.GetString(article.ToJsonUtf8Bytes()));
Console.WriteLine(Article.ReadJson(article.ToJsonUtf8Bytes()) == article);
Console.WriteLine(ActivityLinks.TryMatch("contoso-reader://articles/hello%20world?Page=12", out ActivityLinkMatch match) ? match.Link : "none");

[UserActivity(
    AppActivityId = "/articles/{Slug}{?Page}",
    ActivationUrl = "contoso-reader://articles/{Slug}{?Page}",
    FallbackUrl = "https://reader.contoso.com/articles/{Slug}{?Page}")]
[VisualElements(
    DisplayText = "{Title}",
    Description = "by {Author}, page {Page}",
    BackgroundColor = "#0078D4")]
public partial record Article(string Slug, int Page, string Title, string Author);
