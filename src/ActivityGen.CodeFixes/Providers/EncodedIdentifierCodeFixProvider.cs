using System.Collections.Immutable;
using System.Composition;
using ActivityGen.CodeFixes.Fixing;
using ActivityGen.CodeFixes.Mending;
using ActivityGen.Contract;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ActivityGen.CodeFixes.Providers;

/// <summary>AG0206: decodes an appActivityId that is percent-encoded already.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EncodedIdentifierCodeFixProvider))]
[Shared]
public sealed class EncodedIdentifierCodeFixProvider : ActivityCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RuleCatalog.IdLooksEncoded.Id];

    /// <inheritdoc/>
    internal override IEnumerable<FixOption> Options(FixSite site) => ValueOption.Create(site, "Decode every id", IdentifierMending.Values);
}
