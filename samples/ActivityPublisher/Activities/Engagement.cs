using ActivityGen;

namespace ActivityPublisher.Activities;

/// <summary>One time that the user was at something, as the journal has it.</summary>
/// <param name="Started">When it began.</param>
/// <param name="LastActive">When the user was last active; none while it goes on.</param>
/// <param name="ActiveDurationSeconds">The seconds of activity; pauses make it less than the two times' difference.</param>
/// <param name="UserTimezone">The IANA time zone that the user was in.</param>
public sealed record Engagement(
    DateTimeOffset Started,
    DateTimeOffset? LastActive = null,
    int? ActiveDurationSeconds = null,
    string? UserTimezone = null)
{
    internal static IReadOnlyList<ActivityHistoryItem> ToHistory(IReadOnlyList<Engagement>? engagements) =>
        engagements is null ? [] : [.. engagements.Select(engagement => engagement.ToHistoryItem())];

    private ActivityHistoryItem ToHistoryItem() => new()
    {
        StartedDateTime = Started,
        LastActiveDateTime = LastActive,
        ActiveDurationSeconds = ActiveDurationSeconds,
        UserTimezone = UserTimezone,
    };
}
