using System.Collections.Immutable;
using System.Composition;
using ActivityGen.CodeFixes.Fixing;
using ActivityGen.CodeFixes.Proposals;
using ActivityGen.Contract;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ActivityGen.CodeFixes.Providers;

/// <summary>AG0105: adds <c>AppActivityId</c> to <c>[UserActivity]</c>, where a member tells one activity from another.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AppActivityIdCodeFixProvider))]
[Shared]
public sealed class AppActivityIdCodeFixProvider : ActivityCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RuleCatalog.AppActivityIdMissing.Id];

    /// <inheritdoc/>
    internal override IEnumerable<FixOption> Options(FixSite site) => !site.IsOnType
        ? []
        : UserActivityArgumentOption.Create(site, nameof(ActivityProperty.AppActivityId), IdentifierProposal.Values(ActivityFacts.Of(site)));
}
