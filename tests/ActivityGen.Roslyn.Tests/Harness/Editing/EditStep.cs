namespace ActivityGen.Roslyn.Tests.Harness;

/// <summary>A state and how it came about: <paramref name="Description"/> is what a failed test shows.</summary>
public sealed record EditStep(int Number, string Description, EditState State);
