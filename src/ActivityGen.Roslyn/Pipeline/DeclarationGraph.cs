namespace ActivityGen.Roslyn.Pipeline;

/// <summary>Which files a file's declarations can depend on, by names alone, and a hash over all of them.</summary>
/// <remarks>
/// A declaration can only mean a type whose name its file mentions, or that it comes to through such a type: then that type's file mentions it. So what a file depends on are
/// the files that declare a name it mentions, and theirs in turn. Files that declare the same name are one group, since they may hold parts of one type; groups in a circle share a hash.
/// </remarks>
internal sealed class DeclarationGraph
{
    private readonly TreeList _trees;
    private readonly Dictionary<int, int> _declarers;
    private readonly int[] _parents;
    private readonly int[] _next;
    private readonly int[] _last;
    private readonly Hash128[] _hashes;
    private readonly List<int> _children;
    private readonly int[] _childrenEnd;

    private DeclarationGraph(TreeList trees)
    {
        _trees = trees;
        int count = trees.Keys.Length;
        _parents = new int[count];
        _next = new int[count];
        _last = new int[count];
        _hashes = new Hash128[count];
        _declarers = new Dictionary<int, int>(count);
        _children = new List<int>(4 * count);
        _childrenEnd = new int[count];
        for (int i = 0; i < count; i++)
        {
            _parents[i] = i;
            _next[i] = -1;
        }
    }

    /// <summary>Gets the hash of all that every declaration depends on.</summary>
    public Hash128 Shared { get; private set; }

    public static DeclarationGraph Create(TreeList trees, Hash128 environment, CancellationToken cancellationToken)
    {
        DeclarationGraph graph = new(trees);
        graph.Group();
        graph.Resolve();
        cancellationToken.ThrowIfCancellationRequested();
        graph.HashGroups(cancellationToken);
        graph.Shared = graph.HashShared(environment);
        return graph;
    }

    /// <summary>Gets the hash of a file and all that its declarations can depend on, beside what is shared.</summary>
    public Hash128 Of(int tree) => _hashes[Find(tree)];

    /// <summary>Adds the hashes of the files that declare a type of a name.</summary>
    public void Add(ref Hasher128 hasher, string name)
    {
        if (_declarers.TryGetValue(StringComparer.Ordinal.GetHashCode(name), out int tree))
        {
            hasher.Add(Of(tree));
        }
        else
        {
            hasher.Add(-1);
        }
    }

    private int Find(int tree)
    {
        while (_parents[tree] != tree)
        {
            tree = _parents[tree] = _parents[_parents[tree]];
        }

        return tree;
    }

    /// <summary>Makes one group of all files that declare the same name.</summary>
    private void Group()
    {
        TreeSummary?[] summaries = _trees.Summaries;
        for (int i = 0; i < summaries.Length; i++)
        {
            if (summaries[i] is not { } summary)
            {
                continue;
            }

            foreach (int name in summary.Names.Declares)
            {
                if (_declarers.TryGetValue(name, out int other))
                {
                    Unite(other, i);
                }
                else
                {
                    _declarers.Add(name, i);
                }
            }
        }

        // Every group's files as a list, in the order of the compilation: parts come in that order.
        for (int i = 0; i < summaries.Length; i++)
        {
            int root = Find(i);
            if (root != i)
            {
                _next[_last[root]] = i;
            }

            _last[root] = i;
        }
    }

    /// <summary>The first file of a group is its root, so that the list begins there.</summary>
    private void Unite(int left, int right)
    {
        left = Find(left);
        right = Find(right);
        _parents[Math.Max(left, right)] = Math.Min(left, right);
    }

