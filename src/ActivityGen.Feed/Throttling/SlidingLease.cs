using System.Threading.RateLimiting;

namespace ActivityGen.Feed.Throttling;

/// <summary>Whether a call may pass.</summary>
/// <param name="retryAfter">How long it has to wait; null where it may pass.</param>
internal sealed class SlidingLease(TimeSpan? retryAfter) : RateLimitLease
{
    /// <inheritdoc/>
    public override bool IsAcquired => retryAfter is null;

    /// <inheritdoc/>
    public override IEnumerable<string> MetadataNames => retryAfter is null ? [] : [MetadataName.RetryAfter.Name];

    /// <inheritdoc/>
    public override bool TryGetMetadata(string metadataName, out object? metadata)
    {
        metadata = metadataName == MetadataName.RetryAfter.Name ? retryAfter : null;
        return metadata is not null;
    }
}
