using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ActivityGen.Roslyn.Pipeline;

/// <summary>Finds the types that may be activities and gives each the key by which what was parsed of it is remembered.</summary>
internal static class KeyedTypes
{
    /// <summary>Finds them in source order, each once, whatever the number of its parts.</summary>
    internal static List<KeyedType> Find(List<(int Tree, CandidateDeclaration Candidate)> candidates, DeclarationGraph graph)
    {
        HashSet<Hash128> seen = [];
        List<KeyedType> found = new(candidates.Count);
        foreach ((int tree, CandidateDeclaration candidate) in candidates)
        {
            Hash128 key = Key(graph, tree, candidate);
            if (seen.Add(key))
            {
                found.Add(new KeyedType(key, tree, candidate));
            }
        }

        return found;
    }

    /// <summary>Gets the type itself; null where there is none after all.</summary>
    internal static INamedTypeSymbol? Symbol(CSharpCompilation compilation, KeyedType type, CancellationToken cancellationToken)
    {
        SyntaxTree text = compilation.SyntaxTrees[type.Tree];
        return CandidateFinder.Declaration(text, type.Candidate, cancellationToken) is { } declaration
            ? compilation.GetSemanticModel(text).GetDeclaredSymbol(declaration, cancellationToken)
            : null;
    }

    private static Hash128 Key(DeclarationGraph graph, int tree, CandidateDeclaration candidate)
    {
        Hasher128 hasher = default;
        hasher.Add(graph.Shared);
        hasher.Add(candidate.Identity);
        hasher.Add(graph.Of(tree));
        return hasher.ToHash();
    }
}
