using System.Collections.Immutable;
using System.Composition;
using ActivityGen.CodeFixes.Edits;
using ActivityGen.Contract;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ActivityGen.CodeFixes.CallSites;

/// <summary>AG0402: removes the assignment.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(GraphServerSetCodeFixProvider))]
[Shared]
public sealed class GraphServerSetCodeFixProvider : CallSiteCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RuleCatalog.GraphServerSet.Id];

    /// <inheritdoc/>
    internal override string FixAllTitle => "Remove every assignment to a server-set property";

    /// <inheritdoc/>
    internal override CallSiteFix? Propose(IReadOnlyList<CallSite> sites)
    {
        List<DocumentEdit> edits = [];
        Dictionary<InitializerExpressionSyntax, HashSet<int>> elements = [];
        foreach (CallSite site in sites)
        {
            switch (site.Node<AssignmentExpressionSyntax>())
            {
                case { Parent: InitializerExpressionSyntax initializer } element:
                    if (!elements.TryGetValue(initializer, out HashSet<int> removed))
                    {
                        elements.Add(initializer, removed = []);
                    }

                    removed.Add(initializer.Expressions.IndexOf(element));
                    break;
                case { Parent: ExpressionStatementSyntax { Parent: BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax } statement } assignment when !assignment.DescendantNodes().OfType<AwaitExpressionSyntax>().Any():
                    edits.Add(Removal.OfStatement(statement, site.Text));
                    break;
                default:
                    // What an expression gives on, what is awaited, and an `if`'s only statement are not simply taken away.
                    return null;
            }
        }

        foreach (KeyValuePair<InitializerExpressionSyntax, HashSet<int>> pair in elements)
        {
            edits.AddRange(Removal.OfElements(pair.Key, pair.Value, sites[0].Text));
        }

        return new CallSiteFix("Remove what the server sets", edits);
    }
}
