namespace ActivityGen.Benchmarks.Peers.Dto;

internal sealed record FactDto(string Title, string Value);
