namespace ActivityGen.Benchmarks.Peers.Dto;

/// <summary>For activities without schema.org data.</summary>
internal sealed class NoInfo;
