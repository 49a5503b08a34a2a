using Microsoft.CodeAnalysis;

namespace ActivityGen.Roslyn.Parsing;

/// <summary>Finds readable, hand-written properties and fields, base types included, the nearest first.</summary>
internal sealed class MemberLookup(Compilation compilation, INamedTypeSymbol activity)
{
    private const string GeneratedElsewhere =
        ", since another source generator declares it: generators run side by side and do not see each other's members (declare it by hand as a partial property, which that generator implements, or name the member that it is made of)";

    /// <summary>Finds a member by name, as seen from inside the activity type.</summary>
    /// <param name="container">The type to look in: the activity's own, or a dotted name's link.</param>
    /// <param name="name">The name.</param>
    /// <param name="reason">Why there is none, for the end of a message; empty where the name is simply unknown.</param>
    internal ISymbol? Find(ITypeSymbol container, string name, out string reason)
    {
        reason = string.Empty;
        ITypeSymbol? through = SymbolEqualityComparer.Default.Equals(container, activity) ? null : container;
        for (ITypeSymbol? type = container; type is not null; type = type.BaseType)
        {
            if (FindDeclared(type, name, through, ref reason) is { } member)
            {
                return member;
            }
        }

        if (container is ITypeParameterSymbol parameter)
        {
            // What a type parameter has is what its constraints have; the compiler leaves out those that go in circles.
            foreach (ITypeSymbol constraint in parameter.ConstraintTypes)
            {
                if (Find(constraint, name, out string why) is { } member)
                {
                    return member;
                }

                reason = why.Length > 0 ? why : reason;
            }
        }
        else if (container.TypeKind == TypeKind.Interface)
        {
            foreach (INamedTypeSymbol implemented in container.AllInterfaces)
            {
                if (FindDeclared(implemented, name, through, ref reason) is { } member)
                {
                    return member;
                }
            }
        }

        return null;
    }

    /// <summary>Says why a member's value cannot be read from the activity type; null where it can.</summary>
    /// <param name="member">The member.</param>
    /// <param name="through">The type that it is read through, where that is not the activity itself: a protected member is the own instance's.</param>
    internal string? WhyUnreadable(ISymbol member, ITypeSymbol? through = null)
    {
        switch (member)
        {
            case IPropertySymbol { IsIndexer: true }:
                return "it is an indexer";
            case IPropertySymbol { ExplicitInterfaceImplementations.IsEmpty: false }:
                return "it implements an interface explicitly, and so has no name that the type could read it by";
            case IPropertySymbol { GetMethod: null }:
                return "it has no get accessor";
            case IPropertySymbol { GetMethod: { } getter } when !IsAccessible(getter, through):
                return "its get accessor is not accessible here";
            case IPropertySymbol or IFieldSymbol when !IsAccessible(member, through):
                return "it is not accessible here";
            case IPropertySymbol or IFieldSymbol:
                return HandWritten.IsForbidden(member) ? "it is obsolete, as an error" : null;
            default:
                return "it is not a property or a field but " + Kind(member);
        }
    }

    private static string Kind(ISymbol member) => member.Kind switch
    {
        SymbolKind.Method => "a method",
        SymbolKind.Event => "an event",
        SymbolKind.NamedType => "a type",
        _ => "something else",
    };

    private bool IsAccessible(ISymbol member, ITypeSymbol? through) =>
        compilation.IsSymbolAccessibleWithin(member, activity, member.IsStatic ? null : through);

    private ISymbol? FindDeclared(ITypeSymbol type, string name, ITypeSymbol? through, ref string reason)
    {
        foreach (ISymbol member in type.GetMembers(name))
        {
            if (member is IPropertySymbol { ExplicitInterfaceImplementations.IsEmpty: false } || member.IsImplicitlyDeclared && member is not (IPropertySymbol or IFieldSymbol { CorrespondingTupleField: not null }))
            {
                continue;
            }

            if (!HandWritten.IsHandWritten(member))
            {
                // Ours are never sources at all.
                reason = HandWritten.IsOurs(member) ? reason : GeneratedElsewhere;
                continue;
            }

            if (WhyUnreadable(member, through) is not { } why)
            {
                return member;
            }

            reason = ", since " + why;
        }

        return null;
    }
}
