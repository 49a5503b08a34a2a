using System.Collections.Immutable;
using System.Composition;
using ActivityGen.CodeFixes.Edits;
using ActivityGen.CodeFixes.Fixing;
using ActivityGen.Contract;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ActivityGen.CodeFixes.Providers;

/// <summary>AG0005 and AG0007: removes a property's second source, and a binding of what the server sets.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SourceCodeFixProvider))]
[Shared]
public sealed class SourceCodeFixProvider : ActivityCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RuleCatalog.TwoSources.Id, RuleCatalog.ServerSet.Id];

    /// <inheritdoc/>
    internal override IEnumerable<FixOption> Options(FixSite site)
    {
        (SyntaxNode? node, string name) = site switch
        {
            { Argument: { Expression: var value, NameEquals.Name.Identifier.ValueText: var argument } } when value.Span == site.Span => (site.Argument, argument),
            { Node: AttributeSyntax attribute } => (attribute, "[" + attribute + "]"),
            _ => ((SyntaxNode?)null, string.Empty),
        };
        if (node is not null)
        {
            string fixAllTitle = site.RuleId == RuleCatalog.ServerSet.Id ? "Remove every [MapTo] of a property that the server sets" : "Remove the second source of every property";
            yield return new FixOption(site.RuleId + ".Remove", fixAllTitle, [new FixCandidate("Remove " + name, [DocumentEdit.Remove(node)])]);
        }
    }
}
