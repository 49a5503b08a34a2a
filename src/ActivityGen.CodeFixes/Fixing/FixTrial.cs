using System.Collections.Immutable;
using ActivityGen.CodeFixes.Edits;
using ActivityGen.Contract;
using ActivityGen.Roslyn.Parsing;

namespace ActivityGen.CodeFixes.Fixing;

/// <summary>Tries a fix before it is offered: with the edits made, the place must keep the rule, and its types break no other that they kept.</summary>
/// <remarks>
/// The parser that found the mistake judges the mending. So a name that does not bind at that place, a value that another rule refuses or a
/// template that does not parse is never offered, without any knowledge of these things here.
/// </remarks>
internal static class FixTrial
{
    /// <summary>Tries the edits of one fix.</summary>
    internal static async Task<bool> HoldsAsync(FixSite site, FixCandidate candidate, ImmutableArray<DocumentEdit> others)
    {
        if (candidate.Edits.IsEmpty || EditedProject.TryCreate(site.Facts, others.AddRange(candidate.Edits), site.CancellationToken) is not { } edited || !Holds(site, edited))
        {
            return false;
        }

        return candidate.Build is null || await candidate.Build.AllowsAsync(site.Facts, edited.Edits, site.CancellationToken).ConfigureAwait(false);
    }

    /// <summary>Judges all types that have the diagnostic, in an edited project.</summary>
    internal static bool Holds(FixSite site, EditedProject edited)
    {
        foreach (string owner in site.Owners)
        {
            if (!Holds(site, owner, edited))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Holds(FixSite site, string owner, EditedProject edited)
    {
        if (edited.View.Findings(owner, site.CancellationToken) is not { } after || site.Facts.View.Findings(owner, site.CancellationToken) is not { } before)
        {
            return false;
        }

        Dictionary<string, int> balance = new(StringComparer.Ordinal);
        foreach (Finding finding in before)
        {
            bool isMended = finding.Rule.Id == site.RuleId && finding.Location.SourceTree == site.Tree && finding.Location.SourceSpan == site.Span;
            balance[finding.Rule.Id] = Count(balance, finding.Rule.Id) + (isMended ? 0 : 1);
        }

        foreach (Finding finding in after)
        {
            bool isOwnRule = finding.Rule.Id == site.RuleId;
            int left = Count(balance, finding.Rule.Id) - 1;
            balance[finding.Rule.Id] = left;
            if ((left < 0 && (isOwnRule || finding.Rule.Severity != RuleSeverity.Info)) || (isOwnRule && edited.IsAt(finding.Location, site.Tree, site.Span)))
            {
                return false;
            }
        }

        return true;
    }

    private static int Count(Dictionary<string, int> balance, string id) => balance.TryGetValue(id, out int count) ? count : 0;
}
