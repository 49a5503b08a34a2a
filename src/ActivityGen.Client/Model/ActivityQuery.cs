using System.Text;

namespace ActivityGen.Client;

/// <summary>What a list is limited to; immutable. The service has no other options (contract, section 3).</summary>
public sealed record ActivityQuery
{
    /// <summary>Gets how many activities are wanted at most, over all pages; 1 or more; null for all.</summary>
    /// <remarks>Sent as <c>$top</c>, and kept to whatever the service sends.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">Set to less than 1.</exception>
    public int? Top
    {
        get;
        init
        {
            if (value is { } top)
            {
                ArgumentOutOfRangeException.ThrowIfLessThan(top, 1, nameof(Top));
            }

            field = value;
        }
    }

    /// <summary>Gets the time that activities were last modified after (<c>gt</c>).</summary>
    public DateTimeOffset? ModifiedAfter { get; init; }

    /// <summary>Gets the time that activities were last modified at or after (<c>ge</c>).</summary>
    public DateTimeOffset? ModifiedSince { get; init; }

    /// <summary>Gets the time that activities were last modified before (<c>lt</c>).</summary>
    public DateTimeOffset? ModifiedBefore { get; init; }

    /// <summary>Gets the time that activities were last modified at or before (<c>le</c>).</summary>
    public DateTimeOffset? ModifiedUntil { get; init; }

    /// <summary>Gets which history items come with each activity; null for none.</summary>
    public HistoryItemQuery? ExpandHistoryItems { get; init; }

    /// <summary>Gets the query as it stands in a URL, <c>?</c> included; empty where nothing is asked for.</summary>
    internal string ToQueryString()
    {
        StringBuilder query = new();
        if (Top is { } top)
        {
            query.Append("&$top=").Append(top);
        }

        string filter = TimeFilter.Of(ModifiedAfter, ModifiedSince, ModifiedBefore, ModifiedUntil);
        if (filter.Length > 0)
        {
            query.Append("&$filter=").Append(filter);
        }

        if (ExpandHistoryItems is { } items)
        {
            query.Append("&$expand=historyItems");
            string itemFilter = TimeFilter.Of(items.ModifiedAfter, items.ModifiedSince, items.ModifiedBefore, items.ModifiedUntil);
            if (itemFilter.Length > 0)
            {
                query.Append("($filter=").Append(itemFilter).Append(')');
            }
        }

        if (query.Length > 0)
        {
            query[0] = '?';
        }

        return query.ToString();
    }
}
