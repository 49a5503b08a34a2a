using System.Globalization;
using ActivityGen;

namespace ActivityPublisher.Publishing;

/// <summary>Prints a request and a short view of its activity, as plain text.</summary>
internal sealed class ActivityView(TextWriter output)
{
    /// <summary>Prints one request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="updatedLine">The line whose activity this one replaces; null where it is new.</param>
    internal void Print(ActivityRequest request, int? updatedLine)
    {
        UserActivity activity = request.Activity;
        output.WriteLine("PUT " + request.Path);
        Print(activity.VisualElements.DisplayText);
        if (activity.VisualElements.Description is { } description)
        {
            Print(description);
        }

        Print("opens " + activity.ActivationUrl);
        Print(activity.HistoryItems.Count switch
        {
            0 => "no engagement yet",
            1 => "1 engagement",
            int count => string.Create(CultureInfo.InvariantCulture, $"{count} engagements"),
        });
        if (updatedLine is { } line)
        {
            Print(string.Create(CultureInfo.InvariantCulture, $"updates the activity of line {line}"));
        }
    }

    private void Print(string text) => output.WriteLine("  " + SingleLine.Of(text));
}
