namespace ActivityGen.Roslyn.Specs;

/// <summary>Everything that is generated into an assembly.</summary>
/// <param name="Activities">The activity types, in source order.</param>
/// <param name="Links">What finds the type that a link leads to; null where there is nothing to find, or no place for it.</param>
internal sealed record AssemblySpec(EquatableArray<ActivitySpec> Activities, LinksSpec? Links)
{
    internal static readonly AssemblySpec Empty = new(EquatableArray<ActivitySpec>.Empty, Links: null);
}
