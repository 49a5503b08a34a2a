namespace ActivityGen.CompilerServices;

/// <summary>A walk through a trie of shapes along a URL.</summary>
internal ref struct LinkSearch
{
    private readonly ReadOnlySpan<char> _url;
    private readonly UrlParts _parts;
    private readonly int _after;

    internal LinkSearch(ReadOnlySpan<char> url, int after)
    {
        _url = url;
        _parts = new UrlParts(url);
        _after = after;
    }

    /// <summary>Gets the lowest index found so far.</summary>
    internal int Lowest { get; private set; } = int.MaxValue;

    /// <summary>Gets the number of nodes looked at.</summary>
    internal int Visited { get; private set; }

    /// <summary>Follows the URL from a node; as deep as shapes are long, whatever the URL.</summary>
    internal void Walk(LinkNode from, int position)
    {
        LinkNode? node = from;
        while (node is not null && node.Highest > _after && node.Lowest < Lowest)
        {
            Visited++;
            Lowest = Math.Min(Lowest, node.EndAfter(_after));
            if (node.Hole is { } hole)
            {
                Walk(hole, EncodedAlphabet.Ignored.RunEnd(_url, position, int.MaxValue));
            }

            node = position < _url.Length ? Follow(node.Child(Read(position, out _)), ref position) : null;
        }
    }

    private readonly LinkNode? Follow(LinkNode? child, ref int position)
    {
        if (child is null)
        {
            return null;
        }

        if (child.LabelText is { } text && _url[position..].StartsWith(text))
        {
            position += text.Length;
            return child;
        }

        foreach (int unit in child.Label)
        {
            if (position >= _url.Length || Read(position, out int length) != unit)
            {
                return null;
            }

            position += length;
        }

        return child;
    }

    private readonly int Read(int position, out int length) => UrlUnit.Read(_url, position, _parts.IgnoresCase(position), out length);
}
