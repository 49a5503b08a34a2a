using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ActivityGen.Roslyn.Parsing.Reading;

/// <summary>Orders hand-written members as they are written: by file, then by place; the order in which the compiler gets the files has no say.</summary>
internal static class SourceOrder
{
    /// <summary>Gets the members that are not generated. What the compiler adds comes last; a metadata type's members keep their order.</summary>
    internal static List<TSymbol> Of<TSymbol>(ImmutableArray<TSymbol> members)
        where TSymbol : ISymbol
    {
        // The places are asked for once: an analyzer sees far more members, our own, than stand in the list.
        List<(TSymbol Member, string? Path, int Start)> placed = [];
        foreach (TSymbol member in members)
        {
            ImmutableArray<SyntaxReference> references = member.DeclaringSyntaxReferences;
            if (references.IsEmpty)
            {
                placed.Add((member, null, 0));
            }
            else if (!HandWritten.IsGeneratedHere(references))
            {
                Insert(placed, (member, references[0].SyntaxTree.FilePath, references[0].Span.Start));
            }
        }

        List<TSymbol> result = new(placed.Count);
        foreach ((TSymbol member, string? _, int _) in placed)
        {
            result.Add(member);
        }

        return result;
    }

    private static void Insert<TSymbol>(List<(TSymbol Member, string? Path, int Start)> placed, (TSymbol Member, string? Path, int Start) entry)
    {
        int at = placed.Count;
        while (at > 0 && IsBefore(entry, placed[at - 1]))
        {
            at--;
        }

        placed.Insert(at, entry);
    }

    private static bool IsBefore<TSymbol>((TSymbol Member, string? Path, int Start) left, (TSymbol Member, string? Path, int Start) right)
    {
        if (right.Path is null)
        {
            return true;
        }

        int byFile = ReferenceEquals(left.Path, right.Path) ? 0 : string.CompareOrdinal(left.Path, right.Path);
        return byFile != 0 ? byFile < 0 : left.Start < right.Start;
    }
}
