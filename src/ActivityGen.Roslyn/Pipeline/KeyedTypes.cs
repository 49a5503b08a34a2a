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

    /// <summary>Gets what is remembered of each type; null where the type, or something that it depends on, is new.</summary>
    /// <param name="keyed">The types.</param>
    /// <param name="recent">What was made of each the last time; null where there was none.</param>
    /// <param name="older">What was made of each the time before.</param>
    /// <param name="missing">The places of those that are to be made.</param>
    internal static TType?[] Remembered<TType>(List<KeyedType> keyed, Dictionary<Hash128, TType>? recent, Dictionary<Hash128, TType>? older, out List<int> missing)
        where TType : class
    {
        TType?[] found = new TType?[keyed.Count];
        missing = [];
        for (int i = 0; i < found.Length; i++)
        {
            if (recent?.TryGetValue(keyed[i].Key, out found[i]) is not true && older?.TryGetValue(keyed[i].Key, out found[i]) is not true)
            {
                missing.Add(i);
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
