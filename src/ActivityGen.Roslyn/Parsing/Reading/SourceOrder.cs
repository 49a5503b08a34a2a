using Microsoft.CodeAnalysis;

namespace ActivityGen.Roslyn.Parsing.Reading;

/// <summary>Orders members as they are written: by file, then by place; the order in which the compiler gets the files has no say.</summary>
internal static class SourceOrder
{
    internal static List<TSymbol> Of<TSymbol>(IEnumerable<TSymbol> members)
        where TSymbol : ISymbol
    {
        List<TSymbol> result = [];
        foreach (TSymbol member in members)
        {
            // Insertion keeps the order of those that have no place, as a metadata type's.
            int at = result.Count;
            while (at > 0 && Compare(member, result[at - 1]) < 0)
            {
                at--;
            }

            result.Insert(at, member);
        }

        return result;
    }

    private static int Compare(ISymbol left, ISymbol right)
    {
        if (left.DeclaringSyntaxReferences.IsEmpty || right.DeclaringSyntaxReferences.IsEmpty)
        {
            // What the compiler adds comes last; a metadata type's members keep their order.
            return left.DeclaringSyntaxReferences.IsEmpty.CompareTo(right.DeclaringSyntaxReferences.IsEmpty);
        }

        SyntaxReference first = left.DeclaringSyntaxReferences[0];
        SyntaxReference second = right.DeclaringSyntaxReferences[0];
        int byFile = string.CompareOrdinal(first.SyntaxTree.FilePath, second.SyntaxTree.FilePath);
        return byFile != 0 ? byFile : first.Span.Start.CompareTo(second.Span.Start);
    }
}
