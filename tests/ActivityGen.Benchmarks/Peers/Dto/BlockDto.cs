namespace ActivityGen.Benchmarks.Peers.Dto;

internal sealed class BlockDto
{
    public string Type { get; init; } = "TextBlock";

    public string? Text { get; init; }

    public string? Size { get; init; }

    public string? Weight { get; init; }

    public bool? IsSubtle { get; init; }

    public bool? Wrap { get; init; }

    public bool? IsVisible { get; init; }

    public List<FactDto>? Facts { get; init; }
}
