using ActivityGen.Contract;
using ActivityGen.Roslyn.Parsing.Reading;
using ActivityGen.Roslyn.Specs;
using Microsoft.CodeAnalysis;

namespace ActivityGen.Roslyn.Parsing;

/// <summary>Makes keys and links: the members that a template is made of, under the names that a value type can have.</summary>
internal static class TemplateValueParser
{
    /// <summary>Names that the generated key, records or every object have already.</summary>
    private static readonly string[] Reserved =
    [
        "ActivityKey", "ToString", "ToUrlSegment", "Parse", "TryParse", "TryFormat", "Equals", "GetHashCode", "GetType",
        "Deconstruct", "PrintMembers", "MemberwiseClone", "Finalize", "ReferenceEquals", "ActivityLink", "ActivityFallbackLink", "ToUrl", "TryMatch",
        "ActivityReader",

        // C# lets no record have it.
        "Clone",
    ];

    /// <summary>Makes the key; it exists whatever the id comes from.</summary>
    internal static TemplateValueSpec Key(INamedTypeSymbol type, ValueSpec? value, Dictionary<ActivityProperty, List<BoundHole>> holes, PatternCatalog patterns)
    {
        PatternEntrySpec? entry = value is null ? null : patterns.Find(ActivityProperty.AppActivityId);
        bool isBound = value is MemberSpec;
        return Make(type, "ActivityKey", ActivityProperty.AppActivityId, value ?? new TextConstantSpec(string.Empty), HolesOf(holes, ActivityProperty.AppActivityId), entry, isBound);
    }

    /// <summary>Makes the links of a type: activationUrl's, and fallbackUrl's where its members are others.</summary>
    /// <remarks>
    /// A URL that a member holds names no members, so there is no link. Where the type is at fault, each link that may be used is there, with the
    /// members that are known, and throws.
    /// </remarks>
    internal static EquatableArray<TemplateValueSpec> Links(
        INamedTypeSymbol type,
        List<PropertySpec> properties,
        Dictionary<ActivityProperty, List<BoundHole>> holes,
        PatternCatalog patterns,
        bool isFaulty,
        bool hasBoundUrl)
    {
        ValueSpec? activation = isFaulty && !hasBoundUrl ? new TextConstantSpec(string.Empty) : null;
        ValueSpec? fallback = null;
        foreach (PropertySpec property in properties)
        {
            activation = property.Property == ActivityProperty.ActivationUrl ? property.Value : activation;
            fallback = property.Property == ActivityProperty.FallbackUrl ? property.Value : fallback;
        }

        List<TemplateValueSpec> links = [];
        TemplateValueSpec? link = activation is TemplateSpec or TextConstantSpec
            ? Make(type, "ActivityLink", ActivityProperty.ActivationUrl, activation, HolesOf(holes, ActivityProperty.ActivationUrl), patterns.Find(ActivityProperty.ActivationUrl), isBound: false)
            : null;
        if (isFaulty)
        {
            if (holes.ContainsKey(ActivityProperty.FallbackUrl))
            {
                links.Add(Make(type, "ActivityFallbackLink", ActivityProperty.FallbackUrl, fallback ?? new TextConstantSpec(string.Empty), HolesOf(holes, ActivityProperty.FallbackUrl), entry: null, isBound: false));
            }
        }
        else if (fallback is TemplateSpec or TextConstantSpec && patterns.Find(ActivityProperty.FallbackUrl) is { } entry)
        {
            TemplateValueSpec other = Make(type, "ActivityFallbackLink", ActivityProperty.FallbackUrl, fallback, HolesOf(holes, ActivityProperty.FallbackUrl), entry, isBound: false);
            if (link is { IsReadable: true } && other is { IsReadable: true, HasStatic: false } && SlotsOf(link, other) is { } slots)
            {
                link = link with { FallbackSlots = new EquatableArray<int>(slots), FallsBack = true };
            }
            else if (other.IsReadable)
            {
                links.Add(other);
            }
        }

        if (link is not null)
        {
            links.Insert(0, link);
        }

        return new EquatableArray<TemplateValueSpec>(links.ToArray());
    }

    private static List<BoundHole> HolesOf(Dictionary<ActivityProperty, List<BoundHole>> holes, ActivityProperty property) =>
        holes.TryGetValue(property, out List<BoundHole>? found) ? found : [];

    /// <summary>Gets, for each member of a link, its slot in another's pattern; null where the two don't have the same members.</summary>
    private static int[]? SlotsOf(TemplateValueSpec link, TemplateValueSpec other)
    {
        if (link.Members.Count != other.Members.Count)
        {
            return null;
        }

        int[] slots = new int[link.Members.Count];
        for (int i = 0; i < slots.Length; i++)
        {
            slots[i] = -1;
            foreach (TemplateMemberSpec candidate in other.Members)
            {
                slots[i] = candidate.Hole.Access == link.Members[i].Hole.Access ? candidate.Slot : slots[i];
            }

            if (slots[i] < 0)
            {
                return null;
            }
        }

        return slots;
    }

