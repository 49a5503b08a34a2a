namespace ActivityGen.Roslyn.Pipeline;

/// <summary>What the pipeline knows of a compilation's files, in their order.</summary>
/// <param name="summaries">A summary a tree; null where the tree is our own output, which does not count.</param>
/// <param name="keys">A hash a tree: of the summary's, and of what the project says of the file.</param>
internal sealed class TreeList(TreeSummary?[] summaries, Hash128[] keys)
{
    public TreeSummary?[] Summaries { get; } = summaries;

    public Hash128[] Keys { get; } = keys;

    /// <summary>Gets the hash over all keys, in order.</summary>
    public Hash128 Hash { get; } = HashOf(summaries, keys);

    private static Hash128 HashOf(TreeSummary?[] summaries, Hash128[] keys)
    {
        Hasher128 hasher = default;
        int trees = 0;
        for (int i = 0; i < keys.Length; i++)
        {
            if (summaries[i] is not null)
            {
                hasher.Add(keys[i]);
                trees++;
            }
        }

        hasher.Add(trees);
        return hasher.ToHash();
    }
}
