using Microsoft.CodeAnalysis;

namespace ActivityGen.Roslyn.Rules.CallSites;

/// <summary>The Graph types that a compilation knows, by their full names, whichever assembly or source file declares them.</summary>
internal sealed class GraphModels
{
    private static readonly string[] Namespaces = ["Microsoft.Graph.Models", "Microsoft.Graph.Beta.Models"];

    private readonly Dictionary<ISymbol, GraphModel> _models = new(SymbolEqualityComparer.Default);

    private GraphModels()
    {
    }

    /// <summary>Finds the types; null where there is none, and nothing is to be watched.</summary>
    internal static GraphModels? TryCreate(Compilation compilation)
    {
        GraphModels result = new();
        foreach (string space in Namespaces)
        {
            foreach (GraphModel model in GraphModel.All)
            {
                foreach (INamedTypeSymbol type in compilation.GetTypesByMetadataName(space + "." + model.Name))
                {
                    result._models[type] = model;
                }
            }
        }

        return result._models.Count == 0 ? null : result;
    }

    /// <summary>Gets the model that a type is; null for other types, derived ones included: their constructors may set things.</summary>
    internal GraphModel? Find(ITypeSymbol? type) => type is not null && _models.TryGetValue(type, out GraphModel model) ? model : null;

    /// <summary>Gets a value indicating whether a symbol is the SDK's own. What is passed to it is sent; it sets no property of a model.</summary>
    internal static bool IsSdk(ISymbol? symbol)
    {
        INamespaceSymbol? space = symbol as INamespaceSymbol ?? symbol?.ContainingNamespace;
        while (space is { ContainingNamespace: { IsGlobalNamespace: false } outer })
        {
            if (outer is { Name: "Microsoft", ContainingNamespace.IsGlobalNamespace: true })
            {
                return space.Name is "Graph" or "Kiota";
            }

            space = outer;
        }

        return false;
    }
}
