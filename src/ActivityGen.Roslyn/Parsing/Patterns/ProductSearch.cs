namespace ActivityGen.Roslyn.Parsing.Patterns;

/// <summary>Walks two automata along the same text, cheapest texts first: short ones, of characters that people read with ease.</summary>
/// <param name="left">The one automaton.</param>
/// <param name="right">The other.</param>
/// <param name="areDifferent">Whether two labels mean that the two walks read different things; null where any text that both accept will do.</param>
/// <param name="mostVisits">How often a pair of states may be come to: more than once, where the first text to come there may not serve.</param>
/// <param name="extraCost">What a character costs beside its own price, by its two labels; null where all are alike.</param>
internal sealed class ProductSearch(
    Automaton left,
    Automaton right,
    Func<int, int, bool>? areDifferent,
    int mostVisits,
    Func<char, int, int, int>? extraCost = null)
{
    /// <summary>The most pairs of states that are looked at: no template that a person writes has more.</summary>
    internal const int MostPairs = 400_000;

    private readonly List<(int Left, int Right, bool Differ, int Parent, char Character, int LeftLabel, int RightLabel)> _nodes = [];
    private readonly List<Queue<int>?> _byCost = [];
    private readonly Dictionary<long, int> _visits = [];

    /// <summary>Gets a value indicating whether the search ended because there was too much to look at.</summary>
    internal bool IsCut { get; private set; }

    /// <summary>Finds a text that both accept and that the caller takes.</summary>
    internal ProductPath? Find(Func<ProductPath, bool> isWanted)
    {
        Add(0, left.Start, right.Start, areDifferent is null, -1, '\0', 0, 0);
        for (int cost = 0; cost < _byCost.Count; cost++)
        {
            while (_byCost[cost] is { Count: > 0 } queue)
            {
                int node = queue.Dequeue();
                (int l, int r, bool differ, _, _, _, _) = _nodes[node];
                if (differ && left.Accepts(l) && right.Accepts(r) && PathTo(node) is { } path && isWanted(path))
                {
                    return path;
                }

                if (_nodes.Count >= MostPairs)
                {
                    IsCut = true;
                    continue;
                }

                Expand(cost, node, l, r, differ);
            }

            _byCost[cost] = null;
        }

        return null;
    }

    private void Expand(int cost, int node, int l, int r, bool differ)
    {
        AutomatonEdge[] ofLeft = left.EdgesOf(l);
        AutomatonEdge[] ofRight = right.EdgesOf(r);
        for (int i = 0; i < ofLeft.Length; i++)
        {
            // While the two walks are one, each pair of ways is the other's mirror image.
            int first = areDifferent is not null && !differ && l == r ? i : 0;
            for (int k = first; k < ofRight.Length; k++)
            {
                CharSet common = ofLeft[i].Set.And(ofRight[k].Set);
                if (!common.IsEmpty)
                {
                    bool differs = differ || areDifferent!(ofLeft[i].Label, ofRight[k].Label);
                    char c = common.Pick();
                    int price = CharSet.PriceOf(c) + (extraCost?.Invoke(c, ofLeft[i].Label, ofRight[k].Label) ?? 0);
                    Add(cost + price, ofLeft[i].Target, ofRight[k].Target, differs, node, c, ofLeft[i].Label, ofRight[k].Label);
                }
            }
        }
    }

    private void Add(int cost, int l, int r, bool differ, int parent, char character, int leftLabel, int rightLabel)
    {
        long key = ((((long)l * right.Count) + r) * 2) + (differ ? 1 : 0);
        _visits.TryGetValue(key, out int visits);
        if (visits < mostVisits)
        {
            _visits[key] = visits + 1;
            while (_byCost.Count <= cost)
            {
                _byCost.Add(null);
            }

            (_byCost[cost] ??= new Queue<int>()).Enqueue(_nodes.Count);
            _nodes.Add((l, r, differ, parent, character, leftLabel, rightLabel));
        }
    }

    private ProductPath PathTo(int node)
    {
        int length = 0;
        for (int i = node; _nodes[i].Parent >= 0; i = _nodes[i].Parent)
        {
            length++;
        }

        char[] text = new char[length];
        int[] leftLabels = new int[length];
        int[] rightLabels = new int[length];
        for (int i = node; _nodes[i].Parent >= 0; i = _nodes[i].Parent)
        {
            length--;
            (text[length], leftLabels[length], rightLabels[length]) = (_nodes[i].Character, _nodes[i].LeftLabel, _nodes[i].RightLabel);
        }

        return new ProductPath(new string(text), leftLabels, rightLabels);
    }
}