    private static TemplateValueSpec Make(
        INamedTypeSymbol type,
        string typeName,
        ActivityProperty property,
        ValueSpec value,
        List<BoundHole> holes,
        PatternEntrySpec? entry,
        bool isBound)
    {
        List<TemplateMemberSpec> members = [];
        Dictionary<string, AccessSpec> renamed = new(StringComparer.Ordinal);
        Accessibility accessibility = Accessibility.Public;
        bool comparesText = false;
        bool hasStatic = false;
        bool isReadable = isBound || entry is not null;
        foreach (BoundHole hole in holes)
        {
            AccessSpec access = hole.Hole.Access;
            hasStatic |= hole.Member.IsStatic;
            if (hole.Member.IsStatic || renamed.ContainsKey(access.Expression))
            {
                continue;
            }

            comparesText |= !HasExactEquality(hole.Member);
            string name = FreeName(hole.Member, members);
            int slot = entry is null ? -1 : PatternCatalog.FindMember(entry, access.Expression)?.Slot ?? -1;
            isReadable &= isBound || slot >= 0;
            members.Add(new TemplateMemberSpec(Names.Escape(name), TypeName(hole.Member), hole.Name, hole.Hole, slot));
            renamed.Add(access.Expression, new AccessSpec("this." + Names.Escape(name), access.CanBeNull));
            foreach (ISymbol link in hole.Member.Links)
            {
                accessibility = Narrower(accessibility, link.DeclaredAccessibility);
            }
        }

        return new TemplateValueSpec(
            typeName,
            property,
            Modifiers(accessibility, type),
            new EquatableArray<TemplateMemberSpec>(members.ToArray()),
            Rename(value, renamed),
            comparesText || !isReadable,
            isReadable,
            EquatableArray<int>.Empty,
            FallsBack: false,
            hasStatic);
    }

    /// <summary>Gets a value indicating whether a member's values are equal where their texts are.</summary>
    /// <remarks>
    /// A Uri ignores its fragment, a time its offset or kind, a decimal its scale, a double the sign of zero; of other types nobody knows. A string
    /// that is null is not one that is empty, but they have one text.
    /// </remarks>
    private static bool HasExactEquality(MemberAccess member) => HasExactEquality(member.Type) && !(member.CanBeNull && member.Type.SpecialType == SpecialType.System_String);

    private static bool HasExactEquality(ITypeSymbol type) =>
        type.TypeKind == TypeKind.Enum
        || type.SpecialType is SpecialType.System_String or SpecialType.System_Char or SpecialType.System_Boolean
            or SpecialType.System_SByte or SpecialType.System_Byte or SpecialType.System_Int16 or SpecialType.System_UInt16
            or SpecialType.System_Int32 or SpecialType.System_UInt32 or SpecialType.System_Int64 or SpecialType.System_UInt64
        || (type.Name is "Guid" or "DateOnly" or "TimeOnly" or "TimeSpan" && type.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true });

    private static ValueSpec Rename(ValueSpec value, Dictionary<string, AccessSpec> renamed)
    {
        switch (value)
        {
            case MemberSpec member when renamed.TryGetValue(member.Access.Expression, out AccessSpec? access):
                return member with { Access = access };
            case TemplateSpec template:
                PartSpec[] parts = new PartSpec[template.Parts.Count];
                for (int i = 0; i < parts.Length; i++)
                {
                    parts[i] = template.Parts[i] switch
                    {
                        ExpressionPart expression => expression with { Variables = Rename(expression.Variables, renamed) },
                        HolePart hole => new HolePart(Rename(hole.Hole, renamed)),
                        PartSpec other => other,
                    };
                }

                return new TemplateSpec(new EquatableArray<PartSpec>(parts));
            default:
                return value;
        }
    }

    private static EquatableArray<VariableSpec> Rename(EquatableArray<VariableSpec> variables, Dictionary<string, AccessSpec> renamed)
    {
        VariableSpec[] result = new VariableSpec[variables.Count];
        for (int i = 0; i < result.Length; i++)
        {
            result[i] = variables[i] with { Hole = Rename(variables[i].Hole, renamed) };
        }

        return new EquatableArray<VariableSpec>(result);
    }

    private static HoleSpec Rename(HoleSpec hole, Dictionary<string, AccessSpec> renamed) =>
        renamed.TryGetValue(hole.Access.Expression, out AccessSpec? access) ? hole with { Access = access } : hole;

    private static string FreeName(MemberAccess member, List<TemplateMemberSpec> members)
    {
        string name = string.Empty;
        foreach (ISymbol link in member.Links)
        {
            name += link.Name;
        }

        while (Array.IndexOf(Reserved, name) >= 0 || IsUsed(name, members))
        {
            name += "Value";
        }

        return name;
    }

    private static bool IsUsed(string name, List<TemplateMemberSpec> members)
    {
        foreach (TemplateMemberSpec member in members)
        {
            if (member.Name == Names.Escape(name))
            {
                return true;
            }
        }

        return false;
    }

    private static string TypeName(MemberAccess member)
    {
        string name = Names.Qualified(member.Type.WithNullableAnnotation(NullableAnnotation.NotAnnotated));
        return member.CanBeNull ? name + "?" : name;
    }

    private static Accessibility Narrower(Accessibility left, Accessibility right)
    {
        if (left == right || right == Accessibility.Public)
        {
            return left;
        }

        return (left, right) switch
        {
            (Accessibility.Public, _) => right,
            (Accessibility.Private, _) or (_, Accessibility.Private) => Accessibility.Private,
            (Accessibility.ProtectedOrInternal, _) => right,
            (_, Accessibility.ProtectedOrInternal) => left,
            _ => Accessibility.ProtectedAndInternal,
        };
    }

    private static string Modifiers(Accessibility accessibility, INamedTypeSymbol type) => accessibility switch
    {
        Accessibility.Public => "public",
        Accessibility.Internal => "internal",

        // Nothing derives from a sealed type or a struct, and the compiler warns of protected members there.
        Accessibility.ProtectedOrInternal => type.IsSealed ? "internal" : "protected internal",
        Accessibility.Protected => type.IsSealed ? "private" : "protected",
        Accessibility.ProtectedAndInternal => type.IsSealed ? "private" : "private protected",
        _ => "private",
    };
}
