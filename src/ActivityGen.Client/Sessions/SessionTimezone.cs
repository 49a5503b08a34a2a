namespace ActivityGen.Client;

/// <summary>The time zone that a session's history item tells.</summary>
internal static class SessionTimezone
{
    /// <summary>Gets the activity's own zone, else the machine's where it has an IANA name; null where it has none.</summary>
    internal static string? Of(UserActivity activity, TimeProvider time)
    {
        if (activity.UserTimezone is { } own && IsAllowed(own))
        {
            return own;
        }

        TimeZoneInfo local = time.LocalTimeZone;
        string? name = local.HasIanaId ? local.Id : TimeZoneInfo.TryConvertWindowsIdToIanaId(local.Id, out string? iana) ? iana : null;
        return name is not null && IsAllowed(name) ? name : null;
    }

    /// <summary>Asks the contract (AG0204): an item that the rules refuse would lose the whole session.</summary>
    private static bool IsAllowed(string name) =>
        new ActivityHistoryItem { StartedDateTime = DateTimeOffset.UnixEpoch, UserTimezone = name }.Validate().Count == 0;
}
