using ActivityGen.Roslyn.Specs;
using Microsoft.CodeAnalysis;

namespace ActivityGen.Roslyn.Parsing.Reading;

/// <summary>Lists the members that can be set from inside an activity type, base types' included, the nearest of a name.</summary>
internal static class SettableMembers
{
    /// <summary>Lists them.</summary>
    /// <param name="type">The activity type.</param>
    /// <param name="setsRequired">Whether the constructor sets the required members, so that C# does not demand them.</param>
    /// <param name="compilation">The compilation.</param>
    internal static List<ReadTarget> Of(INamedTypeSymbol type, bool setsRequired, Compilation compilation)
    {
        List<ReadTarget> result = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        for (INamedTypeSymbol? layer = type; layer is not null; layer = layer.BaseType)
        {
            foreach (ISymbol member in SourceOrder.Of(layer.GetMembers()))
            {
                if (member is not (IPropertySymbol { IsIndexer: false, ExplicitInterfaceImplementations.IsEmpty: true } or IFieldSymbol { IsImplicitlyDeclared: false })
                    || member.Name.Length == 0
                    || !HandWritten.IsHandWritten(member)
                    || !seen.Add(member.Name))
                {
                    continue;
                }

                if (!member.IsStatic && TargetOf(member, type, setsRequired, compilation) is { } target)
                {
                    result.Add(target);
                }
            }
        }

        return result;
    }

    private static ReadTarget? TargetOf(ISymbol member, INamedTypeSymbol type, bool setsRequired, Compilation compilation)
    {
        ITypeSymbol memberType = MemberAccess.TypeOf(member);
        if (member is IFieldSymbol field)
        {
            bool isWritable = field is { IsReadOnly: false, IsConst: false } && compilation.IsSymbolAccessibleWithin(field, type, type);
            return isWritable
                ? new ReadTarget(member.Name, member, memberType, field.IsRequired && !setsRequired ? ReadTargets.Initializer : ReadTargets.Assignment, Parameter: null, Container: null)
                : null;
        }

        IPropertySymbol property = (IPropertySymbol)member;
        if (SetterOf(property) is not { } setter || HandWritten.IsForbidden(setter) || property.RefKind != RefKind.None || !compilation.IsSymbolAccessibleWithin(setter, type, type))
        {
            return null;
        }

        if (property.IsRequired && !setsRequired)
        {
            return new ReadTarget(member.Name, member, memberType, ReadTargets.Initializer, Parameter: null, Container: null);
        }

        if (!setter.IsInitOnly)
        {
            return new ReadTarget(member.Name, member, memberType, ReadTargets.Assignment, Parameter: null, Container: null);
        }

        // UnsafeAccessor cannot name the method of a constructed generic type from outside of its definition.
        INamedTypeSymbol container = setter.ContainingType;
        bool isOwn = SymbolEqualityComparer.Default.Equals(container, type);
        return isOwn || !IsGeneric(container)
            ? new ReadTarget(member.Name, member, memberType, ReadTargets.InitAccessor, Parameter: null, container)
            : null;
    }

    /// <summary>Gets the set or init accessor; an override may have left it to its base.</summary>
    private static IMethodSymbol? SetterOf(IPropertySymbol property)
    {
        for (IPropertySymbol? p = property; p is not null; p = p.OverriddenProperty)
        {
            if (p.SetMethod is { } setter)
            {
                return setter;
            }
        }

        return null;
    }

    private static bool IsGeneric(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? t = type; t is not null; t = t.ContainingType)
        {
            if (!t.TypeParameters.IsEmpty)
            {
                return true;
            }
        }

        return false;
    }
}
