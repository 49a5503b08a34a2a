using ActivityGen.Contract;

namespace ActivityGen.Roslyn.Rules;

/// <summary>The overlaps of an assembly's activities: strings only, since it outlives the compilation that it was made of.</summary>
internal sealed class OverlapTable
{
    internal static readonly OverlapTable Empty = new();

    private readonly Dictionary<(string Type, ActivityProperty Property), (string Self, string Other, string Text)> _overlaps = [];

    /// <summary>Enters what one type has in common with another.</summary>
    internal void Add(string type, ActivityProperty property, string self, string other, string text) => _overlaps[(type, property)] = (self, other, text);

    /// <summary>Gets the names of the two types, and the text that fits both templates; null where a type's template has nothing in common with any other's.</summary>
    internal (string Self, string Other, string Text)? Find(string type, ActivityProperty property) =>
        _overlaps.TryGetValue((type, property), out (string Self, string Other, string Text) overlap) ? overlap : null;
}
