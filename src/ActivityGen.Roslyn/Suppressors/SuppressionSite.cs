using ActivityGen.Roslyn.Parsing;
using Microsoft.CodeAnalysis;

namespace ActivityGen.Roslyn.Suppressors;

/// <summary>Where a warning stands.</summary>
/// <param name="Node">The syntax.</param>
/// <param name="Model">What the syntax means.</param>
/// <param name="Known">The types of the runtime library.</param>
/// <param name="CancellationToken">Cancels.</param>
internal sealed record SuppressionSite(SyntaxNode Node, SemanticModel Model, KnownSymbols Known, CancellationToken CancellationToken)
{
    /// <summary>Gets the property that is declared here; also the one that a record's positional parameter declares.</summary>
    internal IPropertySymbol? Property() => Symbol() switch
    {
        IPropertySymbol property => property,
        IParameterSymbol parameter => PropertyOf(parameter, StringComparison.Ordinal),
        _ => null,
    };

    /// <summary>Gets what is declared here.</summary>
    internal ISymbol? Symbol() => Model.GetDeclaredSymbol(Node, CancellationToken);

    /// <summary>Gets the property that a constructor's parameter is named after.</summary>
    internal static IPropertySymbol? PropertyOf(IParameterSymbol parameter, StringComparison comparison)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType: { } type })
        {
            return null;
        }

        for (INamedTypeSymbol? layer = type; layer is not null; layer = layer.BaseType)
        {
            foreach (ISymbol member in layer.GetMembers())
            {
                if (member is IPropertySymbol { IsIndexer: false } property && string.Equals(property.Name, parameter.Name, comparison))
                {
                    return property;
                }
            }
        }

        return null;
    }
}
