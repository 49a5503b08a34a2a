using Newtonsoft.Json.Linq;

namespace ActivityGen.Benchmarks.Peers.Dto;

internal sealed class NewtonsoftVisualDto
{
    public string? DisplayText { get; init; }

    public string? Description { get; init; }

    public string? BackgroundColor { get; init; }

    public ImageDto? Attribution { get; init; }

    public JObject? Content { get; init; }
}
