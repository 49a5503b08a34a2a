using System.Text;
using ActivityGen;
using ActivityGen.Client;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using TrimmedApp;

// A container and a configuration, since that is where trimming breaks what reflection holds together.
IConfiguration configuration = new ConfigurationBuilder()
    .AddInMemoryCollection([new("ActivityFeed:BaseAddress", "https://feed.contoso.com/v1.0"), new("ActivityFeed:TotalTimeout", "00:00:20")])
    .Build();
ServiceCollection services = new();
services.AddActivityFeedClient(configuration.GetSection("ActivityFeed"), options => options.UseToken(_ => new("token")))
    .ConfigurePrimaryHttpMessageHandler(() => new Echo());
await using ServiceProvider provider = services.BuildServiceProvider();
ActivityFeedClient client = provider.GetRequiredService<ActivityFeedClient>();

Article article = new("hello world", 12, "Hello, world");
ActivityUpsertResult result = await client.UpsertAsync(article);
Console.WriteLine($"{result.Id} {result.Activity.VisualElements.DisplayText}");
Console.WriteLine(Article.FromUserActivity(result.Activity) == article);
Console.WriteLine(ActivityLinks.TryMatch("contoso-reader://articles/hello%20world?Page=12", out ActivityLinkMatch match) ? match.Link : "none");
Console.WriteLine(Encoding.UTF8.GetString(article.ToJsonUtf8Bytes()));
