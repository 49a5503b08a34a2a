namespace ActivityGen.CompilerServices;

/// <summary>A template's own characters.</summary>
internal sealed class LiteralNode : PatternNode
{
    private readonly PatternNode _next;
    private readonly bool _isUrl;

    private LiteralNode(string text, bool isUrl, PatternNode next)
    {
        Text = text;
        _isUrl = isUrl;
        _next = next;
    }

    /// <summary>Gets the characters.</summary>
    internal string Text { get; }

    /// <summary>Gets a value indicating whether no other spelling matches.</summary>
    internal bool IsOrdinal => !_isUrl;

    /// <summary>Makes a literal, one with a literal that follows.</summary>
    internal static PatternNode Create(string text, bool isUrl, PatternNode next)
    {
        if (text.Length == 0)
        {
            return next;
        }

        return next is LiteralNode literal
            ? new LiteralNode(text + literal.Text, isUrl, literal._next)
            : new LiteralNode(text, isUrl, next);
    }

    internal override bool Match(ref PatternRun run, int position)
    {
        run.Spend(1);
        int end = EndAt(run, position);
        return end >= 0 && _next.Match(ref run, end);
    }

    internal override bool CanMatch(in PatternRun run, int position) => EndAt(run, position) >= 0;

    // An unreserved character can come encoded, but then it is itself in every alphabet that has '%'.
    internal override bool CanBeginIn(HoleAlphabet alphabet) => alphabet.Contains(Text[0]);

    private int EndAt(in PatternRun run, int position)
    {
        if (run.Text[position..].StartsWith(Text))
        {
            return position + Text.Length;
        }

        return _isUrl ? UrlEndAt(run, position) : -1;
    }

    private int UrlEndAt(in PatternRun run, int position)
    {
        ReadOnlySpan<char> literal = Text;
        int index = 0;
        while (index < literal.Length)
        {
            if (position >= run.Text.Length)
            {
                return -1;
            }

            bool ignoresCase = run.Parts.IgnoresCase(position);
            int wanted = UrlUnit.Read(literal, index, ignoresCase, out int literalLength);
            int found = UrlUnit.Read(run.Text, position, ignoresCase, out int length);
            if (wanted != found)
            {
                return -1;
            }

            index += literalLength;
            position += length;
        }

        return position;
    }
}
