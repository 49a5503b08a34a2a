using System.Globalization;

namespace ActivityPublisher.Publishing;

/// <summary>What a run came to.</summary>
/// <param name="Activities">The activities the service would then hold: a second line with the same id is an update, not another one.</param>
/// <param name="HistoryItems">The history items of all requests.</param>
/// <param name="Rejected">The lines that made no request.</param>
internal readonly record struct RunTotals(int Activities, int HistoryItems, int Rejected)
{
    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Activities} activities, {HistoryItems} history items, {Rejected} rejected");
}
