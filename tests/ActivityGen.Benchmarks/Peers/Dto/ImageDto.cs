namespace ActivityGen.Benchmarks.Peers.Dto;

internal sealed class ImageDto
{
    public string? IconUrl { get; init; }

    public string? AlternateText { get; init; }

    public bool? AddImageQuery { get; init; }
}
