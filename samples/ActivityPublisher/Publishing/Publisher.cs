using ActivityGen;
using ActivityPublisher.Journal;

namespace ActivityPublisher.Publishing;

/// <summary>Turns the lines of a journal into requests, one after the other; a bad line is reported and left out.</summary>
internal sealed class Publisher(ActivityView view, RejectionLog rejections, RequestFolder? folder)
{
    private readonly Dictionary<string, int> _lineOfId = new(StringComparer.Ordinal);
    private int _historyItems;
    private int _rejected;

    /// <summary>Gets what the lines came to so far.</summary>
    internal RunTotals Totals => new(_lineOfId.Count, _historyItems, _rejected);

    /// <summary>Publishes one line.</summary>
    /// <param name="line">The line.</param>
    internal void Publish(JournalLine line)
    {
        if (line.Activity is null)
        {
            _rejected++;
            rejections.Write(line.Number, RejectionLog.UnreadableLine, line.Problem ?? "the line cannot be read");
            return;
        }

        ActivityRequest request;
        try
        {
            request = ActivityRequest.For(line.Activity);
        }
        catch (ActivityValidationException e)
        {
            _rejected++;
            foreach (ActivityViolation violation in e.Violations)
            {
                rejections.Write(line.Number, violation.RuleId, violation.Message);
            }

            return;
        }

        folder?.Write(request);

        // A PUT of an id that is there already replaces the activity: the same request, one activity less in the end.
        string id = request.Activity.AppActivityId;
        bool isUpdate = _lineOfId.TryGetValue(id, out int earlier);
        _lineOfId[id] = line.Number;
        _historyItems += request.Activity.HistoryItems.Count;
        view.Print(request, isUpdate ? earlier : null);
    }
}
