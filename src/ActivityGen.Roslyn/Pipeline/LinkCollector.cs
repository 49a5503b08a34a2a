using ActivityGen.Contract;
using ActivityGen.Roslyn.Parsing.Patterns;
using ActivityGen.Roslyn.Specs;

namespace ActivityGen.Roslyn.Pipeline;

/// <summary>Collects the links of an assembly: activationUrl's before fallbackUrl's, then by type name.</summary>
internal static class LinkCollector
{
    /// <summary>Collects them; null where the assembly has no activities, or a type of its own with the name.</summary>
    internal static LinksSpec? Collect(List<ParsedType> types, string? rootNamespace)
    {
        if (types.Count == 0 || rootNamespace is null)
        {
            return null;
        }

        List<LinkCandidate> links = [];
        SortedSet<string> warnings = new(StringComparer.Ordinal);
        foreach (ParsedType type in types)
        {
            if (type.Links.Length > 0)
            {
                links.AddRange(type.Links);
                foreach (string id in type.Parsed!.Warnings)
                {
                    warnings.Add(id);
                }
            }
        }

        links.Sort(static (left, right) => left.Entry.Property != right.Entry.Property
            ? left.Entry.Property.CompareTo(right.Entry.Property)
            : string.CompareOrdinal(left.SortName, right.SortName));
        LinkEntrySpec[] entries = new LinkEntrySpec[links.Count];
        for (int i = 0; i < entries.Length; i++)
        {
            entries[i] = links[i].Entry;
        }

        string[] ids = new string[warnings.Count];
        warnings.CopyTo(ids);
        return new LinksSpec(rootNamespace, new EquatableArray<LinkEntrySpec>(entries), new EquatableArray<string>(ids));
    }

    /// <summary>Gets the links of one activity.</summary>
    internal static LinkCandidate[] Entries(ActivitySpec activity)
    {
        List<LinkCandidate> entries = [];
        if (!activity.IsListed || activity.Faults.Count > 0)
        {
            return [];
        }

        foreach (TemplateValueSpec link in activity.Links)
        {
            if (!link.IsReadable || link.Accessibility is not ("public" or "internal" or "protected internal"))
            {
                continue;
            }

            entries.Add(new LinkCandidate(Entry(activity, link, link.Property)));
            if (link.FallsBack)
            {
                entries.Add(new LinkCandidate(Entry(activity, link, ActivityProperty.FallbackUrl)));
            }
        }

        return entries.ToArray();
    }

    private static LinkEntrySpec Entry(ActivitySpec activity, TemplateValueSpec link, ActivityProperty property)
    {
        string shape = string.Empty;
        foreach (PatternEntrySpec pattern in activity.Patterns)
        {
            shape = pattern.Property == property ? PatternShape.Of(pattern.Pattern) : shape;
        }

        return new LinkEntrySpec(FullName(activity.Type), link.Name, property, shape, activity.HasReading);
    }

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
