using ActivityGen.Contract;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ActivityGen.Roslyn.Parsing;

/// <summary>AG0001 to AG0004: whether anything can be generated into a type.</summary>
internal static class ShapeCheck
{
    /// <summary>Checks a type.</summary>
    /// <returns>Whether a part can be generated.</returns>
    internal static bool Check(INamedTypeSymbol type, SourceLocations locations, Compilation compilation, FindingBag findings, CancellationToken cancellationToken)
    {
        string name = Names.Display(type);
        bool isFit = true;
        if (compilation is CSharpCompilation { LanguageVersion: < Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp12 } csharp)
        {
            findings.Add(RuleCatalog.LanguageVersion, locations.Identifier, property: null, name, csharp.LanguageVersion.ToDisplayString());
            isFit = false;
        }

        if (WhyUnsuitable(type) is { } why)
        {
            findings.Add(RuleCatalog.UnsuitableType, locations.Identifier, property: null, name, why);
            return false;
        }

        if (!IsPartial(type, cancellationToken))
        {
            findings.Add(RuleCatalog.NotPartial, locations.Identifier, property: null, name);
            isFit = false;
        }

        for (INamedTypeSymbol? container = type.ContainingType; container is not null; container = container.ContainingType)
        {
            if (!IsPartial(container, cancellationToken))
            {
                findings.Add(RuleCatalog.ContainerNotPartial, locations.Identifier, property: null, name, Names.Display(container));
                return false;
            }
        }

        return isFit;
    }

    /// <summary>Gets a value indicating whether every hand-written declaration of a type has <c>partial</c>.</summary>
    internal static bool IsPartial(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        foreach (SyntaxReference reference in type.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(cancellationToken) is TypeDeclarationSyntax declaration && !declaration.Modifiers.Any(SyntaxKind.PartialKeyword))
            {
                return false;
            }
        }

        return true;
    }

    private static string? WhyUnsuitable(INamedTypeSymbol type)
    {
        if (type.IsStatic)
        {
            return "is static";
        }

        if (type.IsRefLikeType)
        {
            return "is a ref struct";
        }

        for (INamedTypeSymbol? t = type; t is not null; t = t.ContainingType)
        {
            if (t.IsFileLocal)
            {
                return SymbolEqualityComparer.Default.Equals(t, type) ? "is file-local" : $"stands inside the file-local type '{Names.Display(t)}'";
            }
        }

        return null;
    }
}
