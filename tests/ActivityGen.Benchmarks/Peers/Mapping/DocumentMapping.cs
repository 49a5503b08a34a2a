using System.Globalization;
using ActivityGen.Benchmarks.Peers.Dto;
using ActivityPublisher.Activities;
using Graph = Microsoft.Graph.Models;

namespace ActivityGen.Benchmarks.Peers.Mapping;

internal static class DocumentMapping
{
    internal static ActivityDto<DocumentInfo> ToDto(Document document) => new()
    {
        AppActivityId = document.Path,
        ActivationUrl = ActivationUrl(document),
        ActivitySourceHost = "https://hub.contoso.com",
        AppDisplayName = "Contoso Hub",
        ContentUrl = document.PublishedAt?.OriginalString,
        FallbackUrl = FallbackUrl(document),
        UserTimezone = document.UserTimezone,
        VisualElements = new VisualDto
        {
            DisplayText = document.Title,
            Description = string.IsNullOrEmpty(document.Summary) ? null : document.Summary,
            BackgroundColor = "#0F6CBD",
            Attribution = new ImageDto { IconUrl = "https://hub.contoso.com/icons/hub.png", AlternateText = "Contoso Hub", AddImageQuery = true },
            Content = new CardDto
            {
                Body =
                [
                    new BlockDto { Text = document.Title, Size = "Medium", Weight = "Bolder", Wrap = true },
                    new BlockDto { Text = $"“{document.Summary}”", Wrap = true, IsVisible = document.HasSummary },
                    new BlockDto { Type = "FactSet", Facts = [new FactDto("Kind", document.Kind.ToString()), new FactDto("Path", document.Path)] },
                ],
            },
        },
        ContentInfo = new DocumentInfo
        {
            Name = document.Title,
            Abstract = document.Summary,
            Identifier = document.Path,
            Genre = document.Kind.ToString(),
            Version = document.Revision,
            Url = document.PublishedAt?.OriginalString,
        },
        HistoryItems = HistoryMapping.ToDto(document.Edits),
    };

    internal static Graph.UserActivity ToGraph(Document document) => new()
    {
        AppActivityId = document.Path,
        ActivationUrl = ActivationUrl(document),
        ActivitySourceHost = "https://hub.contoso.com",
        AppDisplayName = "Contoso Hub",
        ContentUrl = document.PublishedAt?.OriginalString,
        FallbackUrl = FallbackUrl(document),
        UserTimezone = document.UserTimezone,
        VisualElements = new Graph.VisualInfo
        {
            DisplayText = document.Title,
            Description = string.IsNullOrEmpty(document.Summary) ? null : document.Summary,
            BackgroundColor = "#0F6CBD",
            Attribution = new Graph.ImageInfo { IconUrl = "https://hub.contoso.com/icons/hub.png", AlternateText = "Contoso Hub", AddImageQuery = true },
            Content = GraphJson.Card(
                [
                    GraphJson.Heading(document.Title),
                    GraphJson.Object(
                        ("type", GraphJson.Text("TextBlock")),
                        ("text", GraphJson.Text($"“{document.Summary}”")),
                        ("wrap", GraphJson.True),
                        ("isVisible", GraphJson.Boolean(document.HasSummary))),
                    GraphJson.Facts(new FactDto("Kind", document.Kind.ToString()), new FactDto("Path", document.Path)),
                ],
                actions: null),
        },
        ContentInfo = GraphJson.Object(
            ("@context", GraphJson.Text("https://schema.org")),
            ("@type", GraphJson.Text("DigitalDocument")),
            ("name", GraphJson.Text(document.Title)),
            ("abstract", GraphJson.Text(document.Summary)),
            ("identifier", GraphJson.Text(document.Path)),
            ("genre", GraphJson.Text(document.Kind.ToString())),
            ("version", GraphJson.Number(document.Revision)),
            ("url", GraphJson.Text(document.PublishedAt?.OriginalString))),
        HistoryItems = HistoryMapping.ToGraph(document.Edits),
    };

    private static string ActivationUrl(Document document) => UrlText.WithQuery(
        "contoso-hub:open",
        '?',
        ("Path", document.Path),
        ("Revision", document.Revision?.ToString(CultureInfo.InvariantCulture)),
        ("Heading", document.Heading));

    private static string FallbackUrl(Document document)
    {
        string url = UrlText.WithQuery(
            $"https://hub.contoso.com/documents/{document.Kind}",
            '?',
            ("Path", document.Path),
            ("Revision", document.Revision?.ToString(CultureInfo.InvariantCulture)));

        // Whether a fragment may keep more than this is for the app to know; these inputs' headings do.
        return document.Heading is { } heading ? $"{url}#{Fragment(heading)}" : url;
    }

    private static string Fragment(string heading)
    {
        const string Reserved = ":/?#[]@!$&'()*+,;=";
        System.Text.StringBuilder text = new();
        int start = 0;
        for (int i = 0; i <= heading.Length; i++)
        {
            if (i == heading.Length || Reserved.Contains(heading[i], StringComparison.Ordinal))
            {
                text.Append(UrlText.Escape(heading[start..i]));
                if (i < heading.Length)
                {
                    text.Append(heading[i]);
                }

                start = i + 1;
            }
        }

        return text.ToString();
    }
}
