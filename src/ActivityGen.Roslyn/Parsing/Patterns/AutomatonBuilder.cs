namespace ActivityGen.Roslyn.Parsing.Patterns;

/// <summary>Builds an automaton from states and steps, empty steps included.</summary>
internal sealed class AutomatonBuilder
{
    private readonly List<List<AutomatonEdge>> _edges = [];
    private readonly List<List<int>?> _empty = [];

    /// <summary>Adds a state.</summary>
    internal int State()
    {
        _edges.Add([]);
        _empty.Add(null);
        return _edges.Count - 1;
    }

    /// <summary>Adds a step.</summary>
    internal void Step(int from, int to, CharSet set, int label)
    {
        if (!set.IsEmpty)
        {
            _edges[from].Add(new AutomatonEdge(set, to, label));
        }
    }

    /// <summary>Adds a step that takes no character.</summary>
    internal void Skip(int from, int to) => (_empty[from] ??= []).Add(to);

    /// <summary>Adds the steps of a text.</summary>
    internal void Text(int from, int to, string text, int label)
    {
        if (text.Length == 0)
        {
            Skip(from, to);
        }

        for (int i = 0; i < text.Length; i++)
        {
            int next = i == text.Length - 1 ? to : State();
            Step(from, next, CharSet.Of(text[i]), label);
            from = next;
        }
    }

    /// <summary>Makes the automaton, its empty steps worked into the others.</summary>
    internal Automaton Build(int start, int end)
    {
        AutomatonEdge[][] edges = new AutomatonEdge[_edges.Count][];
        bool[] accepts = new bool[_edges.Count];
        List<int> closure = [];
        List<AutomatonEdge> all = [];
        for (int state = 0; state < edges.Length; state++)
        {
            if (_empty[state] is null)
            {
                edges[state] = _edges[state].ToArray();
                accepts[state] = state == end;
                continue;
            }

            closure.Clear();
            all.Clear();
            Close(state, closure);
            foreach (int reached in closure)
            {
                all.AddRange(_edges[reached]);
                accepts[state] |= reached == end;
            }

            edges[state] = all.ToArray();
        }

        return new Automaton(edges, accepts, start);
    }

    private void Close(int state, List<int> closure)
    {
        closure.Add(state);
        for (int i = 0; i < closure.Count; i++)
        {
            if (_empty[closure[i]] is { } next)
            {
                foreach (int reached in next)
                {
                    if (!closure.Contains(reached))
                    {
                        closure.Add(reached);
                    }
                }
            }
        }
    }
}
