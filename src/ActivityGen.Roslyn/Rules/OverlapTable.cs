using ActivityGen.Contract;
using ActivityGen.Roslyn.Parsing.Patterns;
using ActivityGen.Roslyn.Pipeline;
using ActivityGen.Roslyn.Specs;

namespace ActivityGen.Roslyn.Rules;

/// <summary>The overlaps of an assembly's activities, and what they were found from: no symbol and no place, since it outlives the compilation that it was made of.</summary>
/// <param name="types">The types by their keys, for the next table.</param>
/// <param name="inOrder">The types in source order.</param>
internal sealed class OverlapTable(Dictionary<Hash128, OverlapType> types, OverlapType[] inOrder)
{
    internal static readonly OverlapTable Empty = new([], []);

    private Dictionary<(string Type, ActivityProperty Property), (string Self, string Other, string Text)> _overlaps = [];

    internal Dictionary<Hash128, OverlapType> Types { get; } = types;

    internal OverlapType[] InOrder { get; } = inOrder;

    /// <summary>Gets the texts that were found for two templates: searching for one is long.</summary>
    internal Dictionary<(OverlapCandidate Left, OverlapCandidate Right), string> Texts { get; private set; } = [];

    /// <summary>Takes over what was found for the same types.</summary>
    internal void AddAll(OverlapTable other) => (_overlaps, Texts) = (other._overlaps, other.Texts);

    /// <summary>Compares all types.</summary>
    /// <param name="known">The texts that an earlier table found.</param>
    /// <param name="cancellationToken">Cancels the search.</param>
    internal void Compare(Dictionary<(OverlapCandidate Left, OverlapCandidate Right), string>? known, CancellationToken cancellationToken)
    {
        Compare(ActivityProperty.AppActivityId, static type => type.Id, known, cancellationToken);
        Compare(ActivityProperty.ActivationUrl, static type => type.Url, known, cancellationToken);
    }

    /// <summary>Gets the names of the two types, and the text that fits both templates; null where a type's template has nothing in common with any other's.</summary>
    internal (string Self, string Other, string Text)? Find(string type, ActivityProperty property) =>
        _overlaps.TryGetValue((type, property), out (string Self, string Other, string Text) overlap) ? overlap : null;

    private void Compare(
        ActivityProperty property,
        Func<OverlapType, OverlapCandidate?> get,
        Dictionary<(OverlapCandidate Left, OverlapCandidate Right), string>? known,
        CancellationToken cancellationToken)
    {
        List<OverlapCandidate> candidates = new(InOrder.Length);
        List<TypeSpec> owners = new(InOrder.Length);
        foreach (OverlapType type in InOrder)
        {
            if (get(type) is { } candidate)
            {
                candidates.Add(candidate);
                owners.Add(type.Names!);
            }
        }

        (int Other, string Text)?[] first = OverlapSearch.FindFirst(candidates, known, cancellationToken);
        for (int i = 0; i < first.Length; i++)
        {
            if (first[i] is (int other, string text))
            {
                _overlaps[(owners[i].HintName, property)] = (NameOf(owners[i]), NameOf(owners[other]), text);
                Texts[(candidates[Math.Min(i, other)], candidates[Math.Max(i, other)])] = text;
            }
        }
    }

    /// <summary>Gets the name that messages say, with its namespace where several types have it.</summary>
    private string NameOf(TypeSpec type)
    {
        bool isShared = Array.Exists(InOrder, other => other.Names is { } names && names.DisplayName == type.DisplayName && names.HintName != type.HintName);
        return isShared && type.Namespace.Length > 0 ? type.Namespace + "." + type.DisplayName : type.DisplayName;
    }
}
