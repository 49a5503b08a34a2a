using Microsoft.CodeAnalysis;

namespace ActivityGen.Roslyn.Parsing.Reading;

/// <summary>Decides which collection types a C# collection expression can make.</summary>
internal static class CollectionTypes
{
    /// <summary>Gets a value indicating whether <c>[.. items]</c> makes the type of a sequence of elements.</summary>
    internal static bool CanMake(ITypeSymbol type, ITypeSymbol element, INamedTypeSymbol within, Compilation compilation)
    {
        if (type is IArrayTypeSymbol array)
        {
            return array.Rank == 1;
        }

        if (type is not INamedTypeSymbol named)
        {
            return false;
        }

        if (GivesBackInAnotherOrder(named))
        {
            return false;
        }

        if (named.OriginalDefinition.SpecialType is SpecialType.System_Collections_Generic_IEnumerable_T
            or SpecialType.System_Collections_Generic_ICollection_T
            or SpecialType.System_Collections_Generic_IList_T
            or SpecialType.System_Collections_Generic_IReadOnlyCollection_T
            or SpecialType.System_Collections_Generic_IReadOnlyList_T)
        {
            return true;
        }

        foreach (AttributeData attribute in named.OriginalDefinition.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: "CollectionBuilderAttribute", ContainingNamespace.Name: "CompilerServices" })
            {
                return true;
            }
        }

        return !named.IsAbstract && HasConstructor(named, within, compilation) && HasAdd(named, element, within, compilation);
    }

    /// <summary>Gets a value indicating whether a type takes elements and gives them back last first: what was read would be the reverse of what was written.</summary>
    private static bool GivesBackInAnotherOrder(INamedTypeSymbol type) =>
        type is { Name: "ImmutableStack" or "IImmutableStack" or "ConcurrentBag", ContainingNamespace: { Name: "Immutable" or "Concurrent", ContainingNamespace.Name: "Collections" } };

    private static bool HasConstructor(INamedTypeSymbol type, INamedTypeSymbol within, Compilation compilation)
    {
        foreach (IMethodSymbol constructor in type.InstanceConstructors)
        {
            if (constructor.Parameters.IsEmpty && compilation.IsSymbolAccessibleWithin(constructor, within))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasAdd(INamedTypeSymbol type, ITypeSymbol element, INamedTypeSymbol within, Compilation compilation)
    {
        for (INamedTypeSymbol? t = type; t is not null; t = t.BaseType)
        {
            foreach (ISymbol member in t.GetMembers("Add"))
            {
                if (member is IMethodSymbol { IsStatic: false, Parameters.Length: 1, Arity: 0 } method
                    && SymbolEqualityComparer.Default.Equals(method.Parameters[0].Type, element)
                    && compilation.IsSymbolAccessibleWithin(method, within))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
