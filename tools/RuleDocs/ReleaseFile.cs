using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ActivityGen.Tools.RuleDocs;

/// <summary>AnalyzerReleases.Unshipped.md: the rules that no release has yet, in the form that Roslyn's release tracking reads.</summary>
internal static partial class ReleaseFile
{
    internal static (string Path, string Text) Render(string root, RuleCatalogue catalogue)
    {
        string folder = Path.Combine(root, "src", "ActivityGen.Roslyn");
        HashSet<string> shipped = [.. Id().Matches(File.ReadAllText(Path.Combine(folder, "AnalyzerReleases.Shipped.md"))).Select(static match => match.Value)];
        StringBuilder text = new("; What the next release adds. Written by tools/RuleDocs; on release, its rows move to AnalyzerReleases.Shipped.md.\n\n### New Rules\n\nRule ID | Category | Severity | Notes\n--------|----------|----------|-------\n");
        foreach (RuleEntry rule in catalogue.Rules.Where(rule => rule.Analyzer is not null && !shipped.Contains(rule.Descriptor.Id)))
        {
            text.Append(CultureInfo.InvariantCulture, $"{rule.Descriptor.Id} | {rule.Descriptor.Category} | {rule.Severity} | {rule.Analyzer}, [documentation]({rule.Descriptor.HelpLinkUri})\n");
        }

        return (Path.Combine(folder, "AnalyzerReleases.Unshipped.md"), text.ToString());
    }

    [GeneratedRegex("^AG[0-9]{4}", RegexOptions.Multiline)]
    private static partial Regex Id();
}
