using System.Text.Json;

namespace ActivityGen.Benchmarks.Peers.Dto;

/// <summary>What a developer writes by hand to read a <c>userActivity</c> of any author: the same properties as <see cref="UserActivity"/>.</summary>
internal sealed class ReadActivityDto
{
    public string? AppActivityId { get; init; }

    public string? ActivationUrl { get; init; }

    public string? ActivitySourceHost { get; init; }

    public string? AppDisplayName { get; init; }

    public string? ContentUrl { get; init; }

    public string? FallbackUrl { get; init; }

    public string? UserTimezone { get; init; }

    public ReadVisualDto? VisualElements { get; init; }

    public JsonElement? ContentInfo { get; init; }

    public List<HistoryDto>? HistoryItems { get; init; }

    public string? Id { get; init; }

    public string? Status { get; init; }

    public DateTimeOffset? CreatedDateTime { get; init; }

    public DateTimeOffset? LastModifiedDateTime { get; init; }

    public DateTimeOffset? ExpirationDateTime { get; init; }
}
