using ActivityGen.Contract;

namespace ActivityGen.CodeFixes.Mending;

/// <summary>Makes an IANA name of a Windows id, or of a name that is nearly one.</summary>
internal static class TimeZoneMending
{
    internal static IEnumerable<string> Values(string value)
    {
        // A number off is an hour off: 'GMT+2' is no misspelt 'GMT+0'.
        if (TimeZoneRule.Suggest(value.Replace('\\', '/').AsSpan()) is { } name && (TimeZoneNames.FromWindows(value.Trim().AsSpan()) is not null || Offset(name) == Offset(value)))
        {
            yield return name;
        }
    }

    private static string Offset(string name) => string.Concat(name.Where(static c => c is '+' or (>= '0' and <= '9')));
}
