using ActivityGen;
using ActivityPublisher.Journal;

namespace ActivityPublisher.Publishing;

/// <summary>Sends the activities of a journal, one after the other; a bad line is reported and left out.</summary>
internal sealed class Publisher(IDestination destination, RejectionLog rejections)
{
    private readonly RunTally _tally = new();

    /// <summary>Gets what the lines came to so far.</summary>
    internal RunTotals Totals => _tally.Totals;

    /// <summary>Publishes one line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>Done.</returns>
    internal async Task PublishAsync(JournalLine line, CancellationToken cancellationToken)
    {
        if (line.Activity is null)
        {
            Reject(line, RejectionLog.UnreadableLine, line.Problem ?? "the line cannot be read");
            return;
        }

        try
        {
            UserActivity sent = await destination.SendAsync(line.Activity, cancellationToken);
            destination.Sent(sent, _tally.Add(sent.AppActivityId, line.Number, sent.HistoryItems.Count));
        }
        catch (ActivityValidationException e)
        {
            _tally.Reject();
            foreach (ActivityViolation violation in e.Violations)
            {
                rejections.Write(line.Number, violation.RuleId, violation.Message);
            }
        }
        catch (RefusedException e)
        {
            Reject(line, e.Code, e.Message);
        }
    }

    private void Reject(JournalLine line, string rule, string reason)
    {
        _tally.Reject();
        rejections.Write(line.Number, rule, reason);
    }
}
