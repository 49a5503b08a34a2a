namespace ActivityGen.Feed.Storage;

/// <summary>An activity has as many history items as it may have; nothing was written.</summary>
/// <param name="limit">How many that is.</param>
internal sealed class HistoryFullException(int limit) : Exception($"An activity has at most {limit} history items.")
{
    /// <summary>Gets how many history items an activity may have.</summary>
    internal int Limit { get; } = limit;
}
