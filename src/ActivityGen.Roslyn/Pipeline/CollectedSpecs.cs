using ActivityGen.Roslyn.Specs;

namespace ActivityGen.Roslyn.Pipeline;

/// <summary>The specs of an assembly, and what each was made from, for the next time.</summary>
/// <param name="assembly">The specs.</param>
/// <param name="types">What was parsed of each type, by a hash of the type and of all that it depends on.</param>
/// <param name="home">Where the links go.</param>
internal sealed class CollectedSpecs(AssemblySpec assembly, Dictionary<Hash128, ParsedType> types, LinksPlace? home)
{
    internal static readonly CollectedSpecs Empty = new(AssemblySpec.Empty, [], home: null);

    internal AssemblySpec Assembly { get; } = assembly;

    internal Dictionary<Hash128, ParsedType> Types { get; } = types;

    internal LinksPlace? Home { get; } = home;
}
