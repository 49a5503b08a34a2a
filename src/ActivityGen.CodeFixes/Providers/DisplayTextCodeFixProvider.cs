using System.Collections.Immutable;
using System.Composition;
using ActivityGen.CodeFixes.Edits;
using ActivityGen.CodeFixes.Fixing;
using ActivityGen.CodeFixes.Proposals;
using ActivityGen.Contract;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ActivityGen.CodeFixes.Providers;

/// <summary>AG0103 and AG0104: gives the activity a <c>DisplayText</c>, in its <c>[VisualElements]</c> or in a new one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DisplayTextCodeFixProvider))]
[Shared]
public sealed class DisplayTextCodeFixProvider : ActivityCodeFixProvider
{
    private const string Argument = nameof(ActivityProperty.DisplayText);
    private const string Attribute = "VisualElements";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RuleCatalog.VisualElementsMissing.Id, RuleCatalog.DisplayTextMissing.Id];

    /// <inheritdoc/>
    internal override IEnumerable<FixOption> Options(FixSite site) =>
        site.Type is null ? [] : [new FixOption(site.RuleId + "." + Argument, $"Add {Argument} to every activity that lacks it", Candidates(site))];

    private static IEnumerable<FixCandidate> Candidates(FixSite site)
    {
        foreach (string value in DisplayTextProposal.Values(ActivityFacts.Of(site)))
        {
            string written = AttributeArgument.Write(Argument, value);
            if (site.Argument is { } empty)
            {
                yield return new FixCandidate($"Set {written}", [AttributeArgument.Replace(empty.Expression, value)]);
            }
            else if (site.HasOwnAttribute(site.Facts.Known.VisualElementsAttribute))
            {
                if (site.OwnAttribute(site.Facts.Known.VisualElementsAttribute) is { } visual)
                {
                    yield return new FixCandidate($"Add {written}", AttributeArgument.Set(visual, Argument, value, site.CancellationToken));
                }
            }
            else if (site.OwnAttribute(site.Facts.Known.UserActivityAttribute) is { Parent: AttributeListSyntax list } userActivity)
            {
                foreach (string name in AttributeSpelling.Of(Attribute, userActivity))
                {
                    yield return new FixCandidate(
                        $"Add [{Attribute}({written})]",
                        [AttributeAfter.Insert(list, name + "(" + written + ")", site.CancellationToken)]);
                }
            }
        }
    }
}
