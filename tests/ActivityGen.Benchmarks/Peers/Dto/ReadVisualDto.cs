using System.Text.Json;

namespace ActivityGen.Benchmarks.Peers.Dto;

internal sealed class ReadVisualDto
{
    public string? DisplayText { get; init; }

    public string? Description { get; init; }

    public string? BackgroundColor { get; init; }

    public ImageDto? Attribution { get; init; }

    public JsonElement? Content { get; init; }
}
