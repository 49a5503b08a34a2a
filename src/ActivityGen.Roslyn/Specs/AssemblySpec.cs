namespace ActivityGen.Roslyn.Specs;

/// <summary>Everything that is generated into an assembly.</summary>
/// <param name="Activities">The activity types, in source order.</param>
/// <param name="Links">What finds the type that a link leads to; null where there is nothing to find, or no place for it.</param>
/// <param name="HasGraphMapping">Whether the mapping to Microsoft's Graph SDK is generated, which the activities' members call.</param>
internal sealed record AssemblySpec(EquatableArray<ActivitySpec> Activities, LinksSpec? Links, bool HasGraphMapping)
{
    internal static readonly AssemblySpec Empty = new(EquatableArray<ActivitySpec>.Empty, Links: null, HasGraphMapping: false);
}
