using Newtonsoft.Json.Linq;

namespace ActivityGen.Benchmarks.Peers.Dto;

/// <summary>As <see cref="ReadActivityDto"/>, with the JSON type that Newtonsoft.Json has.</summary>
internal sealed class NewtonsoftActivityDto
{
    public string? AppActivityId { get; init; }

    public string? ActivationUrl { get; init; }

    public string? ActivitySourceHost { get; init; }

    public string? AppDisplayName { get; init; }

    public string? ContentUrl { get; init; }

    public string? FallbackUrl { get; init; }

    public string? UserTimezone { get; init; }

    public NewtonsoftVisualDto? VisualElements { get; init; }

    public JObject? ContentInfo { get; init; }

    public List<HistoryDto>? HistoryItems { get; init; }

    public string? Id { get; init; }

    public string? Status { get; init; }

    public DateTimeOffset? CreatedDateTime { get; init; }

    public DateTimeOffset? LastModifiedDateTime { get; init; }

    public DateTimeOffset? ExpirationDateTime { get; init; }
}
