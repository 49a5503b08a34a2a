using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;

namespace ActivityGen.Tools.RuleDocs;

/// <summary>docs/rules/README.md: what stands between its markers.</summary>
internal static class RuleTable
{
    private const string Begin = "<!-- tools/RuleDocs writes from here -->";
    private const string End = "<!-- tools/RuleDocs writes to here -->";

    internal static (string Path, string Text) Render(string root, RuleCatalogue catalogue)
    {
        string path = Path.Combine(root, "docs", "rules", "README.md");
        string text = File.ReadAllText(path).ReplaceLineEndings("\n");
        int begin = text.IndexOf(Begin, StringComparison.Ordinal);
        int end = text.IndexOf(End, StringComparison.Ordinal);
        if (begin < 0 || end < begin)
        {
            throw new InvalidOperationException($"docs/rules/README.md has lost its markers '{Begin}' and '{End}'.");
        }

        return (path, text[..(begin + Begin.Length)] + "\n\n" + Tables(catalogue) + "\n" + text[end..]);
    }

    private static string Tables(RuleCatalogue catalogue)
    {
        StringBuilder tables = new();
        tables.Append("| rule | severity | title | code fix | checked |\n|---|---|---|---|---|\n");
        foreach (RuleEntry rule in catalogue.Rules)
        {
            string id = rule.Descriptor.Id;
            tables.Append(CultureInfo.InvariantCulture, $"| [{id}]({id}.md) | {rule.Severity.ToLowerInvariant()} | {rule.Title} | {(rule.IsFixable ? "yes" : "no")} | {rule.Checked} |\n");
        }

        if (catalogue.Suppressions.Count > 0)
        {
            tables.Append("\n## Suppressions\n\nWarnings of the .NET analyzers that are true of other code, and noise on an activity. Each is suppressed at exactly the places that its page names.\n\n| suppression | warning | why |\n|---|---|---|\n");
            foreach (SuppressionDescriptor suppression in catalogue.Suppressions)
            {
                string why = suppression.Justification.ToString(CultureInfo.InvariantCulture);
                tables.Append(CultureInfo.InvariantCulture, $"| [{suppression.Id}]({suppression.Id}.md) | {suppression.SuppressedDiagnosticId} | {why} |\n");
            }
        }

        return tables.ToString();
    }
}
