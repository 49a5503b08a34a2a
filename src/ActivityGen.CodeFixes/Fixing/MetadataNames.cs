using Microsoft.CodeAnalysis;

namespace ActivityGen.CodeFixes.Fixing;

/// <summary>Finds types again in an edited project.</summary>
internal static class MetadataNames
{
    /// <summary>Gets the name that a compilation finds the type by.</summary>
    internal static string Of(INamedTypeSymbol type)
    {
        string name = type.MetadataName;
        for (INamedTypeSymbol? container = type.ContainingType; container is not null; container = container.ContainingType)
        {
            name = container.MetadataName + "+" + name;
        }

        for (INamespaceSymbol? space = type.ContainingNamespace; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            name = space.MetadataName + "." + name;
        }

        return name;
    }
}
