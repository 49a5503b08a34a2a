using System.ComponentModel;

namespace ActivityGen.CompilerServices;

/// <summary>Finds, among the link templates of an assembly, the few that a URL may be of.</summary>
/// <remarks>
/// A shape is what every URL of a template begins with: normalized literals, and <c>{}</c> for one run of unreserved characters and <c>%HH</c>,
/// which ends where the run ends and may be empty. A trie of them is walked along the URL, so that the time depends on the URL and on how many
/// shapes fit it, and not on how many there are. Immutable.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ActivityLinkTable
{
    private readonly LinkNode _root;

    /// <summary>Initializes a new instance of the <see cref="ActivityLinkTable"/> class.</summary>
    /// <param name="shapes">A shape for each template, in order of priority.</param>
    public ActivityLinkTable(params ReadOnlySpan<string> shapes) => _root = LinkTrie.Build(shapes);

    /// <summary>Gets the next template whose shape fits a URL. Nothing is allocated.</summary>
    /// <param name="url">The URL, any text.</param>
    /// <param name="after">The index of the template before it; -1 for the first.</param>
    /// <returns>The lowest index above <paramref name="after"/> whose shape fits the beginning of the URL; -1 where there is none.</returns>
    public int Next(ReadOnlySpan<char> url, int after) => NextCounted(url, after, out _);

    /// <summary>Gets the next template whose shape fits, and the number of trie nodes looked at.</summary>
    internal int NextCounted(ReadOnlySpan<char> url, int after, out int visited)
    {
        LinkSearch search = new(url, after);
        search.Walk(_root, 0);
        visited = search.Visited;
        return search.Lowest == int.MaxValue ? -1 : search.Lowest;
    }
}
