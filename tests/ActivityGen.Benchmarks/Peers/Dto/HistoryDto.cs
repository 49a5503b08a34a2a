namespace ActivityGen.Benchmarks.Peers.Dto;

internal sealed class HistoryDto
{
    public string? Id { get; init; }

    public DateTimeOffset? StartedDateTime { get; init; }

    public DateTimeOffset? LastActiveDateTime { get; init; }

    public int? ActiveDurationSeconds { get; init; }

    public DateTimeOffset? ExpirationDateTime { get; init; }

    public string? UserTimezone { get; init; }

    public string? Status { get; init; }

    public DateTimeOffset? CreatedDateTime { get; init; }

    public DateTimeOffset? LastModifiedDateTime { get; init; }
}
