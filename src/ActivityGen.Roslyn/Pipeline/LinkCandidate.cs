using ActivityGen.Roslyn.Specs;

namespace ActivityGen.Roslyn.Pipeline;

/// <summary>A link and the name by which it is sorted.</summary>
internal readonly struct LinkCandidate(LinkEntrySpec entry)
{
    public LinkEntrySpec Entry { get; } = entry;

    /// <summary>Gets the type's name without the <c>@</c> of keywords.</summary>
    public string SortName { get; } = entry.TypeName.Replace("@", string.Empty);
}
