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

/// <summary>AG0214: gives an icon its <c>AlternateText</c>, beside the <c>IconUrl</c>: in <c>[Attribution]</c>, or in the assembly's defaults.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AlternateTextCodeFixProvider))]
[Shared]
public sealed class AlternateTextCodeFixProvider : ActivityCodeFixProvider
{
    private const string Argument = nameof(ActivityProperty.AlternateText);
    private const string Attribute = "Attribution";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RuleCatalog.AlternateTextMissing.Id];

    /// <inheritdoc/>
    internal override IEnumerable<FixOption> Options(FixSite site) =>
        [new FixOption(site.RuleId + "." + Argument, $"Add {Argument} to every icon that lacks it", Candidates(site))];

    private static IEnumerable<FixCandidate> Candidates(FixSite site)
    {
        ActivityFacts? facts = site.Type is { } type ? ActivityFacts.Of(site, type) : null;
        AttributeData? beside = facts?.SourceOf(ActivityProperty.IconUrl) is { Argument: not null, Attribute: { } attribute } ? attribute : null;
        bool isForApp = facts is null || (beside is not null && SymbolEqualityComparer.Default.Equals(beside.AttributeClass, site.Facts.Known.DefaultsAttribute));
        string text = facts?.TextOf(ActivityProperty.AppDisplayName) is { Length: > 0 } name
            ? name
            : string.Join(" ", isForApp ? Words.Split(site.Facts.Compilation.AssemblyName ?? string.Empty) : facts!.Noun);
        string written = AttributeArgument.Write(Argument, text);
        if (site.Argument is { } empty)
        {
            yield return new FixCandidate($"Set {written}", [AttributeArgument.Replace(empty.Expression, text)]);
            yield break;
        }

        if ((site.Editable(beside) ?? site.OwnAttribute(site.Facts.Known.AttributionAttribute)) is { } holder)
        {
            yield return new FixCandidate($"Add {written}", AttributeArgument.Set(holder, Argument, text, site.CancellationToken));
        }
        else if (!site.HasOwnAttribute(site.Facts.Known.AttributionAttribute) && site.OwnAttribute(site.Facts.Known.UserActivityAttribute) is { Parent: AttributeListSyntax list } userActivity)
        {
            foreach (string spelling in AttributeSpelling.Of(Attribute, userActivity))
            {
                yield return new FixCandidate($"Add [{Attribute}({written})]", [AttributeAfter.Insert(list, spelling + "(" + written + ")", site.CancellationToken)]);
            }
        }
    }
}
