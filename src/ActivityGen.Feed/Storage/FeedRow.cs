namespace ActivityGen.Feed.Storage;

/// <summary>The table row of an owner. Every write of an owner's goes through it, which it locks, so that two at once cannot pass each other.</summary>
internal sealed class FeedRow
{
    /// <summary>Gets or sets the key.</summary>
    public long Key { get; set; }

    /// <summary>Gets or sets the user's id.</summary>
    public required string UserId { get; set; }

    /// <summary>Gets or sets the app's id.</summary>
    public required string AppId { get; set; }

    /// <summary>Gets or sets the time of the owner's last write, in milliseconds since 1970.</summary>
    public long LastStamp { get; set; }
}
