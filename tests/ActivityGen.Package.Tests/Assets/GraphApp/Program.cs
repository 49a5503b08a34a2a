using ActivityGen;
using ActivityGen.Client;
using GraphApp;
using Microsoft.Graph;
using Microsoft.Kiota.Abstractions.Authentication;
using SdkActivity = Microsoft.Graph.Models.UserActivity;

using HttpClient http = new(new Echo());
using GraphServiceClient graph = new(http, new AnonymousAuthenticationProvider(), "https://graph.contoso.com/v1.0");
Article article = new("a/b c", 12, "Zoë");

SdkActivity mapped = article.ToGraphUserActivity();
Console.WriteLine($"{mapped.AppActivityId} {mapped.VisualElements?.DisplayText} {mapped.VisualElements?.Content?.GetType().Name}");
Console.WriteLine(Article.TryFromGraphUserActivity(mapped, out Article? again) && again == article);

SdkActivity? stored = await graph.Me.Activities.UpsertAsync(article);
Console.WriteLine($"{stored?.Id} {stored?.ActivationUrl}");
stored = await graph.UpsertAsync(mapped);
Console.WriteLine($"{stored?.Id} {stored?.ActivationUrl}");

[UserActivity(
    AppActivityId = "/articles/{Slug}{?Page}",
    ActivationUrl = "contoso-reader://articles/{Slug}{?Page}",
    FallbackUrl = "https://reader.contoso.com/articles/{Slug}{?Page}",
    ActivitySourceHost = "https://reader.contoso.com")]
[VisualElements(DisplayText = "{Title}", Content = """{ "type": "AdaptiveCard", "version": "1.2", "body": [ { "type": "TextBlock", "text": "${Title}" } ] }""")]
public sealed partial record Article(string Slug, int Page, string Title);
