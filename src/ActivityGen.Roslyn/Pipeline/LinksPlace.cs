namespace ActivityGen.Roslyn.Pipeline;

/// <summary>Where the links of an assembly go, by a hash of all that decides it.</summary>
/// <param name="key">The hash.</param>
/// <param name="space">The namespace; null where there is no place for them.</param>
internal sealed class LinksPlace(Hash128 key, string? space)
{
    internal Hash128 Key { get; } = key;

    internal string? Namespace { get; } = space;
}
