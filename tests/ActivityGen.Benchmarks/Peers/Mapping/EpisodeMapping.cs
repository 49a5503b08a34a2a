using System.Globalization;
using ActivityGen.Benchmarks.Peers.Dto;
using ActivityPublisher.Activities;
using Graph = Microsoft.Graph.Models;

namespace ActivityGen.Benchmarks.Peers.Mapping;

internal static class EpisodeMapping
{
    internal static ActivityDto<EpisodeInfo> ToDto(TvEpisode episode) => new()
    {
        AppActivityId = Id(episode),
        ActivationUrl = ActivationUrl(episode),
        ActivitySourceHost = "https://hub.contoso.com",
        AppDisplayName = "Contoso Hub",
        ContentUrl = ContentUrl(episode),
        FallbackUrl = FallbackUrl(episode),
        VisualElements = new VisualDto
        {
            DisplayText = $"{episode.SeriesTitle}: {episode.Title}",
            Description = $"Season {episode.Season}, episode {episode.Number}",
            BackgroundColor = "#0F6CBD",
            Attribution = new ImageDto { IconUrl = "https://hub.contoso.com/icons/hub.png", AlternateText = "Contoso Hub", AddImageQuery = true },
            Content = new CardDto
            {
                Body =
                [
                    new BlockDto { Text = episode.SeriesTitle, Size = "Medium", Weight = "Bolder", Wrap = true },
                    new BlockDto { Text = episode.Title, Wrap = true },
                    new BlockDto
                    {
                        Type = "FactSet",
                        Facts = [new FactDto("Season", $"Season {episode.Season}"), new FactDto("Episode", $"Episode {episode.Number}")],
                    },
                    new BlockDto { Text = "First shown " + Day(episode), IsSubtle = true, IsVisible = episode.IsDated },
                ],
                Actions = [new ActionDto("Open the guide", "https://hub.contoso.com/guide")],
            },
        },
        ContentInfo = new EpisodeInfo
        {
            Name = episode.Title,
            EpisodeNumber = episode.Number,
            DatePublished = Day(episode),
            PartOfSeason = new SeasonInfo(episode.Season),
            PartOfSeries = new SeriesInfo(episode.SeriesTitle, episode.Series),
        },
        HistoryItems = HistoryMapping.ToDto(episode.Viewings),
    };

    internal static Graph.UserActivity ToGraph(TvEpisode episode) => new()
    {
        AppActivityId = Id(episode),
        ActivationUrl = ActivationUrl(episode),
        ActivitySourceHost = "https://hub.contoso.com",
        AppDisplayName = "Contoso Hub",
        ContentUrl = ContentUrl(episode),
        FallbackUrl = FallbackUrl(episode),
        VisualElements = new Graph.VisualInfo
        {
            DisplayText = $"{episode.SeriesTitle}: {episode.Title}",
            Description = $"Season {episode.Season}, episode {episode.Number}",
            BackgroundColor = "#0F6CBD",
            Attribution = new Graph.ImageInfo { IconUrl = "https://hub.contoso.com/icons/hub.png", AlternateText = "Contoso Hub", AddImageQuery = true },
            Content = GraphJson.Card(
                [
                    GraphJson.Heading(episode.SeriesTitle),
                    GraphJson.Object(("type", GraphJson.Text("TextBlock")), ("text", GraphJson.Text(episode.Title)), ("wrap", GraphJson.True)),
                    GraphJson.Facts(new FactDto("Season", $"Season {episode.Season}"), new FactDto("Episode", $"Episode {episode.Number}")),
                    GraphJson.Object(
                        ("type", GraphJson.Text("TextBlock")),
                        ("text", GraphJson.Text("First shown " + Day(episode))),
                        ("isSubtle", GraphJson.True),
                        ("isVisible", GraphJson.Boolean(episode.IsDated))),
                ],
                [GraphJson.OpenUrl("Open the guide", "https://hub.contoso.com/guide")]),
        },
        ContentInfo = GraphJson.Object(
            ("@context", GraphJson.Text("https://schema.org")),
            ("@type", GraphJson.Text("TVEpisode")),
            ("name", GraphJson.Text(episode.Title)),
            ("episodeNumber", GraphJson.Number(episode.Number)),
            ("datePublished", GraphJson.Text(Day(episode))),
            ("partOfSeason", GraphJson.Object(("@type", GraphJson.Text("TVSeason")), ("seasonNumber", GraphJson.Number(episode.Season)))),
            ("partOfSeries", GraphJson.Object(
                ("@type", GraphJson.Text("TVSeries")), ("name", GraphJson.Text(episode.SeriesTitle)), ("identifier", GraphJson.Text(episode.Series))))),
        HistoryItems = HistoryMapping.ToGraph(episode.Viewings),
    };

    private static string Id(TvEpisode episode) => $"/watch?series={UrlText.Escape(episode.Series)}&season={episode.Season}&episode={episode.Number}";

    private static string ActivationUrl(TvEpisode episode) => UrlText.WithQuery(
        $"contoso-hub://watch/{UrlText.Escape(episode.Series)}/{episode.Season}/{episode.Number}",
        '?',
        ("Audio", episode.Audio?.ToString()),
        ("Subtitles", episode.Subtitles),
        ("ResumeAt", episode.ResumeAt?.ToString(CultureInfo.InvariantCulture)));

    private static string FallbackUrl(TvEpisode episode) => UrlText.WithQuery(
        $"https://hub.contoso.com/watch/{UrlText.Escape(episode.Series)}/s{episode.Season}e{episode.Number}",
        '?',
        ("Audio", episode.Audio?.ToString()),
        ("Subtitles", episode.Subtitles),
        ("ResumeAt", episode.ResumeAt?.ToString(CultureInfo.InvariantCulture)));

    private static string ContentUrl(TvEpisode episode) =>
        UrlText.WithQuery($"https://hub.contoso.com/guide/{UrlText.Escape(episode.Series)}", '?', ("FirstShown", Day(episode)));

    private static string? Day(TvEpisode episode) => episode.FirstShown?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
