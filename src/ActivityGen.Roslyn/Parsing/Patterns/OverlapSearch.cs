using ActivityGen.Roslyn.Specs;

namespace ActivityGen.Roslyn.Parsing.Patterns;

/// <summary>Tells whether two templates can give the same text.</summary>
internal static class OverlapSearch
{
    private const int MostVisits = 12;
    private const int MostTrials = 200;

    /// <summary>Finds a text that both give; null where there is none, and where none is proven.</summary>
    internal static string? Find(PatternSpec left, PatternSpec right) => Find(new OverlapCandidate(left), new OverlapCandidate(right));

    /// <summary>Finds a text that both give, of templates that are compared with many.</summary>
    internal static string? Find(OverlapCandidate left, OverlapCandidate right)
    {
        if (left.IsOpen || right.IsOpen || left.Reading.Pattern.Form != right.Reading.Pattern.Form || ShapeComparison.AreDisjoint(left, right))
        {
            return null;
        }

        string? found = null;
        int trials = 0;
        ProductSearch search = new(
            left.Reading.Automaton,
            right.Reading.Automaton,
            areDifferent: null,
            MostVisits,
            (c, ofLeft, ofRight) => left.Reading.ExtraCost(c, ofLeft) + right.Reading.ExtraCost(c, ofRight));
        search.Find(path =>
        {
            if (left.Reading.ValuesOf(path.Text, path.Left) is not null && right.Reading.ValuesOf(path.Text, path.Right) is not null)
            {
                found = path.Text;
            }

            return found is not null || ++trials == MostTrials;
        });
        return found;
    }

    /// <summary>Finds, for each of many templates, the first of the others that it has a text in common with.</summary>
    /// <remarks>Only templates of which one begins as the other does are compared, so that the cost is that of the sort where all begin differently.</remarks>
    /// <param name="candidates">The templates.</param>
    /// <param name="known">Texts that were found before, for templates the first of which comes first here too.</param>
    /// <param name="cancellationToken">Cancels the search.</param>
    internal static (int Other, string Text)?[] FindFirst(
        List<OverlapCandidate> candidates,
        Dictionary<(OverlapCandidate Left, OverlapCandidate Right), string>? known,
        CancellationToken cancellationToken)
    {
        (int Other, string Text)?[] result = new (int, string)?[candidates.Count];
        int[] sorted = Sort(candidates);
        int[] parents = Parents(candidates, sorted);
        List<int> others = [];
        for (int position = 0; position < sorted.Length; position++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            string literal = candidates[sorted[position]].Literal;
            others.Clear();
            for (int i = position + 1; i < sorted.Length && candidates[sorted[i]].Literal.StartsWith(literal, StringComparison.Ordinal); i++)
            {
                others.Add(sorted[i]);
            }

            for (int i = parents[position]; i >= 0; i = parents[i])
            {
                others.Add(sorted[i]);
            }

            others.Sort();
            int self = sorted[position];
            foreach (int other in others)
            {
                // The same pair gives the same text whichever side it is looked at from.
                (OverlapCandidate Left, OverlapCandidate Right) pair = (candidates[Math.Min(self, other)], candidates[Math.Max(self, other)]);
                if (known is null || !known.TryGetValue(pair, out string? text))
                {
                    text = Find(pair.Left, pair.Right);
                }

                if (text is not null)
                {
                    result[self] = (other, text);
                    break;
                }
            }
        }

        return result;
    }

    private static int[] Sort(List<OverlapCandidate> candidates)
    {
        int[] sorted = new int[candidates.Count];
        string[] literals = new string[sorted.Length];
        for (int i = 0; i < sorted.Length; i++)
        {
            sorted[i] = i;
            literals[i] = candidates[i].Literal;
        }

        Array.Sort(literals, sorted, StringComparer.Ordinal);
        return sorted;
    }

    /// <summary>Gets, for each place in the order, the last one before it whose literal is how its own begins; -1 where there is none.</summary>
    private static int[] Parents(List<OverlapCandidate> candidates, int[] sorted)
    {
        int[] parents = new int[sorted.Length];
        for (int i = 0; i < sorted.Length; i++)
        {
            string literal = candidates[sorted[i]].Literal;
            int parent = i - 1;
            while (parent >= 0 && !literal.StartsWith(candidates[sorted[parent]].Literal, StringComparison.Ordinal))
            {
                parent = parents[parent];
            }

            parents[i] = parent;
        }

        return parents;
    }
}
