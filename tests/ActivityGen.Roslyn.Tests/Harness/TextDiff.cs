using System.Text;
using DiffPlex;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace ActivityGen.Roslyn.Tests.Harness;

/// <summary>Shows how a text differs from the expected one, line by line.</summary>
public static class TextDiff
{
    public static void AssertEqual(string expected, string actual, string what)
    {
        if (!string.Equals(expected, actual, StringComparison.Ordinal))
        {
            throw new VerificationException($"{what}\n(-: expected, +: actual)\n\n{Between(expected, actual)}");
        }
    }

    public static string Between(string expected, string actual)
    {
        StringBuilder text = new();
        foreach (DiffPiece line in new InlineDiffBuilder(new Differ()).BuildDiffModel(expected, actual, ignoreWhitespace: false).Lines)
        {
            text.Append(line.Type switch
            {
                ChangeType.Inserted => "+ ",
                ChangeType.Deleted => "- ",
                _ => "  ",
            });
            text.Append(line.Text).Append('\n');
        }

        bool sameLines = expected.ReplaceLineEndings("\n") == actual.ReplaceLineEndings("\n");
        return sameLines ? text.Append("(only the line endings differ)\n").ToString() : text.ToString();
    }
}
