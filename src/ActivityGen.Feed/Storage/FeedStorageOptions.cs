namespace ActivityGen.Feed.Storage;

/// <summary>How long things stay, and how often what has expired is swept out.</summary>
internal sealed class FeedStorageOptions
{
    /// <summary>Gets or sets how long an activity stays after its last modification, or a history item's; 30 days, as Graph does it.</summary>
    internal TimeSpan Retention { get; set; } = TimeSpan.FromDays(30);

    /// <summary>Gets or sets the time from one sweep to the next. What has expired is not shown before it is swept either.</summary>
    internal TimeSpan SweepInterval { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>Gets or sets how many history items an activity may have that have not expired.</summary>
    internal int MaxHistoryItems { get; set; } = 1000;

    /// <summary>Gets or sets how many bytes of stored JSON a page may have; one activity is on it whatever it has.</summary>
    internal int MaxPageBytes { get; set; } = 4 * 1024 * 1024;
}
