using System.Collections.Immutable;
using System.Composition;
using ActivityGen.CodeFixes.Edits;
using ActivityGen.CodeFixes.Fixing;
using ActivityGen.CodeFixes.Proposals;
using ActivityGen.Contract;
using ActivityGen.Roslyn.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ActivityGen.CodeFixes.Providers;

/// <summary>AG0102: adds <c>ActivitySourceHost</c> to <c>[UserActivity]</c>, or to the assembly's <c>[UserActivityDefaults]</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ActivitySourceHostCodeFixProvider))]
[Shared]
public sealed class ActivitySourceHostCodeFixProvider : ActivityCodeFixProvider
{
    private const string Argument = nameof(ActivityProperty.ActivitySourceHost);
    private const string Attribute = "UserActivityDefaults";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RuleCatalog.ActivitySourceHostMissing.Id];

    /// <inheritdoc/>
    internal override IEnumerable<FixOption> Options(FixSite site)
    {
        if (!site.IsOnType)
        {
            yield break;
        }

        string value = SourceHostProposal.Value(ActivityFacts.Of(site));
        foreach (FixOption option in UserActivityArgumentOption.Create(site, Argument, [value], Note))
        {
            yield return option;
        }

        string title = $"Add {AttributeArgument.Write(Argument, value)} for the whole assembly{Note(value)}";
        yield return new FixOption(site.RuleId + "." + Attribute, title, Candidates(site, title, value)) { IsForProject = true };
    }

    private static string Note(string value) => value == SourceHostProposal.Placeholder ? " (a placeholder: put your own host)" : string.Empty;

    private static IEnumerable<FixCandidate> Candidates(FixSite site, string title, string value)
    {
        if (KnownSymbols.Find(site.Facts.Compilation.Assembly, site.Facts.Known.DefaultsAttribute) is { } defaults)
        {
            if (site.Editable(defaults) is { } attribute)
            {
                yield return new FixCandidate(title, AttributeArgument.Set(attribute, Argument, value, site.CancellationToken));
            }

            yield break;
        }

        if (site.OwnAttribute(site.Facts.Known.UserActivityAttribute) is not { } userActivity)
        {
            yield break;
        }

        foreach (string name in AttributeSpelling.Of(Attribute))
        {
            string written = name + "(" + AttributeArgument.Write(Argument, value) + ")";
            yield return new FixCandidate(title, [AssemblyAttribute.Insert(userActivity.SyntaxTree, written, site.CancellationToken)]);
        }
    }
}
