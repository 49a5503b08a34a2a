using System.Globalization;
using ActivityGen.Feed.Http;
using ActivityGen.Feed.Storage;

namespace ActivityGen.Feed.Querying;

/// <summary>What a query string asks for.</summary>
internal sealed record ActivityQuery
{
    /// <summary>What Graph knows elsewhere; without its dollar sign such a name is a slip, and to pass over it would answer another question.</summary>
    private static readonly HashSet<string> KnownNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "filter", "expand", "top", "skiptoken", "select", "count", "skip", "orderby", "search", "format", "apply", "compute", "deltatoken",
    };

    private ActivityQuery()
    {
    }

    /// <summary>Gets the activities' last modification.</summary>
    internal TimeRange Filter { get; private init; } = TimeRange.All;

    /// <summary>Gets the history items to bring along; null for none.</summary>
    internal TimeRange? HistoryFilter { get; private init; }

    /// <summary>Gets the most activities over all pages; null for all.</summary>
    internal int? Top { get; private init; }

    /// <summary>Gets the token of the page; null for the first.</summary>
    internal string? SkipToken { get; private init; }

    /// <summary>Gets the text of <c>$filter</c>; null for none.</summary>
    internal string? FilterText { get; private init; }

    /// <summary>Gets the text of <c>$expand</c>; null for none.</summary>
    internal string? ExpandText { get; private init; }

    /// <summary>Reads a query string.</summary>
    /// <param name="query">The query as it was sent, without the question mark.</param>
    /// <param name="allowed">What the operation takes.</param>
    /// <exception cref="GraphErrorException">400: an option that is not taken, twice there, or not as it should be.</exception>
    internal static ActivityQuery Parse(string query, QueryOptionSet allowed)
    {
        ActivityQuery result = new();
        HashSet<string> seen = new(StringComparer.OrdinalIgnoreCase);
        foreach (string part in query.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            int equals = part.IndexOf('=', StringComparison.Ordinal);
            string name = Decode(equals < 0 ? part : part[..equals]);
            string value = Decode(equals < 0 ? "" : part[(equals + 1)..]);
            if (KnownNames.Contains(name))
            {
                throw GraphErrors.BadRequest($"The query option '{name}' has no dollar sign: write ${name}.");
            }

            // What has no dollar sign is the caller's own, and not looked at: that is OData's rule.
            if (!name.StartsWith('$'))
            {
                continue;
            }

            if (!seen.Add(name))
            {
                throw GraphErrors.BadRequest($"The query option '{name}' is there twice.");
            }

            result = result.With(name, value, allowed);
        }

        return result;
    }

    private ActivityQuery With(string name, string value, QueryOptionSet allowed) => name.ToUpperInvariant() switch
    {
        "$FILTER" when allowed.HasFlag(QueryOptionSet.Filter) => this with { Filter = FilterParser.Parse(value, "$filter"), FilterText = value },
        "$EXPAND" when allowed.HasFlag(QueryOptionSet.Expand) => this with { HistoryFilter = ExpandOption.Parse(value), ExpandText = value },
        "$TOP" when allowed.HasFlag(QueryOptionSet.Top) => this with { Top = ParseTop(value) },
        "$SKIPTOKEN" when allowed.HasFlag(QueryOptionSet.SkipToken) => this with { SkipToken = value },
        _ => throw GraphErrors.BadRequest($"The query option '{name}' is not supported here; {Describe(allowed)}."),
    };

    private static string Describe(QueryOptionSet allowed) => allowed switch
    {
        QueryOptionSet.None => "this call takes none",
        QueryOptionSet.Expand => "this call takes $expand",
        _ => "this call takes $filter, $expand and $top",
    };

    private static int ParseTop(string value) =>
        value.All(char.IsAsciiDigit) && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int top) && top >= 1
            ? top
            : throw GraphErrors.BadRequest("$top is the most activities over all pages: a whole number, 1 or more.");

    private static string Decode(string text) =>
        UrlSafeId.TryDecode(text.Replace('+', ' '), out string? decoded)
            ? decoded
            : throw GraphErrors.BadRequest("The query string is not percent-encoded UTF-8.");
}
