using System.Collections.Immutable;
using System.Composition;
using ActivityGen.CodeFixes.Edits;
using ActivityGen.CodeFixes.Fixing;
using ActivityGen.CodeFixes.Proposals;
using ActivityGen.Contract;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace ActivityGen.CodeFixes.Providers;

/// <summary>AG0302: puts the nearest member's name in place of one that names none.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TemplateMemberCodeFixProvider))]
[Shared]
public sealed class TemplateMemberCodeFixProvider : ActivityCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RuleCatalog.TemplateMember.Id];

    /// <inheritdoc/>
    internal override IEnumerable<FixOption> Options(FixSite site) =>
        [new FixOption(site.RuleId + ".Member", "Use the nearest member in every template", Candidates(site))];

    private static IEnumerable<FixCandidate> Candidates(FixSite site)
    {
        bool isWhole = site.Argument is { } argument && argument.Expression.Span == site.Span;
        ConstantValue? value = isWhole ? ConstantValue.Of(site, site.Argument) : null;
        foreach ((string wrong, string right) in NearestMember.Of(site, isWhole))
        {
            string title = $"Change '{wrong}' to '{right}'";
            if (!isWhole)
            {
                // The place is the name, or a `${name}` of JSON.
                string written = site.Tree.GetText(site.CancellationToken).ToString(site.Span);
                int start = written.IndexOf(wrong, StringComparison.Ordinal);
                if (start >= 0)
                {
                    yield return new FixCandidate(title, [new DocumentEdit(site.Tree, new TextSpan(site.Span.Start + start, wrong.Length), right)]);
                }
            }
            else if (value is not null)
            {
                yield return new FixCandidate(title, value.Set(TemplateNames.Replace(value.Text, wrong, right)));
            }
        }
    }
}
