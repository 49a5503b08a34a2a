namespace ActivityGen.Roslyn.Specs;

/// <summary>The links of an assembly, in the order in which they are tried.</summary>
/// <param name="Namespace">The project's root namespace as C# writes it, empty for the global one.</param>
/// <param name="Entries">The links.</param>
/// <param name="Warnings">The ids of the warnings that naming their types raises.</param>
internal sealed record LinksSpec(string Namespace, EquatableArray<LinkEntrySpec> Entries, EquatableArray<string> Warnings);
