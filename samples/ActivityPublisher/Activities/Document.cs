using System.Text.Json.Serialization;
using ActivityGen;

namespace ActivityPublisher.Activities;

/// <summary>A document in a library: a class, with members bound as they are beside the templates.</summary>
[UserActivity(
    ActivationUrl = "contoso-hub:open{?Path,Revision,Heading}",
    FallbackUrl = "https://hub.contoso.com/documents/{Kind}{?Path}{&Revision}{#Heading}",
    ContentInfoFile = "Cards/Document.info.json")]
[VisualElements(DisplayText = "{Title}", ContentFile = "Cards/Document.card.json")]
public sealed partial class Document : IJournalActivity
{
    /// <summary>Gets the path in the library, which is the activity's id as it stands: any character a file name can have.</summary>
    [MapTo(ActivityProperty.AppActivityId)]
    public required string Path { get; init; }

    /// <summary>Gets the document's title.</summary>
    public required string Title { get; init; }

    /// <summary>Gets what kind of document it is.</summary>
    public required DocumentKind Kind { get; init; }

    /// <summary>Gets a line about the document, if somebody wrote one.</summary>
    [MapTo(ActivityProperty.Description)]
    public string? Summary { get; init; }

    /// <summary>Gets the revision that was open; none for the newest.</summary>
    public int? Revision { get; init; }

    /// <summary>Gets the heading where the user stopped, if any.</summary>
    public string? Heading { get; init; }

    /// <summary>Gets where the document is published for everybody, if it is.</summary>
    [MapTo(ActivityProperty.ContentUrl)]
    public Uri? PublishedAt { get; init; }

    /// <summary>Gets the IANA time zone that the user was in; it fills the property of its own name.</summary>
    public string? UserTimezone { get; init; }

    /// <summary>Gets when the document was worked on, if it was more than shared.</summary>
    public IReadOnlyList<Engagement>? Engagements { get; init; }

    /// <summary>Gets a value indicating whether the card has a line for the summary.</summary>
    [JsonIgnore]
    public bool HasSummary => !string.IsNullOrEmpty(Summary);

    /// <summary>Gets the engagements as Graph has them.</summary>
    [JsonIgnore]
    [MapTo(ActivityProperty.HistoryItems)]
    public IEnumerable<ActivityHistoryItem> Edits => Engagement.ToHistory(Engagements);
}
