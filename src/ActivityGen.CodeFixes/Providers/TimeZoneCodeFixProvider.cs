using System.Collections.Immutable;
using System.Composition;
using ActivityGen.CodeFixes.Fixing;
using ActivityGen.CodeFixes.Mending;
using ActivityGen.Contract;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ActivityGen.CodeFixes.Providers;

/// <summary>AG0204: replaces a Windows zone id, or a misspelt name, by the IANA name.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TimeZoneCodeFixProvider))]
[Shared]
public sealed class TimeZoneCodeFixProvider : ActivityCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RuleCatalog.TimezoneNotIana.Id];

    /// <inheritdoc/>
    internal override IEnumerable<FixOption> Options(FixSite site) => ValueOption.Create(site, "Replace every time zone by its IANA name", TimeZoneMending.Values);
}
