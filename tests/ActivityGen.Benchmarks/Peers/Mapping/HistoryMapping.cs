using ActivityGen.Benchmarks.Peers.Dto;
using Graph = Microsoft.Graph.Models;

namespace ActivityGen.Benchmarks.Peers.Mapping;

internal static class HistoryMapping
{
    /// <summary>Maps items; none are left out of the body.</summary>
    internal static List<HistoryDto>? ToDto(IEnumerable<ActivityHistoryItem> items)
    {
        List<HistoryDto> result = items.TryGetNonEnumeratedCount(out int count) ? new(count) : [];
        foreach (ActivityHistoryItem item in items)
        {
            result.Add(new HistoryDto
            {
                StartedDateTime = item.StartedDateTime,
                LastActiveDateTime = item.LastActiveDateTime,
                ActiveDurationSeconds = item.ActiveDurationSeconds,
                UserTimezone = item.UserTimezone,
            });
        }

        return result.Count == 0 ? null : result;
    }

    internal static List<Graph.ActivityHistoryItem>? ToGraph(IEnumerable<ActivityHistoryItem> items)
    {
        List<Graph.ActivityHistoryItem> result = items.TryGetNonEnumeratedCount(out int count) ? new(count) : [];
        foreach (ActivityHistoryItem item in items)
        {
            result.Add(new Graph.ActivityHistoryItem
            {
                StartedDateTime = item.StartedDateTime,
                LastActiveDateTime = item.LastActiveDateTime,
                ActiveDurationSeconds = item.ActiveDurationSeconds,
                UserTimezone = item.UserTimezone,
            });
        }

        return result.Count == 0 ? null : result;
    }
}
