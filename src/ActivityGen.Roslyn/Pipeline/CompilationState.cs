namespace ActivityGen.Roslyn.Pipeline;

/// <summary>What a compilation is to the pipeline: its files, everything else, and one hash of both.</summary>
/// <param name="trees">The files.</param>
/// <param name="environment">The hash of what is in no file: options, references, AdditionalFiles.</param>
internal sealed class CompilationState(TreeList trees, Hash128 environment)
{
    public TreeList Trees { get; } = trees;

    public Hash128 Environment { get; } = environment;

    /// <summary>Gets the fingerprint: compilations that have the same have the same specs.</summary>
    public Hash128 Fingerprint { get; } = Combine(environment, trees.Hash);

    private static Hash128 Combine(Hash128 environment, Hash128 trees)
    {
        Hasher128 hasher = default;
        hasher.Add(environment);
        hasher.Add(trees);
        return hasher.ToHash();
    }
}
