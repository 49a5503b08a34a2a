using System.Collections.Immutable;
using System.Composition;
using ActivityGen.CodeFixes.Edits;
using ActivityGen.CodeFixes.Fixing;
using ActivityGen.CodeFixes.Proposals;
using ActivityGen.Contract;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ActivityGen.CodeFixes.Providers;

/// <summary>AG0101: binds the member that has a URL; else adds <c>ActivationUrl</c> to <c>[UserActivity]</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ActivationUrlCodeFixProvider))]
[Shared]
public sealed class ActivationUrlCodeFixProvider : ActivityCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RuleCatalog.ActivationUrlMissing.Id];

    /// <inheritdoc/>
    internal override IEnumerable<FixOption> Options(FixSite site)
    {
        if (!site.IsOnType)
        {
            return [];
        }

        ActivityFacts facts = ActivityFacts.Of(site);
        List<string> values = [.. ActivationUrlProposal.Values(facts)];
        IEnumerable<FixOption> argument = UserActivityArgumentOption.Create(site, nameof(ActivityProperty.ActivationUrl), values);
        return facts.Url is { } url
            ? [new FixOption(site.RuleId + ".MapTo", "Bind the member that has the URL", Candidates(site, url.Last)), .. argument]
            : argument;
    }

    private static IEnumerable<FixCandidate> Candidates(FixSite site, ISymbol member)
    {
        foreach (string name in AttributeSpelling.Of("MapTo"))
        {
            string prefix = name.Substring(0, name.Length - "MapTo".Length);
            string written = $"{name}({prefix}{nameof(ActivityProperty)}.{nameof(ActivityProperty.ActivationUrl)})";
            yield return new FixCandidate($"Bind '{member.Name}' with [MapTo(ActivityProperty.ActivationUrl)]", MemberAttribute.Insert(site, member, written));
        }
    }
}
