using ActivityGen.Docs.Tests.Pages;

namespace ActivityGen.Docs.Tests.Checks;

/// <summary>Diagrams: of a kind that GitHub draws, and what is opened is closed.</summary>
internal static class MermaidCheck
{
    private static readonly string[] Kinds = ["flowchart", "graph", "sequenceDiagram", "classDiagram", "stateDiagram-v2"];

    internal static IReadOnlyList<string> Failures(PageBlock block)
    {
        List<string> failures = [];
        string[] lines = block.Text.Split('\n');
        string first = Array.Find(lines, line => !string.IsNullOrWhiteSpace(line)) ?? "";
        if (!Kinds.Contains(first.Trim().Split(' ')[0]))
        {
            failures.Add($"{block.At()}: the diagram begins with none of {string.Join(", ", Kinds)}.");
        }

        for (int line = 0; line < lines.Length; line++)
        {
            foreach ((char open, char close) in (ReadOnlySpan<(char, char)>)[('[', ']'), ('(', ')'), ('{', '}')])
            {
                if (lines[line].Count(c => c == open) != lines[line].Count(c => c == close))
                {
                    failures.Add($"{block.At(line)}: '{open}' and '{close}' are not the same number.");
                }
            }

            if (lines[line].Count(c => c == '"') % 2 != 0)
            {
                failures.Add($"{block.At(line)}: a quote is not closed.");
            }
        }

        return failures;
    }
}
