using System.Text.Json.Serialization;
using ActivityGen;

namespace ActivityPublisher.Activities;

/// <summary>A campaign in a game: a value type, from an app of its own, so that most defaults of the assembly are overridden.</summary>
[UserActivity(
    AppActivityId = "{Game}{/Campaign}{;Slot}",
    ActivationUrl = "contoso-play://resume/{Game}{/Campaign}{;Slot,Difficulty}{?Party,SavedAt}",
    FallbackUrl = "https://play.contoso.com{/Game,Campaign}/map/{+Map}{?Slot}{&Party}",
    ActivitySourceHost = "https://play.contoso.com",
    AppDisplayName = "Contoso Play",
    ContentInfo = """
        {
          "@context": "https://schema.org",
          "@type": "VideoGame",
          "name": "${Title}",
          "identifier": "${Game}",
          "quest": { "@type": "Thing", "name": "${Campaign}" },
          "gameLocation": { "@type": "Place", "name": "${Map}" },
          "additionalProperty": { "@type": "PropertyValue", "name": "completion", "value": "${Completion}" }
        }
        """)]
[VisualElements(
    DisplayText = "{Title}",
    Description = "{Difficulty}, {Completion:P0} done after {HoursPlayed:0.0} hours",
    BackgroundColor = "#2D1B4E",
    ContentFile = "Cards/GameCampaign.card.json")]
[Attribution(IconUrl = "https://play.contoso.com/icons/{Game}.png", AlternateText = "Contoso Play")]
public readonly partial record struct GameCampaign : IJournalActivity
{
    /// <summary>Gets the game's key.</summary>
    public required string Game { get; init; }

    /// <summary>Gets the campaign's name, as the player typed it.</summary>
    public required string Campaign { get; init; }

    /// <summary>Gets the slot that the campaign is saved in.</summary>
    public required byte Slot { get; init; }

    /// <summary>Gets what the player reads: the game and where the campaign stands.</summary>
    public required string Title { get; init; }

    /// <summary>Gets how hard it is.</summary>
    public required Difficulty Difficulty { get; init; }

    /// <summary>Gets how much is done, 0 to 1.</summary>
    public required decimal Completion { get; init; }

    /// <summary>Gets the hours of play.</summary>
    public required decimal HoursPlayed { get; init; }

    /// <summary>Gets the place on the map, <c>north/harbour</c>; none before the first save.</summary>
    public string? Map { get; init; }

    /// <summary>Gets the party that plays together; none when the player is alone.</summary>
    public Guid? Party { get; init; }

    /// <summary>Gets when the campaign was last saved.</summary>
    public DateTimeOffset? SavedAt { get; init; }

    /// <summary>Gets when the campaign was played, if it was.</summary>
    public IReadOnlyList<Engagement>? Engagements { get; init; }

    /// <summary>Gets a value indicating whether the card has a line for the place on the map.</summary>
    [JsonIgnore]
    public bool IsOnTheMap => Map is not null;

    /// <summary>Gets the engagements as Graph has them.</summary>
    [JsonIgnore]
    [MapTo(ActivityProperty.HistoryItems)]
    public IReadOnlyList<ActivityHistoryItem> Sessions => Engagement.ToHistory(Engagements);
}
