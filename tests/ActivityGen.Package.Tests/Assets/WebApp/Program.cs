using ActivityGen;
using ActivityGen.Client;
using ActivityGen.Feed;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Logging.ClearProviders();
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.WebHost.ConfigureKestrel(kestrel => kestrel.AllowActivityFeed());
builder.Services.AddActivityFeed(options => options.DataDirectory = Path.Combine(AppContext.BaseDirectory, "feed"));
builder.Services.AddOpenApi("v1", options => options.AddActivityFeed());

await using WebApplication app = builder.Build();
app.MapGroup("/feed").MapActivityFeed();
app.MapOpenApi();
await app.StartAsync();

string token = app.Services.GetRequiredService<LocalTokenIssuer>().CreateToken("adele", "reader", TimeSpan.FromHours(1));
ActivityFeedClient client = new(_ => new(token), new() { BaseAddress = new Uri(app.Urls.First() + "/feed/v1.0") });
await using (await client.StartSessionAsync(new Article("a/b c", "Zoë")))
{
    Console.WriteLine("published");
}

await foreach (Article recent in client.GetRecentAsync<Article>())
{
    Console.WriteLine(recent);
}

using HttpClient http = new();
Console.WriteLine((await http.GetStringAsync(app.Urls.First() + "/openapi/v1.json")).Contains("/me/activities/recent"));
await app.StopAsync();

[UserActivity(
    AppActivityId = "/articles/{Slug}",
    ActivationUrl = "contoso-reader://articles/{Slug}",
    FallbackUrl = "https://reader.contoso.com/articles/{Slug}",
    ActivitySourceHost = "https://reader.contoso.com")]
[VisualElements(DisplayText = "{Title}")]
public partial record Article(string Slug, string Title);
