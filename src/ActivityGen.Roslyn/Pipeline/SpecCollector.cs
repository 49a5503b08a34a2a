using ActivityGen.Roslyn.Emission;
using ActivityGen.Roslyn.Parsing;
using ActivityGen.Roslyn.Specs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ActivityGen.Roslyn.Pipeline;

/// <summary>Makes the specs of a compilation: what the fingerprint stands for.</summary>
internal static class SpecCollector
{
    /// <summary>Collects the specs in source order, their hint names made unique and short; of types that depend on nothing that changed, those that are remembered.</summary>
    internal static CollectedSpecs Collect(CollectorInput input, CancellationToken cancellationToken)
    {
        TreeList trees = input.State.Trees;
        List<(int Tree, CandidateDeclaration Candidate)> candidates = CandidateFinder.Find(trees.Summaries);
        if (candidates.Count == 0)
        {
            return CollectedSpecs.Empty;
        }

        (CollectedSpecs? recent, CollectedSpecs? older) = input.Memory.Remembered(input.Compilation.AssemblyName);
        DeclarationGraph graph = DeclarationGraph.Create(trees, input.State.Environment, cancellationToken);
        List<KeyedType> keyed = KeyedTypes.Find(candidates, graph);
        ParsedType?[] found = KeyedTypes.Remembered(keyed, recent?.Types, older?.Types, out List<int> missing);
        if (missing.Count > 0)
        {
            if (KnownSymbols.TryCreate(input.Compilation, input.Files) is not { } known)
            {
                return CollectedSpecs.Empty;
            }

            ActivityParser parser = new(known);
            ManyAtOnce.Do(missing.Count, input.Compilation, i => found[missing[i]] = Parse(input.Compilation, keyed[missing[i]], parser, cancellationToken), cancellationToken);
        }

        Dictionary<Hash128, ParsedType> types = new(found.Length);
        List<ParsedType> activities = Name(keyed, found!, types);
        LinksPlace home = Home(input, graph, recent);
        return new CollectedSpecs(Specs(activities, home, recent), types, home);
    }

    private static ParsedType Parse(CSharpCompilation compilation, KeyedType candidate, ActivityParser parser, CancellationToken cancellationToken) =>
        KeyedTypes.Symbol(compilation, candidate, cancellationToken) is { } type && parser.Parse(type, cancellationToken).Spec is { } spec
            ? new ParsedType(spec, spec.Type.HintName)
            : ParsedType.Nothing;

    /// <summary>Gives each activity the hint name that it has beside the others.</summary>
    private static List<ParsedType> Name(List<KeyedType> keyed, ParsedType[] found, Dictionary<Hash128, ParsedType> types)
    {
        HintNames hintNames = new();
        hintNames.Take(LinksEmitter.ClassName);
        foreach (ParsedType type in found)
        {
            if (type.Parsed is { } spec)
            {
                hintNames.Count(spec.Type.HintName);
            }
        }

        List<ParsedType> activities = new(found.Length);
        for (int i = 0; i < found.Length; i++)
        {
            ParsedType named = found[i];
            if (named.Parsed is { } spec)
            {
                string hintName = hintNames.Take(spec.Type.HintName);
                named = hintName == named.Named!.Type.HintName ? named : new ParsedType(spec, hintName);
                activities.Add(named);
            }

            types.Add(keyed[i].Key, named);
        }

        return activities;
    }

    private static LinksPlace Home(CollectorInput input, DeclarationGraph graph, CollectedSpecs? recent)
    {
        Hasher128 hasher = default;
        hasher.Add(graph.Shared);
        hasher.Add(input.RootNamespace);
        foreach (string name in LinksHome.NamesThatDecide(input.RootNamespace))
        {
            graph.Add(ref hasher, name);
        }

        graph.Add(ref hasher, GraphMappingEmitter.ClassName);
        Hash128 key = hasher.ToHash();
        return recent?.Home is { } home && home.Key == key
            ? home
            : new LinksPlace(key, LinksHome.Find(input.Compilation, input.RootNamespace), !GraphReference.IsTaken(input.Compilation));
    }

    private static AssemblySpec Specs(List<ParsedType> types, LinksPlace home, CollectedSpecs? recent)
    {
        ActivitySpec[] specs = new ActivitySpec[types.Count];
        for (int i = 0; i < specs.Length; i++)
        {
            specs[i] = types[i].Named!;
        }

        EquatableArray<ActivitySpec> activities = new(specs);
        if (recent is not null && IsSame(activities, recent.Assembly.Activities))
        {
            if (ReferenceEquals(recent.Home, home))
            {
                return recent.Assembly;
            }

            activities = recent.Assembly.Activities;
        }

        // All types of an assembly see the same references.
        bool hasGraph = specs.Length > 0 && specs[0].HasGraph;
        return new AssemblySpec(activities, LinkCollector.Collect(types, home.Namespace), hasGraph && home.HasRoomForMapping);
    }

    private static bool IsSame(EquatableArray<ActivitySpec> left, EquatableArray<ActivitySpec> right)
    {
        if (left.Count != right.Count)
        {
            return false;
        }

        for (int i = 0; i < left.Count; i++)
        {
            if (!ReferenceEquals(left[i], right[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Finds the types that may be activities, in source order, each once.</summary>
    internal static IEnumerable<INamedTypeSymbol> Types(CSharpCompilation compilation, CancellationToken cancellationToken)
    {
        HashSet<ISymbol> seen = new(SymbolEqualityComparer.Default);
        foreach (TypeDeclarationSyntax candidate in CandidateFinder.Find(compilation, cancellationToken))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (compilation.GetSemanticModel(candidate.SyntaxTree).GetDeclaredSymbol(candidate, cancellationToken) is { } type && seen.Add(type))
            {
                yield return type;
            }
        }
    }
}
