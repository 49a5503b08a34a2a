using System.Collections.Immutable;
using System.Composition;
using ActivityGen.CodeFixes.Edits;
using ActivityGen.Contract;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ActivityGen.CodeFixes.CallSites;

/// <summary>AG0404: calls <c>UrlSafeId.Encode</c> instead.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(IdEncodedOtherwiseCodeFixProvider))]
[Shared]
public sealed class IdEncodedOtherwiseCodeFixProvider : CallSiteCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RuleCatalog.IdEncodedOtherwise.Id];

    /// <inheritdoc/>
    internal override string FixAllTitle => "Encode every id with UrlSafeId";

    /// <inheritdoc/>
    internal override CallSiteFix? Propose(IReadOnlyList<CallSite> sites)
    {
        List<DocumentEdit> edits = [];
        string title = string.Empty;
        foreach (CallSite site in sites)
        {
            if (site.Exact<InvocationExpressionSyntax>() is not { } call || call.ArgumentList.Arguments.Count == 0)
            {
                return null;
            }

            ExpressionSyntax id = call.ArgumentList.Arguments[0].Expression;
            if (id is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Encode", Expression: var inner } }
                && inner.ToString().EndsWith("UrlSafeId", StringComparison.Ordinal))
            {
                // Encoded twice: the inner is right.
                edits.Add(new DocumentEdit(site.Tree, call.Span, id.ToString()));
                title = $"Write {id}";
            }
            else if (EncoderName.Of(site, edits) is { } encoder)
            {
                edits.Add(new DocumentEdit(site.Tree, call.Span, encoder + ".Encode(" + id + ")"));
                title = $"Write {encoder}.Encode({id})";
            }
            else
            {
                return null;
            }
        }

        return new CallSiteFix(title, edits);
    }
}
