using ActivityGen.Roslyn.Pipeline;
using Microsoft.CodeAnalysis.CSharp;

namespace ActivityGen.Roslyn.Rules;

/// <summary>Makes the table of a compilation's overlaps. Of types that depend on nothing that changed, what is remembered is taken: one edited document parses its own types.</summary>
internal static class OverlapCollector
{
    internal static OverlapTable Collect(CSharpCompilation compilation, CompilationState state, ActivityTypes types, OverlapMemory memory, CancellationToken cancellationToken)
    {
        List<(int Tree, CandidateDeclaration Candidate)> candidates = CandidateFinder.Find(state.Trees.Summaries);
        if (candidates.Count == 0)
        {
            return OverlapTable.Empty;
        }

        (OverlapTable? recent, OverlapTable? older) = memory.Tables.Remembered(compilation.AssemblyName);
        List<KeyedType> keyed = KeyedTypes.Find(candidates, DeclarationGraph.Create(state.Trees, state.Environment, cancellationToken));
        OverlapType?[] found = KeyedTypes.Remembered(keyed, recent?.Types, older?.Types, out List<int> missing);
        ManyAtOnce.Do(missing.Count, compilation, i => found[missing[i]] = Parse(compilation, keyed[missing[i]], types, cancellationToken), cancellationToken);
        return Table(keyed, found!, recent, older, cancellationToken);
    }

    private static OverlapType Parse(CSharpCompilation compilation, KeyedType candidate, ActivityTypes types, CancellationToken cancellationToken) =>
        KeyedTypes.Symbol(compilation, candidate, cancellationToken) is { } type ? OverlapType.Of(types.Parse(type, cancellationToken).Spec) : OverlapType.Nothing;

    private static OverlapTable Table(List<KeyedType> keyed, OverlapType[] found, OverlapTable? recent, OverlapTable? older, CancellationToken cancellationToken)
    {
        bool isSame = recent is not null && recent.InOrder.Length == found.Length;
        Dictionary<Hash128, OverlapType> byKey = new(found.Length);
        for (int i = 0; i < found.Length; i++)
        {
            if (recent is not null && i < recent.InOrder.Length && !ReferenceEquals(found[i], recent.InOrder[i]))
            {
                // Most edits of an activity leave its id and its link alone.
                bool isLike = found[i].IsLike(recent.InOrder[i]);
                found[i] = isLike ? recent.InOrder[i] : found[i];
                isSame &= isLike;
            }

            byKey.Add(keyed[i].Key, found[i]);
        }

        OverlapTable table = new(byKey, found);
        if (isSame)
        {
            table.AddAll(recent!);
        }
        else
        {
            table.Compare(recent?.Texts ?? older?.Texts, cancellationToken);
        }

        return table;
    }
}
