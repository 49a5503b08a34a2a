namespace ActivityGen.Roslyn.Tests.Harness;

/// <summary>One kind of edit. <see cref="Apply"/> gives null where there is nothing to edit in this way.</summary>
public sealed record Edit(string Name, Func<EditState, Random, EditState?> Apply);
