namespace ActivityGen.Roslyn.Pipeline;

/// <summary>The names by which a file's declarations can depend on another file's, and it on theirs.</summary>
/// <remarks>Names as hashes of 32 bits: two that collide are taken for one, which ties files together that need not be, and never parts any.</remarks>
/// <param name="mentions">The names outside bodies that may be a type's, those that the file declares included; sorted, each once.</param>
/// <param name="declares">The names of the types that the file declares, at any depth; sorted, each once.</param>
/// <param name="namespaces">The namespaces that the file declares and those around them, by their full names.</param>
/// <param name="isShared">Whether any file may depend on this one without mentioning a name of it.</param>
internal sealed class TreeNames(int[] mentions, int[] declares, Hash128[] namespaces, bool isShared)
{
    public int[] Mentions { get; } = mentions;

    public int[] Declares { get; } = declares;

    public Hash128[] Namespaces { get; } = namespaces;

    public bool IsShared { get; } = isShared;
}
