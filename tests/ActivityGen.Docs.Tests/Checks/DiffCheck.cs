using ActivityGen.Docs.Tests.Pages;
using ActivityGen.Roslyn.Tests.Harness;

namespace ActivityGen.Docs.Tests.Checks;

/// <summary>Changes that a reader is to make: the first line is <c>+++</c> and the file, and what is left as it is, or taken out, stands there, in this order.</summary>
internal static class DiffCheck
{
    private const string Head = "+++ ";

    internal static IReadOnlyList<string> Failures(PageBlock block)
    {
        string[] lines = block.Text.TrimEnd('\n').Split('\n');
        if (!lines[0].StartsWith(Head, StringComparison.Ordinal))
        {
            return [$"{block.At()}: a change begins with '{Head}' and the file's path."];
        }

        string path = lines[0][Head.Length..];
        string file = Repository.PathOf(path);
        if (!lines.Skip(1).Any(static line => line is not ['+', ..]))
        {
            // All of it is new: so is the file, in a folder that there is.
            return Directory.Exists(Path.GetDirectoryName(file)) ? [] : [$"{block.At()}: there is no folder for '{path}'."];
        }

        if (!File.Exists(file))
        {
            return [$"{block.At()}: there is no '{path}'."];
        }

        string[] there = File.ReadAllText(file).ReplaceLineEndings("\n").Split('\n');
        int next = 0;
        for (int line = 1; line < lines.Length; line++)
        {
            if (lines[line] is ['+', ..])
            {
                continue;
            }

            string expected = lines[line].Length == 0 ? "" : lines[line][1..];
            int found = Array.IndexOf(there, expected, next);
            if (found < 0)
            {
                return [$"{block.At(line)}: '{path}' has no line '{expected.Trim()}' here."];
            }

            next = found + 1;
        }

        return [];
    }
}
