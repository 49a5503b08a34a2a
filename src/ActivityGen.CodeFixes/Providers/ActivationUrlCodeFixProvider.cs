using System.Collections.Immutable;
using System.Composition;
using ActivityGen.CodeFixes.Fixing;
using ActivityGen.CodeFixes.Proposals;
using ActivityGen.Contract;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ActivityGen.CodeFixes.Providers;

/// <summary>AG0101: adds <c>ActivationUrl</c> to <c>[UserActivity]</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ActivationUrlCodeFixProvider))]
[Shared]
public sealed class ActivationUrlCodeFixProvider : ActivityCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RuleCatalog.ActivationUrlMissing.Id];

    /// <inheritdoc/>
    internal override IEnumerable<FixOption> Options(FixSite site) =>
        UserActivityArgumentOption.Create(site, nameof(ActivityProperty.ActivationUrl), ActivationUrlProposal.Values(ActivityFacts.Of(site)));
}