    /// <summary>Hashes groups after those they depend on; without recursion, since a chain can be as long as there are files.</summary>
    /// <remarks>Tarjan's algorithm: a circle is closed when its first group is left.</remarks>
    private void HashGroups(CancellationToken cancellationToken)
    {
        int count = _parents.Length;
        int[] order = new int[count];
        int[] low = new int[count];
        int[] open = new int[count];
        bool[] isOpen = new bool[count];
        int opened = 0;
        int visited = 0;
        Stack<Visit> path = new();
        for (int start = 0; start < count; start++)
        {
            if (_parents[start] != start || order[start] != 0)
            {
                continue;
            }

            cancellationToken.ThrowIfCancellationRequested();
            path.Push(new Visit(start));
            while (path.Count > 0)
            {
                Visit visit = path.Pop();
                int group = visit.Group;
                if (order[group] == 0)
                {
                    order[group] = low[group] = ++visited;
                    open[opened++] = group;
                    isOpen[group] = true;
                }

                int child = NextChild(ref visit);
                if (child >= 0)
                {
                    path.Push(visit);
                    if (order[child] == 0)
                    {
                        path.Push(new Visit(child));
                    }
                    else if (isOpen[child])
                    {
                        low[group] = Math.Min(low[group], order[child]);
                    }

                    continue;
                }

                if (path.Count > 0)
                {
                    int parent = path.Peek().Group;
                    low[parent] = Math.Min(low[parent], low[group]);
                }

                if (low[group] == order[group])
                {
                    int first = opened;
                    do
                    {
                        isOpen[open[--first]] = false;
                    }
                    while (open[first] != group);
                    HashCircle(open, first, opened);
                    opened = first;
                }
            }
        }
    }

    /// <summary>Finds the groups that each file mentions: names are looked up once, and walked over twice.</summary>
    private void Resolve()
    {
        for (int i = 0; i < _childrenEnd.Length; i++)
        {
            if (_trees.Summaries[i] is { } summary)
            {
                int self = Find(i);
                foreach (int name in summary.Names.Mentions)
                {
                    if (_declarers.TryGetValue(name, out int declarer) && Find(declarer) is int child && child != self)
                    {
                        _children.Add(child);
                    }
                }
            }

            _childrenEnd[i] = _children.Count;
        }
    }

    /// <summary>Steps to the next group that a group mentions; -1 behind the last.</summary>
    private int NextChild(ref Visit visit)
    {
        while (visit.Tree >= 0)
        {
            int next = (visit.Tree == 0 ? 0 : _childrenEnd[visit.Tree - 1]) + visit.Mention;
            if (next < _childrenEnd[visit.Tree])
            {
                visit.Mention++;
                return _children[next];
            }

            visit.Tree = _next[visit.Tree];
            visit.Mention = 0;
        }

        return -1;
    }

    private void HashCircle(int[] groups, int start, int end)
    {
        Array.Sort(groups, start, end - start);
        Hasher128 hasher = default;
        hasher.Add(end - start);
        for (int i = start; i < end; i++)
        {
            hasher.Add(-1);
            for (int tree = groups[i]; tree >= 0; tree = _next[tree])
            {
                hasher.Add(_trees.Keys[tree]);
            }

            // Those in the circle have no hash yet, which says so.
            Visit visit = new(groups[i]);
            for (int child = NextChild(ref visit); child >= 0; child = NextChild(ref visit))
            {
                hasher.Add(_hashes[child]);
            }
        }

        Hash128 hash = hasher.ToHash();
        for (int i = start; i < end; i++)
        {
            _hashes[groups[i]] = hash;
        }
    }

    private Hash128 HashShared(Hash128 environment)
    {
        Hasher128 hasher = default;
        hasher.Add(environment);
        HashSet<Hash128> namespaces = [];
        ulong high = 0;
        ulong low = 0;
        for (int i = 0; i < _trees.Summaries.Length; i++)
        {
            if (_trees.Summaries[i] is not { } summary)
            {
                continue;
            }

            if (summary.Names.IsShared)
            {
                hasher.Add(Of(i));
            }

            foreach (Hash128 name in summary.Names.Namespaces)
            {
                // A set: which file opens a namespace, and how many do, is all the same.
                if (namespaces.Add(name))
                {
                    unchecked
                    {
                        high += name.High;
                        low += name.Low;
                    }
                }
            }
        }

        hasher.Add(namespaces.Count);
        hasher.Add(high);
        hasher.Add(low);
        return hasher.ToHash();
    }

    private struct Visit(int group)
    {
        public int Group = group;
        public int Tree = group;
        public int Mention;
    }
}
