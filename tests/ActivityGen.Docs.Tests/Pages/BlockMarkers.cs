namespace ActivityGen.Docs.Tests.Pages;

/// <summary>
/// The comments that stand before a block and say how it is checked: <c>with</c>, <c>fails</c>, <c>file</c> and <c>prints</c>, which
/// docs/contributing/writing-docs.md describes.
/// </summary>
internal sealed class BlockMarkers
{
    private static readonly string[] Words = ["with", "fails", "file", "prints"];

    private readonly List<(string Text, string Place)> _comments = [];

    /// <summary>Reads a comment.</summary>
    /// <param name="comment">The comment, delimiters included.</param>
    /// <param name="place">Where it stands.</param>
    internal void Read(string comment, string place) =>
        _comments.Add((comment.Replace("<!--", "", StringComparison.Ordinal).Replace("-->", "", StringComparison.Ordinal).Trim(), place));

    /// <summary>Adds to a block what the comments before it say.</summary>
    /// <param name="block">The block.</param>
    /// <param name="failures">Gets what is wrong with the comments.</param>
    internal PageBlock Mark(PageBlock block, List<string> failures)
    {
        Dictionary<string, string> values = new(StringComparer.Ordinal);
        foreach ((string text, string place) in _comments)
        {
            string[] parts = text.Split(':', 2, StringSplitOptions.TrimEntries);
            string value = parts.Length == 2 ? parts[1] : "";
            if (!Words.Contains(parts[0]))
            {
                failures.Add($"{place}: the comment '{text}' begins with none of the words {string.Join(", ", Words)}.");
            }
            else if (value.Length == 0 != (parts[0] == "prints"))
            {
                failures.Add($"{place}: '{parts[0]}' {(parts[0] == "prints" ? "takes no value" : "needs a value behind a colon")}.");
            }
            else if (!values.TryAdd(parts[0], value))
            {
                failures.Add($"{place}: '{parts[0]}' is said twice.");
            }
        }

        _comments.Clear();
        return block with
        {
            With = List(values, "with"),
            Fails = List(values, "fails"),
            File = values.GetValueOrDefault("file"),
            Prints = values.ContainsKey("prints"),
        };
    }

    /// <summary>Ends what is no code. Comments before it are remarks, unless they say what a block would be checked for.</summary>
    internal void EndBlock(List<string> failures)
    {
        failures.AddRange(_comments.Where(comment => Words.Contains(comment.Text.Split(':')[0])).Select(comment => $"{comment.Place}: no code block follows the comment."));
        _comments.Clear();
    }

    private static string[] List(Dictionary<string, string> values, string word) =>
        values.TryGetValue(word, out string? value) ? value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [];
}
