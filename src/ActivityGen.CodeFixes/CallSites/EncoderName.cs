using ActivityGen.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ActivityGen.CodeFixes.CallSites;

/// <summary>Writes <c>UrlSafeId</c> where it may not be known yet: with a using added, or with its full name where another type has the short one.</summary>
internal static class EncoderName
{
    private const string Space = "ActivityGen";
    private const string Type = "UrlSafeId";

    /// <summary>Gets the name to write, and the using that it needs; null where the project has no ActivityGen.</summary>
    internal static string? Of(CallSite site, List<DocumentEdit> edits)
    {
        if (site.Model.Compilation.GetTypeByMetadataName(Space + "." + Type) is not { } encoder)
        {
            return null;
        }

        foreach (ISymbol found in site.Model.LookupNamespacesAndTypes(site.Span.Start, container: null, Type))
        {
            return SymbolEqualityComparer.Default.Equals(found, encoder) ? Type : Space + "." + Type;
        }

        edits.Add(Using(site));
        return Type;
    }

    private static DocumentEdit Using(CallSite site)
    {
        CompilationUnitSyntax root = (CompilationUnitSyntax)site.Root;
        SourceText text = site.Text;
        SyntaxList<UsingDirectiveSyntax> usings = root.Usings.Count > 0
            ? root.Usings
            : root.Members.OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault()?.Usings ?? default;
        string line = "using " + Space + ";";
        foreach (UsingDirectiveSyntax directive in usings)
        {
            // Behind what must or should stand first: global usings and System.
            string name = directive.NamespaceOrType.ToString();
            bool isFirst = directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword) || name == "System" || name.StartsWith("System.", StringComparison.Ordinal);
            if (!isFirst || directive.Alias is not null || directive.StaticKeyword.IsKind(SyntaxKind.StaticKeyword))
            {
                return DocumentEdit.Insert(
                    site.Tree, directive.SpanStart, line + SourceLayout.NewLine(text, directive.SpanStart) + SourceLayout.Indentation(text, directive.SpanStart));
            }
        }

        if (usings.Count > 0)
        {
            UsingDirectiveSyntax last = usings[usings.Count - 1];
            return DocumentEdit.Insert(
                site.Tree, last.Span.End, SourceLayout.NewLine(text, last.SpanStart) + SourceLayout.Indentation(text, last.SpanStart) + line);
        }

        int start = root.GetFirstToken(includeZeroWidth: true).SpanStart;
        string lineBreak = SourceLayout.NewLine(text, start);
        return DocumentEdit.Insert(site.Tree, start, line + lineBreak + lineBreak);
    }
}
