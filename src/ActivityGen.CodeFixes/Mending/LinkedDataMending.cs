using ActivityGen.CodeFixes.Proposals;
using Microsoft.CodeAnalysis.Text;

namespace ActivityGen.CodeFixes.Mending;

/// <summary>Gives linked data its context and type.</summary>
internal static class LinkedDataMending
{
    /// <summary>Types of schema.org that activities are likely to be about.</summary>
    private static readonly string[] Types =
    [
        "Action", "Answer", "Article", "AudioObject", "Audiobook", "Blog", "BlogPosting", "Book", "Chapter", "Clip", "Collection", "Comment", "Conversation",
        "Course", "CreativeWork", "CreativeWorkSeason", "CreativeWorkSeries", "Dataset", "DigitalDocument", "DiscussionForumPosting", "Drawing", "Episode",
        "Event", "Game", "HowTo", "ImageObject", "Invoice", "JobPosting", "LearningResource", "LodgingReservation", "Map", "MediaObject", "Menu", "Message",
        "MobileApplication", "Movie", "MovieSeries", "MusicAlbum", "MusicPlaylist", "MusicRecording", "NewsArticle", "Newspaper", "NoteDigitalDocument", "Offer",
        "Order", "Organization", "Painting", "Periodical", "Person", "Photograph", "Place", "Play", "PodcastEpisode", "PodcastSeries", "Poster",
        "PresentationDigitalDocument", "Product", "Project", "Question", "Quiz", "Recipe", "Report", "Reservation", "Restaurant", "Review", "ScholarlyArticle",
        "SocialMediaPosting", "SoftwareApplication", "SoftwareSourceCode", "SpreadsheetDigitalDocument", "TVEpisode", "TVSeason", "TVSeries", "TechArticle",
        "TextDigitalDocument", "Thesis", "Trip", "VideoGame", "VideoObject", "VisualArtwork", "WebPage", "WebSite",
    ];

    internal static (TextSpan Span, string Text)? Mend(string json, string typeName) =>
        JsonMembers.Add(json, ("@context", "https://schema.org"), ("@type", TypeOf(typeName)));

    /// <summary>Gets the schema.org type that a type is named after, its first words being the least telling: <c>SavedNewsArticle</c> is a <c>NewsArticle</c>.</summary>
    private static string TypeOf(string typeName)
    {
        List<string> words = Words.Noun(typeName);
        for (int i = 0; i < words.Count; i++)
        {
            string name = string.Concat(words.Skip(i));
            foreach (string type in Types)
            {
                if (string.Equals(type, name, StringComparison.OrdinalIgnoreCase))
                {
                    return type;
                }
            }
        }

        return "CreativeWork";
    }
}
