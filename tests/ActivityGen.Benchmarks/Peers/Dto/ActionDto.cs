namespace ActivityGen.Benchmarks.Peers.Dto;

internal sealed record ActionDto(string Title, string Url)
{
    public string Type { get; init; } = "Action.OpenUrl";
}
