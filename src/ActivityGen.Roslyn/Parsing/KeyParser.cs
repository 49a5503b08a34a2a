using ActivityGen.Roslyn.Specs;
using Microsoft.CodeAnalysis;

namespace ActivityGen.Roslyn.Parsing;

/// <summary>Makes the key of the id's source: the members that the id is made of, under the names that a value type can have.</summary>
internal static class KeyParser
{
    /// <summary>Names that the generated key, records or every object have already.</summary>
    private static readonly string[] Reserved =
    [
        "ActivityKey", "ToString", "ToUrlSegment", "Parse", "TryParse", "TryFormat", "Equals", "GetHashCode", "GetType",
        "Deconstruct", "PrintMembers", "MemberwiseClone", "Finalize", "ReferenceEquals",
    ];

    internal static KeySpec Parse(INamedTypeSymbol type, ValueSpec? value, List<BoundHole> holes)
    {
        List<KeyMemberSpec> members = [];
        Dictionary<string, AccessSpec> renamed = new(StringComparer.Ordinal);
        Accessibility accessibility = Accessibility.Public;
        bool comparesText = false;
        foreach (BoundHole hole in holes)
        {
            AccessSpec access = hole.Hole.Access;
            if (hole.Member.IsStatic || renamed.ContainsKey(access.Expression))
            {
                continue;
            }

            comparesText |= !HasExactEquality(hole.Member.Type);
            string name = FreeName(hole.Member, members);
            members.Add(new KeyMemberSpec(Names.Escape(name), TypeName(hole.Member), hole.Name, access));
            renamed.Add(access.Expression, new AccessSpec("this." + Names.Escape(name), access.CanBeNull));
            foreach (ISymbol link in hole.Member.Links)
            {
                accessibility = Narrower(accessibility, link.DeclaredAccessibility);
            }
        }

        return new KeySpec(Modifiers(accessibility, type), new EquatableArray<KeyMemberSpec>(members.ToArray()), Rename(value, renamed), comparesText);
    }

    /// <summary>Gets a value indicating whether equal values of a type have equal texts.</summary>
    /// <remarks>A Uri ignores its fragment, a time its offset or kind, a decimal its scale, a double the sign of zero; of other types nobody knows.</remarks>
    private static bool HasExactEquality(ITypeSymbol type) =>
        type.TypeKind == TypeKind.Enum
        || type.SpecialType is SpecialType.System_String or SpecialType.System_Char or SpecialType.System_Boolean
            or SpecialType.System_SByte or SpecialType.System_Byte or SpecialType.System_Int16 or SpecialType.System_UInt16
            or SpecialType.System_Int32 or SpecialType.System_UInt32 or SpecialType.System_Int64 or SpecialType.System_UInt64
        || (type.Name is "Guid" or "DateOnly" or "TimeOnly" or "TimeSpan" && type.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true });

    private static ValueSpec Rename(ValueSpec? value, Dictionary<string, AccessSpec> renamed)
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
                return value ?? new TextConstantSpec(string.Empty);
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

    private static string FreeName(MemberAccess member, List<KeyMemberSpec> members)
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

    private static bool IsUsed(string name, List<KeyMemberSpec> members)
    {
        foreach (KeyMemberSpec member in members)
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
