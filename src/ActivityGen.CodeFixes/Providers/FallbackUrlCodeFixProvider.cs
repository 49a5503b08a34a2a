using System.Collections.Immutable;
using System.Composition;
using ActivityGen.CodeFixes.Fixing;
using ActivityGen.CodeFixes.Proposals;
using ActivityGen.Contract;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ActivityGen.CodeFixes.Providers;

/// <summary>AG0107: adds <c>FallbackUrl</c> to <c>[UserActivity]</c>, for devices without the app.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(FallbackUrlCodeFixProvider))]
[Shared]
public sealed class FallbackUrlCodeFixProvider : ActivityCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RuleCatalog.FallbackUrlMissing.Id];

    /// <inheritdoc/>
    internal override IEnumerable<FixOption> Options(FixSite site) => !site.IsOnType
        ? []
        : UserActivityArgumentOption.Create(site, nameof(ActivityProperty.FallbackUrl), FallbackUrlProposal.Values(ActivityFacts.Of(site)));
}
