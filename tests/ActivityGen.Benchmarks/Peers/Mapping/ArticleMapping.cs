using ActivityGen.Benchmarks.Models;
using ActivityGen.Benchmarks.Peers.Dto;
using Graph = Microsoft.Graph.Models;

namespace ActivityGen.Benchmarks.Peers.Mapping;

internal static class ArticleMapping
{
    internal static ActivityDto<NoInfo> ToDto(Article article)
    {
        string path = Path(article);
        return new()
        {
            AppActivityId = path,
            ActivationUrl = "contoso-reader:/" + path,
            ActivitySourceHost = "https://reader.contoso.com",
            AppDisplayName = "Contoso Reader",
            FallbackUrl = "https://reader.contoso.com" + path,
            VisualElements = new VisualDto
            {
                DisplayText = article.Title,
                Description = $"by {article.Author}, page {article.Page}",
                BackgroundColor = "#0078D4",
                Attribution = new ImageDto { IconUrl = "https://reader.contoso.com/icon.png", AlternateText = "Contoso Reader" },
            },
        };
    }

    internal static Graph.UserActivity ToGraph(Article article)
    {
        string path = Path(article);
        return new()
        {
            AppActivityId = path,
            ActivationUrl = "contoso-reader:/" + path,
            ActivitySourceHost = "https://reader.contoso.com",
            AppDisplayName = "Contoso Reader",
            FallbackUrl = "https://reader.contoso.com" + path,
            VisualElements = new Graph.VisualInfo
            {
                DisplayText = article.Title,
                Description = $"by {article.Author}, page {article.Page}",
                BackgroundColor = "#0078D4",
                Attribution = new Graph.ImageInfo { IconUrl = "https://reader.contoso.com/icon.png", AlternateText = "Contoso Reader" },
            },
        };
    }

    private static string Path(Article article) => $"/articles/{UrlText.Escape(article.Slug)}?Page={article.Page}";
}
