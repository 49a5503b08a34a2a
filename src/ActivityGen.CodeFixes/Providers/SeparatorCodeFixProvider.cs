using System.Collections.Immutable;
using System.Composition;
using ActivityGen.CodeFixes.Fixing;
using ActivityGen.CodeFixes.Mending;
using ActivityGen.Contract;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ActivityGen.CodeFixes.Providers;

/// <summary>AG0303: puts a separator between variables that cannot be told apart.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SeparatorCodeFixProvider))]
[Shared]
public sealed class SeparatorCodeFixProvider : ActivityCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RuleCatalog.TemplateNotUnique.Id];

    /// <inheritdoc/>
    internal override IEnumerable<FixOption> Options(FixSite site)
    {
        bool isIdentifier = site.Argument?.NameEquals?.Name.Identifier.ValueText == nameof(ActivityProperty.AppActivityId);
        return ValueOption.Create(site, "Put a separator between the variables of every template", template => SeparatorMending.Values(template, isIdentifier));
    }
}
