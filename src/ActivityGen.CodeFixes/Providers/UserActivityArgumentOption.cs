using ActivityGen.CodeFixes.Edits;
using ActivityGen.CodeFixes.Fixing;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ActivityGen.CodeFixes.Providers;

/// <summary>Makes the menu entry that adds an argument to <c>[UserActivity]</c>.</summary>
internal static class UserActivityArgumentOption
{
    internal static IEnumerable<FixOption> Create(FixSite site, string name, IEnumerable<string> values, Func<string, string>? note = null)
    {
        if (site.IsOnType && site.OwnAttribute(site.Facts.Known.UserActivityAttribute) is { } attribute)
        {
            yield return new FixOption(site.RuleId + "." + name, $"Add {name} to every activity that lacks it", Candidates(site, attribute, name, values, note));
        }
    }

    private static IEnumerable<FixCandidate> Candidates(FixSite site, AttributeSyntax attribute, string name, IEnumerable<string> values, Func<string, string>? note)
    {
        foreach (string value in values)
        {
            yield return new FixCandidate(
                $"Add {AttributeArgument.Write(name, value)}{note?.Invoke(value)}",
                AttributeArgument.Set(attribute, name, value, site.CancellationToken));
        }
    }
}
