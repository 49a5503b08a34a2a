namespace ActivityGen.Roslyn.Pipeline;

/// <summary>Where the links of an assembly go, and whether there is room for the mapping to Microsoft.Graph, by a hash of all that decides it.</summary>
/// <param name="key">The hash.</param>
/// <param name="space">The namespace; null where there is no place for them.</param>
/// <param name="hasRoomForMapping">Whether no type of the author's has the mapping's name.</param>
internal sealed class LinksPlace(Hash128 key, string? space, bool hasRoomForMapping)
{
    internal Hash128 Key { get; } = key;

    internal string? Namespace { get; } = space;

    internal bool HasRoomForMapping { get; } = hasRoomForMapping;
}
