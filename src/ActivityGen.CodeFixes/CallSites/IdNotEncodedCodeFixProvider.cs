using System.Collections.Immutable;
using System.Composition;
using ActivityGen.CodeFixes.Edits;
using ActivityGen.Contract;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ActivityGen.CodeFixes.CallSites;

/// <summary>AG0403: puts the id into <c>UrlSafeId.Encode(…)</c>; an activity's key gives its own segment.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(IdNotEncodedCodeFixProvider))]
[Shared]
public sealed class IdNotEncodedCodeFixProvider : CallSiteCodeFixProvider
{
    private const string Segment = "ToUrlSegment";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RuleCatalog.IdNotEncoded.Id];

    /// <inheritdoc/>
    internal override string FixAllTitle => "Encode every id with UrlSafeId";

    /// <inheritdoc/>
    internal override CallSiteFix? Propose(IReadOnlyList<CallSite> sites)
    {
        List<DocumentEdit> edits = [];
        string? title = null;
        foreach (CallSite site in sites)
        {
            // Alignment and format shape the text before it would be encoded; what they should become is the writer's to say.
            if (site.Exact<ExpressionSyntax>() is not { } id
                || id.Parent is InterpolationSyntax { FormatClause: not null } or InterpolationSyntax { AlignmentClause: not null }
                || site.Model.GetTypeInfo(id, site.CancellationToken).Type is not { } type
                || EncodedAlready.Is(id, site))
            {
                return null;
            }

            if (type.SpecialType == SpecialType.System_String && EncoderName.Of(site, edits) is { } encoder)
            {
                edits.Add(new DocumentEdit(site.Tree, id.Span, encoder + ".Encode(" + id + ")"));
                title ??= $"Write {encoder}.Encode({id})";
            }
            else if (type.GetMembers(Segment).Length > 0 && id is IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax)
            {
                edits.Add(DocumentEdit.Insert(site.Tree, id.Span.End, "." + Segment + "()"));
                title ??= $"Write {id}.{Segment}()";
            }
            else
            {
                return null;
            }
        }

        return title is null ? null : new CallSiteFix(title, edits);
    }
}
