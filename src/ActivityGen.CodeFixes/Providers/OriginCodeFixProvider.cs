using System.Collections.Immutable;
using System.Composition;
using ActivityGen.CodeFixes.Fixing;
using ActivityGen.CodeFixes.Mending;
using ActivityGen.Contract;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ActivityGen.CodeFixes.Providers;

/// <summary>AG0202: cuts an activitySourceHost to its origin, and gives it the scheme that it lacks.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(OriginCodeFixProvider))]
[Shared]
public sealed class OriginCodeFixProvider : ActivityCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RuleCatalog.SourceHostNotOrigin.Id];

    /// <inheritdoc/>
    internal override IEnumerable<FixOption> Options(FixSite site) => ValueOption.Create(site, "Make every activitySourceHost an HTTPS origin", OriginMending.Values);
}
