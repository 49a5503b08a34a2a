using System.Collections.Immutable;
using System.Composition;
using ActivityGen.CodeFixes.Fixing;
using ActivityGen.CodeFixes.Mending;
using ActivityGen.Contract;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ActivityGen.CodeFixes.Providers;

/// <summary>AG0203: writes a colour as <c>#RRGGBB</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ColorCodeFixProvider))]
[Shared]
public sealed class ColorCodeFixProvider : ActivityCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RuleCatalog.ColorNotHex.Id];

    /// <inheritdoc/>
    internal override IEnumerable<FixOption> Options(FixSite site) => ValueOption.Create(site, "Write every colour as #RRGGBB", ColorMending.Values);
}
