using System.Collections.Immutable;
using ActivityGen.Roslyn.Emission;
using ActivityGen.Roslyn.Parsing;
using ActivityGen.Roslyn.Specs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ActivityGen.Roslyn.Pipeline;

/// <summary>Parses every annotated type of a compilation: what the fingerprint stands for.</summary>
internal static class SpecCollector
{
    /// <summary>Collects the specs in source order, their hint names made unique and short.</summary>
    internal static AssemblySpec Collect((CSharpCompilation Compilation, AdditionalFileSet Files, string RootNamespace) input, CancellationToken cancellationToken)
    {
        CSharpCompilation compilation = input.Compilation;
        ImmutableArray<TypeDeclarationSyntax> candidates = CandidateFinder.Find(compilation, cancellationToken);
        if (candidates.IsEmpty || KnownSymbols.TryCreate(compilation, input.Files) is not { } known)
        {
            return AssemblySpec.Empty;
        }

        ActivityParser parser = new(known);
        List<ActivitySpec> specs = new(candidates.Length);
        HintNames hintNames = new();
        hintNames.Take(LinksEmitter.ClassName);
        foreach (INamedTypeSymbol type in Types(compilation, candidates, cancellationToken))
        {
            if (parser.Parse(type, cancellationToken).Spec is { } spec)
            {
                string hintName = hintNames.Take(spec.Type.HintName);
                specs.Add(hintName == spec.Type.HintName ? spec : spec with { Type = spec.Type with { HintName = hintName } });
            }
        }

        EquatableArray<ActivitySpec> activities = new(specs.ToArray());
        return new AssemblySpec(activities, LinkCollector.Collect(activities, LinksHome.Find(compilation, input.RootNamespace)));
    }

    /// <summary>Finds the types that may be activities, in source order, each once.</summary>
    internal static IEnumerable<INamedTypeSymbol> Types(CSharpCompilation compilation, CancellationToken cancellationToken) =>
        Types(compilation, CandidateFinder.Find(compilation, cancellationToken), cancellationToken);

    private static IEnumerable<INamedTypeSymbol> Types(CSharpCompilation compilation, ImmutableArray<TypeDeclarationSyntax> candidates, CancellationToken cancellationToken)
    {
        HashSet<ISymbol> seen = new(SymbolEqualityComparer.Default);
        foreach (TypeDeclarationSyntax candidate in candidates)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (compilation.GetSemanticModel(candidate.SyntaxTree).GetDeclaredSymbol(candidate, cancellationToken) is { } type && seen.Add(type))
            {
                yield return type;
            }
        }
    }
}
