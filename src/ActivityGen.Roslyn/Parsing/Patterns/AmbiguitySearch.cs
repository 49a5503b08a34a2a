using ActivityGen.Roslyn.Specs;

namespace ActivityGen.Roslyn.Parsing.Patterns;

/// <summary>Tells whether a template can be read back, and proves it where it cannot.</summary>
internal static class AmbiguitySearch
{
    /// <summary>How often the search for a proof comes back to one place: a text may need values that no member has, and the next may not.</summary>
    private const int MostVisits = 24;

    /// <summary>How many texts are tried.</summary>
    private const int MostTrials = 500;

    /// <summary>Values that one expansion gives the same text.</summary>
    private static readonly (string Left, string Right)[] ReservedPairs = [(" ", "%20"), ("https://contoso.com/ ", "https://contoso.com/%20"), ("//contoso.com/ ", "//contoso.com/%20")];

    private static readonly (string Left, string Right)[] CasePairs = [("A", "a")];

    /// <summary>Gets a value indicating whether what is recovered can be told from the text, always.</summary>
    internal static bool IsUnique(PatternSpec pattern) => IsCertain(pattern) || IsUnique(new PatternReading(pattern));

    /// <summary>Finds two tuples of values that give the same text; null where the template can be read back, and where nothing is proven.</summary>
    internal static Ambiguity? Find(PatternSpec pattern)
    {
        PatternReading? reading = null;
        if (!IsCertain(pattern))
        {
            reading = new PatternReading(pattern);
            if (FindBoundary(reading) is { } ambiguity)
            {
                return ambiguity;
            }
        }

        return HasEveryRecovered(pattern) ? null : FindUnrecovered(reading ?? new PatternReading(pattern));
    }

    /// <summary>Gets a value indicating whether no automaton is needed to say that the template is unique.</summary>
    private static bool IsCertain(PatternSpec pattern) => !HasRecovered(pattern) || DirectReading.IsCertain(pattern);

    private static bool IsUnique(PatternReading reading)
    {
        if (reading.Pattern.Form == PatternForm.Text && HasTwoFreeTexts(reading.Holes))
        {
            return false;
        }

        ProductSearch search = Search(reading, mostVisits: 1);
        return search.Find(static _ => true) is null && !search.IsCut;
    }

    private static ProductSearch Search(PatternReading reading, int mostVisits) =>
        new(
            reading.Automaton,
            reading.Automaton,
            (left, right) => Meaning(reading.Holes, left) != Meaning(reading.Holes, right),
            mostVisits,
            (c, left, right) => reading.ExtraCost(c, left) + reading.ExtraCost(c, right));

    private static Ambiguity? FindBoundary(PatternReading reading)
    {
        Ambiguity? found = null;
        int trials = 0;
        Search(reading, MostVisits).Find(path =>
        {
            if (reading.ValuesOf(path.Text, path.Left) is { } left && reading.ValuesOf(path.Text, path.Right) is { } right)
            {
                found = IsInOrder(left, right)
                    ? Compare(reading.Holes, path.Text, left, right, AmbiguityCause.Boundary)
                    : Compare(reading.Holes, path.Text, right, left, AmbiguityCause.Boundary);
            }

            return found is not null || ++trials == MostTrials;
        });
        return found;
    }

    /// <summary>Gets a value indicating whether the first value that differs is the shorter one on the left, where people look first.</summary>
    private static bool IsInOrder(string?[] left, string?[] right)
    {
        for (int i = 0; i < left.Length; i++)
        {
            if (left[i] != right[i])
            {
                return (left[i]?.Length ?? -1) <= (right[i]?.Length ?? -1);
            }
        }

        return true;
    }

    /// <summary>Finds the proof for what is never recovered: reserved expansion, and what stands in a scheme or a host.</summary>
    private static Ambiguity? FindUnrecovered(PatternReading reading)
    {
        for (int i = 0; i < reading.Holes.Count; i++)
        {
            PatternHole hole = reading.Holes[i];
            bool isReserved = hole.Encoding == ValueEncoding.Reserved;
            if (hole.IsRecovered || !hole.IsInstance || hole.Hole.Type.Shape != HoleShape.Any)
            {
                continue;
            }

            foreach ((string left, string right) in isReserved ? ReservedPairs : CasePairs)
            {
                string?[] leftValues = Samples(reading.Holes, hole, left);
                string?[] rightValues = Samples(reading.Holes, hole, right);
                string text = Expander.Expand(reading.Pattern, reading.Holes, leftValues);
                if (reading.Gives(text, leftValues) && reading.Gives(text, rightValues))
                {
                    return Compare(reading.Holes, text, leftValues, rightValues, isReserved ? AmbiguityCause.ReservedExpansion : AmbiguityCause.LetterCase);
                }
            }
        }

        return null;
    }

    private static string?[] Samples(List<PatternHole> holes, PatternHole chosen, string value)
    {
        string?[] values = new string?[holes.Count];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = holes[i].Hole.Access.Expression == chosen.Hole.Access.Expression ? value : ValueProof.Sample(holes[i].Hole);
        }

        return values;
    }

    /// <summary>Makes the proof of two tuples; null where they do not prove it.</summary>
    private static Ambiguity? Compare(List<PatternHole> holes, string text, string?[] left, string?[] right, AmbiguityCause cause)
    {
        List<AmbiguousMember> members = [];
        bool isProof = cause != AmbiguityCause.Boundary;
        for (int i = 0; i < left.Length; i++)
        {
            if (left[i] == right[i])
            {
                continue;
            }

            if (!holes[i].IsInstance)
            {
                // It is the same for all activities.
                return null;
            }

            AmbiguousMember member = new(TemplateText.NameOf(holes[i].Hole), ValueDisplay.Of(holes[i].Hole, left[i]), ValueDisplay.Of(holes[i].Hole, right[i]));
            if (!members.Contains(member))
            {
                members.Add(member);
            }

            // Where nothing stands before it, null and empty are the same.
            isProof |= holes[i].IsRecovered && (holes[i].HasLead || !(string.IsNullOrEmpty(left[i]) && string.IsNullOrEmpty(right[i])));
        }

        return isProof ? new Ambiguity(text, new EquatableArray<AmbiguousMember>(members.ToArray())) { Cause = cause } : null;
    }

    private static bool HasRecovered(PatternSpec pattern)
    {
        foreach (bool isRecovered in pattern.Recovered)
        {
            if (isRecovered)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasEveryRecovered(PatternSpec pattern)
    {
        foreach (bool isRecovered in pattern.Recovered)
        {
            if (!isRecovered)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Gets a value indicating whether two holes can be any text: what stands between them can stand in either, so there is more than one way to cut.</summary>
    private static bool HasTwoFreeTexts(List<PatternHole> holes)
    {
        int free = 0;
        bool isRecovered = false;
        foreach (PatternHole hole in holes)
        {
            if (ShapeWriter.CanBeEmpty(hole.Hole))
            {
                free++;
                isRecovered |= hole.IsRecovered;
            }
        }

        return free > 1 && isRecovered;
    }

    /// <summary>Gets what a label says of the recovered values: nothing, where it is that of a value which is not recovered.</summary>
    private static int Meaning(List<PatternHole> holes, int label) =>
        label != EdgeLabel.Literal && holes[EdgeLabel.HoleOf(label)].IsRecovered ? label : EdgeLabel.Literal;
}
