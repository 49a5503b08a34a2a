using System.Collections.Immutable;
using ActivityGen.Contract;
using ActivityGen.Roslyn.Emission;
using ActivityGen.Roslyn.Parsing;
using ActivityGen.Roslyn.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ActivityGen.Roslyn.Rules;

/// <summary>AG0011 for the name that is generated outside of activity types: <c>ActivityLinks</c>, in the root namespace of a project that has activities.</summary>
internal static class LinksPlaceRule
{
    internal static ImmutableArray<Finding> Find(SymbolAnalysisContext context, ActivityTypes types)
    {
        INamedTypeSymbol type = (INamedTypeSymbol)context.Symbol;
        if (type.Name != LinksEmitter.ClassName || context.Compilation is not CSharpCompilation compilation)
        {
            return ImmutableArray<Finding>.Empty;
        }

        string rootNamespace = LinksHome.RootNamespace(compilation, context.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
        if (!LinksHome.IsTakenBy(type, compilation, rootNamespace) || !HasActivities(compilation, types, context.CancellationToken))
        {
            return ImmutableArray<Finding>.Empty;
        }

        FindingBag findings = new();
        string space = Names.Namespace(type);
        findings.Add(RuleCatalog.NameTaken, type.Locations[0], property: null, type.Name, space.Length == 0 ? "the global namespace" : space);
        return findings.ToFindings();
    }

    /// <summary>Gets a value indicating whether the project has activities: only they need the names.</summary>
    internal static bool HasActivities(CSharpCompilation compilation, ActivityTypes types, CancellationToken cancellationToken)
    {
        foreach (INamedTypeSymbol type in SpecCollector.Types(compilation, cancellationToken))
        {
            if (types.Parse(type, cancellationToken).Spec is not null)
            {
                return true;
            }
        }

        return false;
    }
}
