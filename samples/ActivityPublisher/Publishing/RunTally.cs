namespace ActivityPublisher.Publishing;

/// <summary>Counts what a run comes to.</summary>
internal sealed class RunTally
{
    private readonly Dictionary<string, int> _lineOfId = new(StringComparer.Ordinal);
    private int _historyItems;
    private int _rejected;

    /// <summary>Gets what the lines came to so far.</summary>
    internal RunTotals Totals => new(_lineOfId.Count, _historyItems, _rejected);

    /// <summary>Counts a line that made no request, or one that the service refused.</summary>
    internal void Reject() => _rejected++;

    /// <summary>Counts a request. A PUT of an id that is there already replaces the activity: the same request, one activity less in the end.</summary>
    /// <param name="appActivityId">The activity's id.</param>
    /// <param name="line">The line's number.</param>
    /// <param name="historyItems">The history items that it has.</param>
    /// <returns>The line whose activity this one replaces; null where it is new.</returns>
    internal int? Add(string appActivityId, int line, int historyItems)
    {
        bool isUpdate = _lineOfId.TryGetValue(appActivityId, out int earlier);
        _lineOfId[appActivityId] = line;
        _historyItems += historyItems;
        return isUpdate ? earlier : null;
    }
}
