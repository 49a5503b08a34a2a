using System.Text.Json.Serialization;
using ActivityGen;

namespace ActivityPublisher.Activities;

/// <summary>An episode of a TV series: a positional record, every property of the activity from an attribute's template.</summary>
/// <param name="Series">The series' key in the app: a slug, in any script.</param>
/// <param name="Season">The season; 0 for specials.</param>
/// <param name="Number">The episode's number in its season.</param>
/// <param name="SeriesTitle">The series' title.</param>
/// <param name="Title">The episode's title.</param>
/// <param name="FirstShown">The day when it was first shown, where that is known.</param>
/// <param name="Audio">The sound track that the user chose, if any.</param>
/// <param name="Subtitles">The BCP 47 tag of the subtitles that the user chose, if any.</param>
/// <param name="ResumeAt">The second to go on from; none where the episode was watched to its end.</param>
/// <param name="Engagements">When it was watched, if it was more than put on the list.</param>
[UserActivity(
    AppActivityId = "/watch?series={Series}&season={Season}&episode={Number}",
    ActivationUrl = "contoso-hub://watch{/Series,Season,Number}{?Audio,Subtitles,ResumeAt}",
    FallbackUrl = "https://hub.contoso.com/watch/{Series}/s{Season}e{Number}{?Audio,Subtitles,ResumeAt}",
    ContentUrl = "https://hub.contoso.com/guide{/Series}{?FirstShown}",
    ContentInfo = """
        {
          "@context": "https://schema.org",
          "@type": "TVEpisode",
          "name": "${Title}",
          "episodeNumber": "${Number}",
          "datePublished": "${FirstShown}",
          "partOfSeason": { "@type": "TVSeason", "seasonNumber": "${Season}" },
          "partOfSeries": { "@type": "TVSeries", "name": "${SeriesTitle}", "identifier": "${Series}" }
        }
        """)]
[VisualElements(
    DisplayText = "{SeriesTitle}: {Title}",
    Description = "Season {Season}, episode {Number}",
    ContentFile = "Cards/TvEpisode.card.json")]
public sealed partial record TvEpisode(
    string Series,
    int Season,
    int Number,
    string SeriesTitle,
    string Title,
    DateOnly? FirstShown = null,
    AudioTrack? Audio = null,
    string? Subtitles = null,
    int? ResumeAt = null,
    IReadOnlyList<Engagement>? Engagements = null) : IJournalActivity
{
    /// <summary>Gets a value indicating whether the card has a line for the day when the episode was first shown.</summary>
    [JsonIgnore]
    public bool IsDated => FirstShown is not null;

    /// <summary>Gets the engagements as Graph has them.</summary>
    [JsonIgnore]
    [MapTo(ActivityProperty.HistoryItems)]
    public IReadOnlyList<ActivityHistoryItem> Viewings => Engagement.ToHistory(Engagements);
}
