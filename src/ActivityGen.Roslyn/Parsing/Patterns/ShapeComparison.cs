namespace ActivityGen.Roslyn.Parsing.Patterns;

/// <summary>Compares two shapes run by run, where a run is what stands between two characters that no simple variable has.</summary>
internal static class ShapeComparison
{
    /// <summary>Gets a value indicating whether no text can have both shapes; no where it cannot be told so easily.</summary>
    internal static bool AreDisjoint(OverlapCandidate left, OverlapCandidate right)
    {
        if (TailsDiffer(left.Tail, right.Tail))
        {
            return true;
        }

        string a = left.Shape;
        string b = right.Shape;
        int i = 0;
        int k = 0;
        while (true)
        {
            int aEnd = RunEnd(a, i);
            int bEnd = RunEnd(b, k);
            bool isOpen = (aEnd == a.Length && !left.IsWhole) || (bEnd == b.Length && !right.IsWhole);
            if (RunsDiffer(a, i, aEnd, b, k, bEnd, isOpen))
            {
                return true;
            }

            if (isOpen || (aEnd == a.Length && bEnd == b.Length))
            {
                return false;
            }

            if (aEnd == a.Length || bEnd == b.Length || a[aEnd] != b[bEnd])
            {
                return true;
            }

            i = aEnd + 1;
            k = bEnd + 1;
        }
    }

    private static bool TailsDiffer(string left, string right)
    {
        int common = Math.Min(left.Length, right.Length);
        return string.CompareOrdinal(left, left.Length - common, right, right.Length - common, common) != 0;
    }

    private static int RunEnd(string shape, int start)
    {
        int end = start;
        while (end < shape.Length && (TextCharacters.IsInVariable(shape[end]) || shape[end] is '{' or '}'))
        {
            end++;
        }

        return end;
    }

    private static bool RunsDiffer(string a, int i, int aEnd, string b, int k, int bEnd, bool isOpen)
    {
        int aHole = Hole(a, i, aEnd);
        int bHole = Hole(b, k, bEnd);
        int common = Math.Min(aHole - i, bHole - k);
        if (string.CompareOrdinal(a, i, b, k, common) != 0)
        {
            return true;
        }

        // Behind a variable, or where a run is cut short, anything may follow.
        return !isOpen && ((aHole == aEnd && bHole - k > common) || (bHole == bEnd && aHole - i > common));
    }

    /// <summary>Gets the index of a run's first variable, or its end.</summary>
    private static int Hole(string shape, int start, int end)
    {
        int hole = shape.IndexOf('{', start, end - start);
        return hole < 0 ? end : hole;
    }
}
