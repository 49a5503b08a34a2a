using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ActivityGen.CodeFixes.Edits;

/// <summary>Adds an assembly attribute to a file where C# takes one: after usings and extern aliases, before namespaces, types and statements.</summary>
internal static class AssemblyAttribute
{
    /// <summary>Adds it after the last assembly attribute, else after the last using, else before everything but the file's header.</summary>
    internal static DocumentEdit Insert(SyntaxTree tree, string attribute, CancellationToken cancellationToken)
    {
        CompilationUnitSyntax root = (CompilationUnitSyntax)tree.GetRoot(cancellationToken);
        SourceText text = tree.GetText(cancellationToken);
        string list = "[assembly: " + attribute + "]";
        SyntaxNode? before = root.AttributeLists.LastOrDefault() ?? (SyntaxNode?)root.Usings.LastOrDefault() ?? root.Externs.LastOrDefault();
        if (before is null)
        {
            int header = HeaderEnd(root.GetFirstToken(includeZeroWidth: true).LeadingTrivia);
            string newLine = SourceLayout.NewLine(text, header);
            return DocumentEdit.Insert(tree, header, list + newLine + newLine);
        }

        SyntaxToken last = before.GetLastToken();
        SyntaxToken next = last.GetNextToken(includeZeroWidth: true);
        string lineBreak = SourceLayout.NewLine(text, last.SpanStart);
        if (EndOfConditions(next.LeadingTrivia) is { } behind)
        {
            // The last using may be there under a condition only; the attribute is there always.
            return DocumentEdit.Insert(tree, behind, lineBreak + list + lineBreak);
        }

        TextLine line = text.Lines.GetLineFromPosition(last.SpanStart);
        string gap = before is AttributeListSyntax ? lineBreak : lineBreak + lineBreak;
        return next.SpanStart >= line.EndIncludingLineBreak
            ? DocumentEdit.Insert(tree, line.End, gap + list)
            : DocumentEdit.Insert(tree, last.Span.End, gap + list + lineBreak);
    }

    private static int? EndOfConditions(SyntaxTriviaList trivia)
    {
        int? end = null;
        foreach (SyntaxTrivia piece in trivia)
        {
            end = piece.IsKind(SyntaxKind.EndIfDirectiveTrivia) ? piece.FullSpan.End : end;
        }

        return end;
    }

    /// <summary>Finds the end of licence, directives and other comments that don't belong to the first declaration: a blank line or a directive ends them.</summary>
    private static int HeaderEnd(SyntaxTriviaList trivia)
    {
        int end = trivia.FullSpan.Start;
        bool isLineEmpty = true;
        foreach (SyntaxTrivia piece in trivia)
        {
            if (piece.IsKind(SyntaxKind.EndOfLineTrivia))
            {
                end = isLineEmpty ? piece.FullSpan.End : end;
                isLineEmpty = true;
            }
            else if (piece.IsDirective)
            {
                end = piece.FullSpan.End;
                isLineEmpty = true;
            }
            else
            {
                isLineEmpty &= piece.IsKind(SyntaxKind.WhitespaceTrivia);
            }
        }

        return end;
    }
}
