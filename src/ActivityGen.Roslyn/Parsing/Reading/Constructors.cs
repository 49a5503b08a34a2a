using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ActivityGen.Roslyn.Parsing.Reading;

/// <summary>Lists the constructors that reading back may call, the most fitting first.</summary>
/// <remarks>One with <c>[JsonConstructor]</c>, then the primary one, then those with the most parameters: what they take need not be settable.</remarks>
internal static class Constructors
{
    internal static List<IMethodSymbol> Of(INamedTypeSymbol type)
    {
        List<IMethodSymbol> result = [];
        foreach (IMethodSymbol constructor in SourceOrder.Of(type.InstanceConstructors))
        {
            if (!IsCopy(constructor, type) && HasPlainParameters(constructor) && HandWritten.IsHandWritten(constructor) && !HandWritten.IsForbidden(constructor))
            {
                result.Add(constructor);
            }
        }

        // What a primary constructor asks for is needed: the way around it that every struct has would make it up.
        if (result.Exists(IsPrimary))
        {
            result.RemoveAll(static constructor => constructor.IsImplicitlyDeclared && constructor.Parameters.IsEmpty);
        }

        // Insertion by rank: few constructors, and the order of declaration decides among equals.
        for (int i = 1; i < result.Count; i++)
        {
            for (int k = i; k > 0 && Rank(result[k]) > Rank(result[k - 1]); k--)
            {
                (result[k], result[k - 1]) = (result[k - 1], result[k]);
            }
        }

        return result;
    }

    /// <summary>Gets a value indicating whether a constructor sets all required members by itself.</summary>
    internal static bool SetsRequiredMembers(IMethodSymbol constructor) => HasAttribute(constructor, "SetsRequiredMembersAttribute");

    /// <summary>Gets a value indicating whether the author chose a constructor: then no other will do.</summary>
    internal static bool IsMarked(IMethodSymbol constructor) => HasAttribute(constructor, "JsonConstructorAttribute");

    private static int Rank(IMethodSymbol constructor) =>
        IsMarked(constructor) ? int.MaxValue
        : IsPrimary(constructor) ? int.MaxValue - 1
        : constructor.Parameters.Length;

    private static bool IsPrimary(IMethodSymbol constructor)
    {
        foreach (SyntaxReference reference in constructor.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax() is TypeDeclarationSyntax)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCopy(IMethodSymbol constructor, INamedTypeSymbol type) =>
        type.IsRecord
        && constructor.Parameters.Length == 1
        && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, type);

    private static bool HasPlainParameters(IMethodSymbol constructor)
    {
        foreach (IParameterSymbol parameter in constructor.Parameters)
        {
            // A parameter that is still being typed has no name.
            if (parameter.Name.Length == 0 || parameter.RefKind is not (RefKind.None or RefKind.In) || parameter.Type.IsRefLikeType || parameter.Type.TypeKind is TypeKind.Pointer or TypeKind.FunctionPointer)
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasAttribute(IMethodSymbol constructor, string name)
    {
        foreach (AttributeData attribute in constructor.GetAttributes())
        {
            if (attribute.AttributeClass?.Name == name)
            {
                return true;
            }
        }

        return false;
    }
}
