using System.Collections.Immutable;
using ActivityGen.Contract;
using ActivityGen.Roslyn.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ActivityGen.Roslyn.Rules;

/// <summary>AG0011 for the class that generated members call where a project references Microsoft.Graph.</summary>
internal static class GraphPlaceRule
{
    internal static ImmutableArray<Finding> Find(SymbolAnalysisContext context, ActivityTypes types, KnownSymbols known)
    {
        INamedTypeSymbol type = (INamedTypeSymbol)context.Symbol;
        if (!GraphReference.IsTakenBy(type)
            || !known.HasGraph
            || context.Compilation is not CSharpCompilation compilation
            || !LinksPlaceRule.HasActivities(compilation, types, context.CancellationToken))
        {
            return ImmutableArray<Finding>.Empty;
        }

        FindingBag findings = new();
        findings.Add(RuleCatalog.NameTaken, type.Locations[0], property: null, type.Name, Names.Namespace(type));
        return findings.ToFindings();
    }
}
