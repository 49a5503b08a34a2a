namespace ActivityGen.Benchmarks.Peers.Dto;

/// <summary>What a developer writes by hand to serialize a <c>userActivity</c>; <typeparamref name="TInfo"/> is the app's schema.org type.</summary>
internal sealed class ActivityDto<TInfo>
    where TInfo : class
{
    public required string AppActivityId { get; init; }

    public required string ActivationUrl { get; init; }

    public required string ActivitySourceHost { get; init; }

    public string? AppDisplayName { get; init; }

    public string? ContentUrl { get; init; }

    public string? FallbackUrl { get; init; }

    public string? UserTimezone { get; init; }

    public required VisualDto VisualElements { get; init; }

    public TInfo? ContentInfo { get; init; }

    public List<HistoryDto>? HistoryItems { get; init; }
}
