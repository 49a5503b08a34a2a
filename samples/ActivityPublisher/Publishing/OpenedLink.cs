using System.Globalization;
using ActivityGen;
using ActivityPublisher.Activities;

namespace ActivityPublisher.Publishing;

/// <summary>What an app does with the link that it is opened with: find the type, then the members.</summary>
internal static class OpenedLink
{
    /// <summary>Says what a link leads to.</summary>
    /// <param name="url">An activation URL or a fallback URL.</param>
    /// <returns>One sentence; null where the link is no activity's.</returns>
    internal static string? Describe(string url)
    {
        if (!ActivityLinks.TryMatch(url, out ActivityLinkMatch match))
        {
            return null;
        }

        return match.Link switch
        {
            TvEpisode.ActivityLink episode => string.Create(
                CultureInfo.InvariantCulture,
                $"episode {episode.Number} of season {episode.Season} of {episode.Series}, from second {episode.ResumeAt ?? 0}"),
            Document.ActivityLink document => $"the document {document.Path}" + (document.Heading is { } heading ? $", at {heading}" : ""),
            GameCampaign.ActivityLink campaign => string.Create(
                CultureInfo.InvariantCulture,
                $"the campaign {campaign.Campaign} of {campaign.Game}, saved in slot {campaign.Slot}"),
            _ => match.ActivityType.Name,
        };
    }
}
