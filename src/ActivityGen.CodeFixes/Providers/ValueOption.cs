using ActivityGen.CodeFixes.Edits;
using ActivityGen.CodeFixes.Fixing;
using Microsoft.CodeAnalysis.CSharp;

namespace ActivityGen.CodeFixes.Providers;

/// <summary>Makes the menu entry that replaces an argument's value by a right one.</summary>
internal static class ValueOption
{
    internal static IEnumerable<FixOption> Create(FixSite site, string fixAllTitle, Func<string, IEnumerable<string>> mend) =>
        ConstantValue.Of(site, site.Argument) is { } value
            ? [new FixOption(site.RuleId + ".Value", fixAllTitle, Candidates(value, mend))]
            : [];

    private static IEnumerable<FixCandidate> Candidates(ConstantValue value, Func<string, IEnumerable<string>> mend)
    {
        foreach (string mended in mend(value.Text))
        {
            if (mended != value.Text)
            {
                yield return new FixCandidate($"Change it to {SymbolDisplay.FormatLiteral(mended, quote: true)}", value.Set(mended));
            }
        }
    }
}
