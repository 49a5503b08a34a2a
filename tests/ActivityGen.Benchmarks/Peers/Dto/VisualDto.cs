namespace ActivityGen.Benchmarks.Peers.Dto;

internal sealed class VisualDto
{
    public required string DisplayText { get; init; }

    public string? Description { get; init; }

    public string? BackgroundColor { get; init; }

    public ImageDto? Attribution { get; init; }

    public CardDto? Content { get; init; }
}
