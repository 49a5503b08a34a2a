using ActivityGen.Contract;
using ActivityGen.Roslyn.Parsing.Patterns;
using ActivityGen.Roslyn.Specs;

namespace ActivityGen.Roslyn.Parsing.Reading;

/// <summary>Makes the patterns of one type's templates, each when it is first asked for; those that nobody asks for are not emitted.</summary>
internal sealed class PatternCatalog(List<PropertySpec> properties, KnownSymbols known)
{
    private readonly Dictionary<ActivityProperty, PatternEntrySpec?> _byProperty = [];
    private readonly List<PatternEntrySpec> _entries = [];

    /// <summary>Gets the patterns that are emitted: those of the id and the links, and those that give the reader something.</summary>
    internal EquatableArray<PatternEntrySpec> EntriesFor(ReaderSpec? reader)
    {
        List<PatternEntrySpec> entries = [];
        foreach (PatternEntrySpec entry in _entries)
        {
            if (entry.Property is ActivityProperty.AppActivityId or ActivityProperty.ActivationUrl or ActivityProperty.FallbackUrl || reader?.Uses(entry) is true)
            {
                entries.Add(entry);
            }
        }

        return new EquatableArray<PatternEntrySpec>(entries.ToArray());
    }

    /// <summary>Gets the pattern of a property's text; null where the property has no template.</summary>
    /// <remarks>Where the template is not uniquely decodable, the pattern has no slots: it still tells what fits and what does not.</remarks>
    internal PatternEntrySpec? Find(ActivityProperty property)
    {
        if (!_byProperty.TryGetValue(property, out PatternEntrySpec? entry))
        {
            entry = Make(property);
            _byProperty.Add(property, entry);
        }

        return entry;
    }

    /// <summary>Makes the pattern of a text inside a property's JSON; null where it gives nothing back uniquely.</summary>
    internal PatternEntrySpec? OfJsonText(ActivityProperty property, EquatableArray<PartSpec> parts)
    {
        PatternSpec pattern = PatternBuilder.BuildText(parts);
        if (!IsUnique(pattern))
        {
            return null;
        }

        int number = 1;
        foreach (PatternEntrySpec other in _entries)
        {
            number += other.Property == property ? 1 : 0;
        }

        return Add(property, property + "Text" + number.ToString(System.Globalization.CultureInfo.InvariantCulture), pattern, isUnique: true);
    }

    /// <summary>Finds the hole that gives a member back, and its slot; null where the pattern does not.</summary>
    internal static (int Slot, HoleSpec Hole)? FindMember(PatternEntrySpec entry, string expression)
    {
        List<HoleSpec> holes = PatternHoles.Of(entry.Pattern.Parts);
        for (int i = 0; i < holes.Count; i++)
        {
            if (entry.Slots[i] >= 0 && holes[i].Access.Expression == expression)
            {
                return (entry.Slots[i], holes[i]);
            }
        }

        return null;
    }

    private bool IsUnique(PatternSpec pattern) => known.Uniqueness.GetOrAdd(pattern, AmbiguitySearch.IsUnique);

    private PatternEntrySpec? Make(ActivityProperty property)
    {
        foreach (PropertySpec candidate in properties)
        {
            if (candidate.Property == property && PatternBuilder.Build(PropertyContract.Of(property), candidate.Value) is { } pattern)
            {
                return Add(property, property.ToString(), pattern, IsUnique(pattern));
            }
        }

        return null;
    }

    private PatternEntrySpec Add(ActivityProperty property, string name, PatternSpec pattern, bool isUnique)
    {
        List<HoleSpec> holes = PatternHoles.Of(pattern.Parts);
        int[] slots = new int[holes.Count];
        Dictionary<string, int> known = new(StringComparer.Ordinal);
        for (int i = 0; i < slots.Length; i++)
        {
            slots[i] = -1;
            if (isUnique && pattern.Recovered[i])
            {
                string expression = holes[i].Access.Expression;
                if (!known.TryGetValue(expression, out int slot))
                {
                    known.Add(expression, slot = known.Count);
                }

                slots[i] = slot;
            }
        }

        PatternEntrySpec entry = new(name, property, pattern, new EquatableArray<int>(slots), known.Count);
        _entries.Add(entry);
        return entry;
    }
}
