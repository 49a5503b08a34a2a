using System.Collections.Immutable;
using ActivityGen.CodeFixes.Fixing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ActivityGen.CodeFixes.Edits;

/// <summary>Adds an attribute to a member.</summary>
internal static class MemberAttribute
{
    /// <summary>Adds it on a line of its own before a property or field, and inside a record's parameter.</summary>
    /// <returns>Nothing where the member cannot be edited.</returns>
    internal static ImmutableArray<DocumentEdit> Insert(FixSite site, ISymbol member, string attribute)
    {
        if (member.DeclaringSyntaxReferences.FirstOrDefault() is not { } reference || !site.Facts.IsEditable(reference.SyntaxTree))
        {
            return [];
        }

        SyntaxNode declaration = reference.GetSyntax(site.CancellationToken);
        if (declaration is ParameterSyntax)
        {
            return [DocumentEdit.Insert(reference.SyntaxTree, declaration.SpanStart, $"[property: {attribute}] ")];
        }

        if (declaration.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not { } whole)
        {
            return [];
        }

        SourceText text = reference.SyntaxTree.GetText(site.CancellationToken);
        int start = whole.SpanStart;
        string end = SourceLayout.IsFirstOnLine(text, start) ? SourceLayout.NewLine(text, start) + SourceLayout.Indentation(text, start) : " ";
        return [DocumentEdit.Insert(reference.SyntaxTree, start, "[" + attribute + "]" + end)];
    }
}
