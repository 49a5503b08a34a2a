using System.Globalization;
using ActivityGen;
using ActivityPublisher.Activities;

namespace ActivityPublisher.Publishing;

/// <summary>Prints a short view of an activity, as plain text.</summary>
internal sealed class ActivityView(TextWriter output)
{
    /// <summary>Prints the request of an activity.</summary>
    /// <param name="activity">What the request says.</param>
    /// <param name="updatedLine">The line whose activity this one replaces; null where it is new.</param>
    internal void PrintRequest(UserActivity activity, int? updatedLine)
    {
        output.WriteLine("PUT " + ActivityRequest.PathOf(activity.AppActivityId));
        PrintDetail(activity.VisualElements.DisplayText);
        PrintRest(activity);
        if (updatedLine is { } line)
        {
            PrintDetail(string.Create(CultureInfo.InvariantCulture, $"updates the activity of line {line}"));
        }
    }

    /// <summary>Prints an activity that a feed gave back.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="typed">The same as its own type; null where it is none of this app's.</param>
    internal void PrintRecent(UserActivity activity, IUserActivity? typed)
    {
        string kind = typed switch
        {
            TvEpisode => "episode",
            Document => "document",
            GameCampaign => "campaign",
            _ => "activity",
        };
        output.WriteLine(SingleLine.Of($"{activity.VisualElements.DisplayText} ({kind})"));
        PrintRest(activity);
    }

    private void PrintRest(UserActivity activity)
    {
        if (activity.VisualElements.Description is { } description)
        {
            PrintDetail(description);
        }

        PrintDetail("opens " + activity.ActivationUrl);
        PrintDetail(activity.HistoryItems.Count switch
        {
            0 => "no engagement yet",
            1 => "1 engagement",
            int count => string.Create(CultureInfo.InvariantCulture, $"{count} engagements"),
        });
    }

    private void PrintDetail(string text) => output.WriteLine("  " + SingleLine.Of(text));
}
