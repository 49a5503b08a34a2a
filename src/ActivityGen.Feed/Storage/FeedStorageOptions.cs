namespace ActivityGen.Feed.Storage;

/// <summary>How long things stay, and how often what has expired is swept out.</summary>
internal sealed class FeedStorageOptions
{
    /// <summary>Gets or sets how long an activity stays after its last modification, or a history item's; 30 days, as Graph does it.</summary>
    internal TimeSpan Retention { get; set; } = TimeSpan.FromDays(30);

    /// <summary>Gets or sets the time from one sweep to the next. What has expired is not shown before it is swept either.</summary>
    internal TimeSpan SweepInterval { get; set; } = TimeSpan.FromMinutes(5);
}
