using System.Collections.Immutable;
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
    internal static EquatableArray<ActivitySpec> Collect((CSharpCompilation Compilation, AdditionalFileSet Files) input, CancellationToken cancellationToken)
    {
        CSharpCompilation compilation = input.Compilation;
        ImmutableArray<TypeDeclarationSyntax> candidates = CandidateFinder.Find(compilation, cancellationToken);
        if (candidates.IsEmpty || KnownSymbols.TryCreate(compilation, input.Files) is not { } known)
        {
            return EquatableArray<ActivitySpec>.Empty;
        }

        ActivityParser parser = new(known);
        List<ActivitySpec> specs = new(candidates.Length);
        HashSet<ISymbol> seen = new(SymbolEqualityComparer.Default);
        HintNames hintNames = new();
        foreach (TypeDeclarationSyntax candidate in candidates)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (compilation.GetSemanticModel(candidate.SyntaxTree).GetDeclaredSymbol(candidate, cancellationToken) is { } type
                && seen.Add(type)
                && parser.Parse(type, cancellationToken).Spec is { } spec)
            {
                string hintName = hintNames.Take(spec.Type.HintName);
                specs.Add(hintName == spec.Type.HintName ? spec : spec with { Type = spec.Type with { HintName = hintName } });
            }
        }

        return new EquatableArray<ActivitySpec>(specs.ToArray());
    }
}
