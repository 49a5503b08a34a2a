using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ActivityGen.CodeFixes.Edits;

/// <summary>Removes attributes and attributes' arguments with their commas; with the last of them goes what held them.</summary>
internal static class ListRemoval
{
    /// <summary>Gets the parts of a file that go with some of its nodes.</summary>
    internal static IEnumerable<TextSpan> Spans(IEnumerable<SyntaxNode> removed, SourceText text)
    {
        foreach (IGrouping<SyntaxNode, SyntaxNode> holder in removed.Distinct().GroupBy(static node => node.Parent!))
        {
            HashSet<SyntaxNode> gone = [.. holder];
            IEnumerable<TextSpan> spans = holder.Key switch
            {
                AttributeListSyntax list => gone.Count == list.Attributes.Count ? [WithLine(list, text)] : Parts(list.Attributes, gone, text),
                AttributeArgumentListSyntax list => gone.Count == list.Arguments.Count ? [list.Span] : Parts(list.Arguments, gone, text),
                _ => holder.Select(static node => node.Span),
            };
            foreach (TextSpan span in spans)
            {
                yield return span;
            }
        }
    }

    /// <summary>Takes elements out of a list that keeps others: up to the next one at its beginning, else from the end of the one before.</summary>
    private static IEnumerable<TextSpan> Parts<TNode>(SeparatedSyntaxList<TNode> list, HashSet<SyntaxNode> gone, SourceText text)
        where TNode : SyntaxNode
    {
        int first = 0;
        while (gone.Contains(list[first]))
        {
            first++;
        }

        if (first > 0)
        {
            yield return TextSpan.FromBounds(list[0].SpanStart, list[first].SpanStart);
        }

        for (int i = first + 1; i < list.Count; i++)
        {
            if (!gone.Contains(list[i]))
            {
                continue;
            }

            TextSpan comma = list.GetSeparator(i - 1).Span;
            string between = text.ToString(TextSpan.FromBounds(comma.End, list[i].SpanStart));
            if (string.IsNullOrWhiteSpace(between))
            {
                yield return TextSpan.FromBounds(list[i - 1].Span.End, list[i].Span.End);
                continue;
            }

            // A comment there is about the one before, and stays; its line stays as well, since it may be what ends the comment.
            yield return comma;
            yield return list[i].Span;
        }
    }

    /// <summary>Gets a list with its line, where it has one; else with the blanks that part it from what follows.</summary>
    private static TextSpan WithLine(AttributeListSyntax list, SourceText text)
    {
        TextLine line = text.Lines.GetLineFromPosition(list.Span.End);
        int end = list.Span.End;
        while (end < line.End && text[end] is ' ' or '\t')
        {
            end++;
        }

        if (end < line.End || line.EndIncludingLineBreak == line.End)
        {
            return TextSpan.FromBounds(list.SpanStart, end);
        }

        return SourceLayout.IsFirstOnLine(text, list.SpanStart)
            ? TextSpan.FromBounds(text.Lines.GetLineFromPosition(list.SpanStart).Start, line.EndIncludingLineBreak)
            : TextSpan.FromBounds(BlanksBefore(text, list.SpanStart), end);
    }

    private static int BlanksBefore(SourceText text, int position)
    {
        int start = position;
        while (start > 0 && text[start - 1] is ' ' or '\t')
        {
            start--;
        }

        return start;
    }
}
