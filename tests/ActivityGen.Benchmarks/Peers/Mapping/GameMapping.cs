using System.Globalization;
using ActivityGen.Benchmarks.Peers.Dto;
using ActivityPublisher.Activities;
using Microsoft.Kiota.Abstractions.Serialization;
using Graph = Microsoft.Graph.Models;

namespace ActivityGen.Benchmarks.Peers.Mapping;

internal static class GameMapping
{
    internal static ActivityDto<GameInfo> ToDto(GameCampaign game) => new()
    {
        AppActivityId = Id(game),
        ActivationUrl = ActivationUrl(game),
        ActivitySourceHost = "https://play.contoso.com",
        AppDisplayName = "Contoso Play",
        FallbackUrl = FallbackUrl(game),
        VisualElements = new VisualDto
        {
            DisplayText = game.Title,
            Description = Description(game),
            BackgroundColor = "#2D1B4E",
            Attribution = new ImageDto { IconUrl = Icon(game), AlternateText = "Contoso Play", AddImageQuery = true },
            Content = new CardDto
            {
                Body =
                [
                    new BlockDto { Text = game.Title, Size = "Medium", Weight = "Bolder", Wrap = true },
                    new BlockDto
                    {
                        Type = "FactSet",
                        Facts =
                        [
                            new FactDto("Difficulty", game.Difficulty.ToString()),
                            new FactDto("Played", UrlText.Invariant(game.HoursPlayed) + " hours"),
                            new FactDto("Saved", $"in slot {game.Slot}"),
                        ],
                    },
                    new BlockDto { Text = "At " + game.Map, IsSubtle = true, IsVisible = game.IsOnTheMap },
                ],
                Actions = [new ActionDto("Play in the browser", "https://play.contoso.com")],
            },
        },
        ContentInfo = new GameInfo
        {
            Name = game.Title,
            Identifier = game.Game,
            Quest = new ThingInfo(game.Campaign),
            GameLocation = new PlaceInfo { Name = game.Map },
            AdditionalProperty = new CompletionInfo(game.Completion),
        },
        HistoryItems = HistoryMapping.ToDto(game.Sessions),
    };

    internal static Graph.UserActivity ToGraph(GameCampaign game) => new()
    {
        AppActivityId = Id(game),
        ActivationUrl = ActivationUrl(game),
        ActivitySourceHost = "https://play.contoso.com",
        AppDisplayName = "Contoso Play",
        FallbackUrl = FallbackUrl(game),
        VisualElements = new Graph.VisualInfo
        {
            DisplayText = game.Title,
            Description = Description(game),
            BackgroundColor = "#2D1B4E",
            Attribution = new Graph.ImageInfo { IconUrl = Icon(game), AlternateText = "Contoso Play", AddImageQuery = true },
            Content = GraphJson.Card(
                [
                    GraphJson.Heading(game.Title),
                    GraphJson.Facts(
                        new FactDto("Difficulty", game.Difficulty.ToString()),
                        new FactDto("Played", UrlText.Invariant(game.HoursPlayed) + " hours"),
                        new FactDto("Saved", $"in slot {game.Slot}")),
                    GraphJson.Object(
                        ("type", GraphJson.Text("TextBlock")),
                        ("text", GraphJson.Text("At " + game.Map)),
                        ("isSubtle", GraphJson.True),
                        ("isVisible", GraphJson.Boolean(game.IsOnTheMap))),
                ],
                [GraphJson.OpenUrl("Play in the browser", "https://play.contoso.com")]),
        },
        ContentInfo = GraphJson.Object(
            ("@context", GraphJson.Text("https://schema.org")),
            ("@type", GraphJson.Text("VideoGame")),
            ("name", GraphJson.Text(game.Title)),
            ("identifier", GraphJson.Text(game.Game)),
            ("quest", GraphJson.Object(("@type", GraphJson.Text("Thing")), ("name", GraphJson.Text(game.Campaign)))),
            ("gameLocation", GraphJson.Object(("@type", GraphJson.Text("Place")), ("name", GraphJson.Text(game.Map)))),
            ("additionalProperty", GraphJson.Object(
                ("@type", GraphJson.Text("PropertyValue")), ("name", GraphJson.Text("completion")), ("value", new UntypedDecimal(game.Completion))))),
        HistoryItems = HistoryMapping.ToGraph(game.Sessions),
    };

    private static string Id(GameCampaign game) => $"{UrlText.Escape(game.Game)}/{UrlText.Escape(game.Campaign)};Slot={game.Slot}";

    private static string ActivationUrl(GameCampaign game) => UrlText.WithQuery(
        $"contoso-play://resume/{UrlText.Escape(game.Game)}/{UrlText.Escape(game.Campaign)};Slot={game.Slot};Difficulty={game.Difficulty}",
        '?',
        ("Party", game.Party?.ToString()),
        ("SavedAt", game.SavedAt?.ToString("O", CultureInfo.InvariantCulture)));

    private static string FallbackUrl(GameCampaign game) => UrlText.WithQuery(
        $"https://play.contoso.com/{UrlText.Escape(game.Game)}/{UrlText.Escape(game.Campaign)}/map/{Map(game)}?Slot={game.Slot}",
        '&',
        ("Party", game.Party?.ToString()));

    private static string Map(GameCampaign game) => game.Map is { } map ? string.Join('/', map.Split('/').Select(UrlText.Escape)) : "";

    private static string Icon(GameCampaign game) => $"https://play.contoso.com/icons/{UrlText.Escape(game.Game)}.png";

    private static string Description(GameCampaign game) =>
        string.Create(CultureInfo.InvariantCulture, $"{game.Difficulty}, {game.Completion:P0} done after {game.HoursPlayed:0.0} hours");
}
