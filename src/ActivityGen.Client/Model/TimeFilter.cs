using System.Globalization;

namespace ActivityGen.Client;

/// <summary>Writes an OData filter on <c>lastModifiedDateTime</c>, the only property that the service filters by.</summary>
internal static class TimeFilter
{
    /// <summary>Gets the filter with its spaces percent-encoded; what else it has may stand in a URL's query as it is.</summary>
    internal static string Of(DateTimeOffset? after, DateTimeOffset? since, DateTimeOffset? before, DateTimeOffset? until)
    {
        List<string> clauses = [];
        Add(clauses, "gt", after);
        Add(clauses, "ge", since);
        Add(clauses, "lt", before);
        Add(clauses, "le", until);
        return string.Join("%20and%20", clauses);
    }

    private static void Add(List<string> clauses, string comparison, DateTimeOffset? time)
    {
        if (time is { } value)
        {
            clauses.Add(string.Create(CultureInfo.InvariantCulture, $"lastModifiedDateTime%20{comparison}%20{value.UtcDateTime:yyyy-MM-ddTHH:mm:ss.FFFFFFF}Z"));
        }
    }
}
