using System.Collections.Immutable;
using System.Composition;
using ActivityGen.CodeFixes.Edits;
using ActivityGen.Contract;
using ActivityGen.Roslyn.Rules.CallSites;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ActivityGen.CodeFixes.CallSites;

/// <summary>AG0401: adds what is missing to the initializer, where there is something in scope to say it with.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(GraphRequiredCodeFixProvider))]
[Shared]
public sealed class GraphRequiredCodeFixProvider : CallSiteCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RuleCatalog.GraphRequired.Id];

    /// <inheritdoc/>
    internal override string FixAllTitle => "Add what every Graph object lacks";

    /// <inheritdoc/>
    internal override CallSiteFix? Propose(IReadOnlyList<CallSite> sites)
    {
        List<DocumentEdit> edits = [];
        string title = string.Empty;
        foreach (CallSite site in sites)
        {
            if (site.Node<BaseObjectCreationExpressionSyntax>() is not { } creation
                || !site.Diagnostic.Properties.TryGetValue(RequiredCheck.Missing, out string? missing)
                || string.IsNullOrEmpty(missing))
            {
                return null;
            }

            GraphValues values = new(site, creation);
            List<string> elements = [];
            HashSet<string> replaced = [];
            foreach (string property in missing!.Split(','))
            {
                if (Given(creation, property) is { Right: InitializerExpressionSyntax nested } && values.VisualName() is { } visual)
                {
                    // What fills an object that is not there becomes a new object.
                    edits.Add(DocumentEdit.Insert(site.Tree, nested.SpanStart, "new " + visual + " "));
                }
                else if (values.Of(property) is not { } value)
                {
                    return null;
                }
                else if (Given(creation, property) is { } given)
                {
                    edits.Add(new DocumentEdit(site.Tree, given.Right.Span, value));
                }
                else
                {
                    elements.Add(property + " = " + value);
                }

                replaced.Add(property);
            }

            if (elements.Count > 0)
            {
                edits.AddRange(InitializerInsert.Add(creation, elements, site.Text));
            }

            string note = elements.Exists(static element => element.EndsWith(" = \"" + GraphValues.PlaceholderHost + "\"", StringComparison.Ordinal))
                ? " (with a placeholder: put your own host)"
                : string.Empty;
            title = "Set " + string.Join(", ", replaced) + note;
        }

        return new CallSiteFix(title, edits);
    }

    /// <summary>Finds the element that a property has, though it sets nothing.</summary>
    private static AssignmentExpressionSyntax? Given(BaseObjectCreationExpressionSyntax creation, string property)
    {
        foreach (ExpressionSyntax element in creation.Initializer?.Expressions ?? default)
        {
            if (element is AssignmentExpressionSyntax { Left: IdentifierNameSyntax name } assignment && name.Identifier.ValueText == property)
            {
                return assignment;
            }
        }

        return null;
    }
}
