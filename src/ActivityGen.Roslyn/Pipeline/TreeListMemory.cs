using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ActivityGen.Roslyn.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ActivityGen.Roslyn.Pipeline;

/// <summary>Makes the <see cref="TreeList"/> of a compilation from that of the one before it, which has all of its trees but the edited one.</summary>
/// <remarks>
/// Comparing references costs a thousandth of a table lookup a tree. The trees of the compilation before are held weakly: where they are gone, the table
/// of <see cref="TreeSummary"/> answers.
/// </remarks>
internal sealed class TreeListMemory(OptionsFingerprints options)
{
    private const int Capacity = 64;

    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    /// <summary>Gets the list of the compilation that is being generated for.</summary>
    public TreeList Of(CSharpCompilation compilation, CancellationToken cancellationToken)
    {
        string name = compilation.AssemblyName ?? string.Empty;
        ImmutableArray<SyntaxTree> trees = compilation.SyntaxTrees;
        SyntaxTreeOptionsProvider? provider = compilation.Options.SyntaxTreeOptionsProvider;
        Entry? entry;
        lock (_entries)
        {
            _entries.TryGetValue(name, out entry);
        }

        (ImmutableArray<SyntaxTree> Trees, TreeList? List) before = Remembered(entry, provider);
        TreeList list = Make(trees, provider, before.Trees, before.List, isOwn: true, cancellationToken);
        if (ReferenceEquals(list, before.List) && before.Trees == trees)
        {
            return list;
        }

        lock (_entries)
        {
            if (_entries.Count >= Capacity && !_entries.ContainsKey(name))
            {
                _entries.Clear();
            }

            _entries[name] = new Entry(trees, provider, list);
        }

        return list;
    }

    /// <summary>Gets the list of a referenced project, whose generated files count.</summary>
    public TreeList OfReferenced(CSharpCompilation compilation, CancellationToken cancellationToken) =>
        Make(compilation.SyntaxTrees, compilation.Options.SyntaxTreeOptionsProvider, default, null, isOwn: false, cancellationToken);

    private static (ImmutableArray<SyntaxTree> Trees, TreeList? List) Remembered(Entry? entry, SyntaxTreeOptionsProvider? provider) =>
        entry is not null && entry.IsOf(provider) && entry.Trees is { } trees ? (ImmutableCollectionsMarshal.AsImmutableArray(trees), entry.List) : default;

    private TreeList Make(
        ImmutableArray<SyntaxTree> trees,
        SyntaxTreeOptionsProvider? provider,
        ImmutableArray<SyntaxTree> oldTrees,
        TreeList? old,
        bool isOwn,
        CancellationToken cancellationToken)
    {
        int same = 0;
        int most = old is null ? 0 : Math.Min(oldTrees.Length, trees.Length);
        while (same < most && ReferenceEquals(oldTrees[same], trees[same]))
        {
            same++;
        }

        if (old is not null && same == trees.Length && same == oldTrees.Length)
        {
            return old;
        }

        TreeSummary?[] summaries = new TreeSummary?[trees.Length];
        Hash128[] keys = new Hash128[trees.Length];
        if (old is not null)
        {
            Array.Copy(old.Summaries, summaries, same);
            Array.Copy(old.Keys, keys, same);
        }

        for (int i = same; i < trees.Length; i++)
        {
            SyntaxTree tree = trees[i];
            if (i < most && ReferenceEquals(oldTrees[i], tree))
            {
                summaries[i] = old!.Summaries[i];
                keys[i] = old.Keys[i];
                continue;
            }

            cancellationToken.ThrowIfCancellationRequested();
            summaries[i] = isOwn && HandWritten.IsOwnOutput(tree.FilePath) ? null : TreeSummary.Of(tree, cancellationToken);
            keys[i] = summaries[i] is { } summary ? KeyOf(tree, summary, provider, cancellationToken) : default;
        }

        return new TreeList(summaries, keys);
    }

    private Hash128 KeyOf(SyntaxTree tree, TreeSummary summary, SyntaxTreeOptionsProvider? provider, CancellationToken cancellationToken)
    {
        Hasher128 hasher = default;
        hasher.Add(summary.Hash);
        hasher.Add(options.Of(tree.Options));

        // An .editorconfig can call a file generated, which turns its nullable annotations off.
        hasher.Add(provider is null ? -1 : (int)provider.IsGenerated(tree, cancellationToken));
        return hasher.ToHash();
    }

    private sealed class Entry(ImmutableArray<SyntaxTree> trees, SyntaxTreeOptionsProvider? provider, TreeList list)
    {
        private readonly WeakReference<SyntaxTree[]> _trees = new(ImmutableCollectionsMarshal.AsArray(trees)!);
        private readonly WeakReference<SyntaxTreeOptionsProvider>? _provider = provider is null ? null : new(provider);

        public TreeList List { get; } = list;

        public SyntaxTree[]? Trees => _trees.TryGetTarget(out SyntaxTree[]? known) ? known : null;

        public bool IsOf(SyntaxTreeOptionsProvider? other) =>
            _provider is null ? other is null : _provider.TryGetTarget(out SyntaxTreeOptionsProvider? known) && ReferenceEquals(known, other);
    }
}
