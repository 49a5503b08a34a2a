namespace ActivityGen.Contract;

/// <summary>AG0204: userTimezone is an IANA id, in IANA's own case (names are compared as bytes in zone files, and so by many readers).</summary>
/// <remarks>The table is ours, so that the verdict does not depend on the zone data of the machine that compiles or runs.</remarks>
internal static class TimeZoneRule
{
    /// <summary>The name in the message where nothing in the table resembles the value.</summary>
    private const string Example = "Europe/Berlin";

    /// <summary>No name is longer; a value far beyond it resembles none, and measuring it would cost its length times the table.</summary>
    private const int MaxComparedLength = 64;

    private const int LongestAbbreviation = 4;

    internal static bool IsKnown(ReadOnlySpan<char> value) => TimeZoneNames.IsIana(value);

    internal static RuleFinding? Find(ActivityProperty property, ReadOnlySpan<char> value) => IsKnown(value)
        ? null
        : new RuleFinding(
            RuleCatalog.TimezoneNotIana,
            MessageText.Path(property),
            MessageText.Value(value),
            "'" + (Suggest(value) ?? Example) + "'");

    /// <summary>Gets the IANA name that was likely meant: a Windows id's, else the nearest by edit distance; null where none is near.</summary>
    internal static string? Suggest(ReadOnlySpan<char> value)
    {
        ReadOnlySpan<char> trimmed = value.Trim();
        if (TimeZoneNames.InOtherCase(trimmed) is { } same)
        {
            return same;
        }

        string? windows = TimeZoneNames.FromWindows(trimmed);
        if (windows is not null)
        {
            return windows;
        }

        if (trimmed.Length > MaxComparedLength || !CanBeMisspelt(trimmed))
        {
            return null;
        }

        // A third of the city's letters wrong is a misspelling; more is another place.
        int best = ((trimmed.Length - trimmed.LastIndexOf('/') - 1) / 3) + 1;
        int bestStart = -1;
        int bestLength = 0;
        ReadOnlySpan<char> names = TimeZoneTable.IanaNames.AsSpan();
        int start = 0;
        while (start < names.Length)
        {
            ReadOnlySpan<char> name = names.Slice(start, names.Slice(start).IndexOf(' '));
            int distance = Distance(trimmed, name, best);
            if (distance < best)
            {
                best = distance;
                bestStart = start;
                bestLength = name.Length;
            }

            start += name.Length + 1;
        }

        return bestStart < 0 ? null : names.Slice(bestStart, bestLength).ToString();
    }

    /// <summary>Abbreviations and offsets are near to many zones and mean none of them: <c>PST</c> is not a misspelt <c>EST</c>, nor <c>GMT+5</c> a <c>GMT+0</c>.</summary>
    private static bool CanBeMisspelt(ReadOnlySpan<char> value)
    {
        foreach (char c in value)
        {
            if (UrlCharacters.IsDigit(c))
            {
                return false;
            }
        }

        return value.Length > LongestAbbreviation;
    }

    /// <summary>Gets how far a value is from a name, or from the name's city with one more for the area left out; case and <c>_</c> for space do not count.</summary>
    private static int Distance(ReadOnlySpan<char> value, ReadOnlySpan<char> name, int limit)
    {
        // 'Etc/GMT+2' is two hours behind UTC, which nobody means who writes 'GMT+2' or 'UTC+2': only its own name, in another case, leads there.
        if (name.StartsWith("Etc/GMT".AsSpan(), StringComparison.Ordinal) && name.Length > "Etc/GMT".Length)
        {
            return value.Equals(name, StringComparison.OrdinalIgnoreCase) ? 0 : limit;
        }

        int whole = EditDistance(value, name, limit);
        int slash = name.LastIndexOf('/');
        if (slash < 0 || value.IndexOf('/') >= 0)
        {
            return whole;
        }

        int city = EditDistance(value, name.Slice(slash + 1), limit - 1) + 1;
        return Math.Min(whole, city);
    }

    /// <summary>Gets Levenshtein's distance, or at least <paramref name="limit"/> where it is not below that.</summary>
    private static int EditDistance(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) >= limit)
        {
            return limit;
        }

        Span<int> row = stackalloc int[b.Length + 1];
        for (int j = 0; j <= b.Length; j++)
        {
            row[j] = j;
        }

        for (int i = 1; i <= a.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int replaced = diagonal + (Fold(a[i - 1]) == Fold(b[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }

    private static char Fold(char c) => c == ' ' ? '_' : char.ToLowerInvariant(c);
}
