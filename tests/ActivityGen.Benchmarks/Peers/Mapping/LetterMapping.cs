using ActivityGen.Benchmarks.Models;
using ActivityGen.Benchmarks.Peers.Dto;
using Graph = Microsoft.Graph.Models;

namespace ActivityGen.Benchmarks.Peers.Mapping;

internal static class LetterMapping
{
    internal static ActivityDto<NoInfo> ToDto(Letter letter)
    {
        string path = Path(letter);
        return new()
        {
            AppActivityId = path,
            ActivationUrl = "contoso-reader:/" + path,
            ActivitySourceHost = "https://reader.contoso.com",
            AppDisplayName = "Contoso Reader",
            FallbackUrl = "https://reader.contoso.com" + path,
            VisualElements = new VisualDto
            {
                DisplayText = letter.Subject,
                Description = letter.Text,
                BackgroundColor = "#5C2D91",
                Attribution = new ImageDto { IconUrl = "https://reader.contoso.com/icon.png", AlternateText = "Contoso Reader" },
            },
        };
    }

    internal static Graph.UserActivity ToGraph(Letter letter)
    {
        string path = Path(letter);
        return new()
        {
            AppActivityId = path,
            ActivationUrl = "contoso-reader:/" + path,
            ActivitySourceHost = "https://reader.contoso.com",
            AppDisplayName = "Contoso Reader",
            FallbackUrl = "https://reader.contoso.com" + path,
            VisualElements = new Graph.VisualInfo
            {
                DisplayText = letter.Subject,
                Description = letter.Text,
                BackgroundColor = "#5C2D91",
                Attribution = new Graph.ImageInfo { IconUrl = "https://reader.contoso.com/icon.png", AlternateText = "Contoso Reader" },
            },
        };
    }

    private static string Path(Letter letter) => $"/letters/{UrlText.Escape(letter.Folder)}/{UrlText.Escape(letter.Subject)}";
}
