namespace ActivityGen.Feed;

/// <summary>How many calls a user may make, over all of the user's apps.</summary>
public sealed class ActivityFeedThrottling
{
    /// <summary>Gets or sets a value indicating whether calls are counted at all.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>Gets or sets the most calls that write within <see cref="Window"/>, 1 or more.</summary>
    public int Writes { get; set; } = 100;

    /// <summary>Gets or sets the most calls that read within <see cref="Window"/>, 1 or more.</summary>
    public int Reads { get; set; } = 400;

    /// <summary>Gets or sets the time that calls are counted over; it slides.</summary>
    public TimeSpan Window { get; set; } = TimeSpan.FromMinutes(5);
}
