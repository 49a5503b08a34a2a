using ActivityGen.Contract;
using ActivityGen.Roslyn.Parsing.Patterns;
using ActivityGen.Roslyn.Specs;

namespace ActivityGen.Roslyn.Pipeline;

/// <summary>Collects the links of an assembly: activationUrl's before fallbackUrl's, then by type name.</summary>
internal static class LinkCollector
{
    /// <summary>Collects them; null where the assembly has no activities, or a type of its own with the name.</summary>
    internal static LinksSpec? Collect(EquatableArray<ActivitySpec> activities, string? rootNamespace)
    {
        if (activities.Count == 0 || rootNamespace is null)
        {
            return null;
        }

        List<LinkEntrySpec> entries = [];
        SortedSet<string> warnings = new(StringComparer.Ordinal);
        foreach (ActivitySpec activity in activities)
        {
            if (activity.IsListed && activity.Faults.Count == 0)
            {
                int before = entries.Count;
                Add(entries, activity);
                warnings.UnionWith(entries.Count == before ? EquatableArray<string>.Empty : activity.Warnings);
            }
        }

        entries.Sort(static (left, right) => left.Property != right.Property
            ? left.Property.CompareTo(right.Property)
            : string.CompareOrdinal(Unescaped(left.TypeName), Unescaped(right.TypeName)));
        string[] ids = new string[warnings.Count];
        warnings.CopyTo(ids);
        return new LinksSpec(rootNamespace, new EquatableArray<LinkEntrySpec>(entries.ToArray()), new EquatableArray<string>(ids));
    }

    private static void Add(List<LinkEntrySpec> entries, ActivitySpec activity)
    {
        foreach (TemplateValueSpec link in activity.Links)
        {
            if (!link.IsReadable || link.Accessibility is not ("public" or "internal" or "protected internal"))
            {
                continue;
            }

            entries.Add(Entry(activity, link, link.Property));
            if (link.FallsBack)
            {
                entries.Add(Entry(activity, link, ActivityProperty.FallbackUrl));
            }
        }
    }

    private static LinkEntrySpec Entry(ActivitySpec activity, TemplateValueSpec link, ActivityProperty property)
    {
        string shape = string.Empty;
        foreach (PatternEntrySpec pattern in activity.Patterns)
        {
            shape = pattern.Property == property ? PatternShape.Of(pattern.Pattern) : shape;
        }

        return new LinkEntrySpec(FullName(activity.Type), link.Name, property, shape);
    }

    private static string Unescaped(string name) => name.Replace("@", string.Empty);

    private static string FullName(TypeSpec type)
    {
        string name = "global::" + type.Namespace;
        for (int i = 0; i < type.Declarations.Count; i++)
        {
            name += (i == 0 && type.Namespace.Length == 0 ? string.Empty : ".") + type.Declarations[i].Name;
        }

        return name;
    }
}
