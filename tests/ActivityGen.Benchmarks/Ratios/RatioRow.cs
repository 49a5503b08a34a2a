namespace ActivityGen.Benchmarks.Ratios;

/// <summary>A line of the table.</summary>
/// <param name="What">What is measured, and on which input.</param>
/// <param name="Ours">Our figure, with its unit.</param>
/// <param name="Peer">The peer and its figure.</param>
/// <param name="Ratio">The ratio, as the goal has it.</param>
/// <param name="Goal">The goal in words; null where there is none and the line is for information.</param>
/// <param name="Met">Whether the goal is met; null where there is none.</param>
internal sealed record RatioRow(string What, string Ours, string Peer, string Ratio, string? Goal, bool? Met);
