using ActivityGen.Feed.Http;
using ActivityGen.Feed.Storage;

namespace ActivityGen.Feed.Querying;

/// <summary>Reads <c>$expand</c>: <c>historyItems</c>, or <c>historyItems($filter=…)</c>.</summary>
internal static class ExpandOption
{
    private const string Navigation = "historyItems";

    private const string InnerFilter = "$filter";

    /// <summary>Reads the option.</summary>
    /// <returns>The history items to bring along.</returns>
    /// <exception cref="GraphErrorException">400: it is neither form.</exception>
    internal static TimeRange Parse(string value)
    {
        string text = value.Trim();
        if (text == Navigation)
        {
            return TimeRange.All;
        }

        if (!text.StartsWith(Navigation + "(", StringComparison.Ordinal) || !text.EndsWith(')'))
        {
            throw GraphErrors.BadRequest("$expand takes historyItems, and historyItems($filter=lastModifiedDateTime gt …).");
        }

        string inner = text[(Navigation.Length + 1)..^1];
        int equals = inner.IndexOf('=', StringComparison.Ordinal);
        string name = equals < 0 ? inner.Trim() : inner[..equals].Trim();
        return equals >= 0 && name.Equals(InnerFilter, StringComparison.OrdinalIgnoreCase)
            ? FilterParser.Parse(inner[(equals + 1)..], "$expand=historyItems($filter)")
            : throw GraphErrors.BadRequest($"In $expand, historyItems takes $filter alone, not '{name}'.");
    }
}
