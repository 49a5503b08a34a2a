using System.Collections.Immutable;
using System.Composition;
using ActivityGen.CodeFixes.Edits;
using ActivityGen.CodeFixes.Fixing;
using ActivityGen.Contract;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ActivityGen.CodeFixes.Providers;

/// <summary>AG0106: makes a member that fills a required property not nullable, and <c>required</c> where that can be and breaks nothing.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NullableCodeFixProvider))]
[Shared]
public sealed class NullableCodeFixProvider : ActivityCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RuleCatalog.RequiredCanBeNull.Id];

    /// <inheritdoc/>
    internal override IEnumerable<FixOption> Options(FixSite site) => Member(site) is { } member
        ? [new FixOption(site.RuleId + ".NonNull", "Make every member that fills a required property 'required' and not nullable", Candidates(site, member))]
        : [];

    /// <remarks>
    /// What the compiler says of the whole project decides. A fix without a new warning comes first; then one that makes callers give a value; at
    /// last one whose warnings (CS8618, CS8625) show where a null still comes from. A new error is never accepted.
    /// </remarks>
    private static IEnumerable<FixCandidate> Candidates(FixSite site, ISymbol member)
    {
        ImmutableArray<DocumentEdit> required = NonNullMember.MakeRequired(site, member);
        ImmutableArray<DocumentEdit> plain = NonNullMember.DropNullable(site, member);
        foreach (BuildCheck check in (BuildCheck[])[BuildCheck.NothingNew, BuildCheck.NoErrors])
        {
            yield return new FixCandidate($"Make '{member.Name}' 'required' and not nullable", required) { Build = check };
            yield return new FixCandidate($"Make '{member.Name}' not nullable", plain) { Build = check };
        }
    }

    private static ISymbol? Member(FixSite site)
    {
        SemanticModel model = site.Facts.Compilation.GetSemanticModel(site.Tree);
        ISymbol? declared = model.GetDeclaredSymbol(site.Node, site.CancellationToken);
        if (declared is IParameterSymbol { ContainingSymbol: IMethodSymbol constructor } parameter)
        {
            declared = constructor.ContainingType.GetMembers(parameter.Name).FirstOrDefault(static member => member is IPropertySymbol);
        }

        return declared is IPropertySymbol or IFieldSymbol ? declared : null;
    }
}
