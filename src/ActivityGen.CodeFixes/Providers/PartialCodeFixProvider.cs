using System.Collections.Immutable;
using System.Composition;
using ActivityGen.CodeFixes.Edits;
using ActivityGen.CodeFixes.Fixing;
using ActivityGen.Contract;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ActivityGen.CodeFixes.Providers;

/// <summary>AG0001 and AG0002: adds <c>partial</c> to the type, or to every type around it that lacks it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PartialCodeFixProvider))]
[Shared]
public sealed class PartialCodeFixProvider : ActivityCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RuleCatalog.NotPartial.Id, RuleCatalog.ContainerNotPartial.Id];

    /// <inheritdoc/>
    internal override IEnumerable<FixOption> Options(FixSite site)
    {
        if (site.Type is null || !site.IsOnType)
        {
            yield break;
        }

        List<DocumentEdit> edits = [];
        List<string> names = [];
        bool isContainer = site.RuleId == RuleCatalog.ContainerNotPartial.Id;
        for (INamedTypeSymbol? type = isContainer ? site.Type.ContainingType : site.Type; type is not null; type = isContainer ? type.ContainingType : null)
        {
            int before = edits.Count;
            if (!PartialModifier.TryAdd(type, site.Facts.IsEditable, edits, site.CancellationToken))
            {
                yield break;
            }

            if (edits.Count > before)
            {
                names.Insert(0, $"'{type.Name}'");
            }
        }

        string fixAllTitle = isContainer ? "Add 'partial' to every type around an activity" : "Add 'partial' to every activity";
        yield return new FixOption(
            site.RuleId + ".Partial", fixAllTitle, [new FixCandidate($"Add 'partial' to {string.Join(", ", names)}", [.. edits])]);
    }
}
