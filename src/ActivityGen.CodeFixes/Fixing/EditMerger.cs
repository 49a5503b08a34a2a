using ActivityGen.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ActivityGen.CodeFixes.Fixing;

/// <summary>Makes the edits of one fix, or of very many. What several fixes want at one place is made once, as the first of them wants it.</summary>
internal static class EditMerger
{
    /// <summary>Makes the edits in a solution.</summary>
    internal static Solution Apply(Solution solution, IEnumerable<DocumentEdit> edits, CancellationToken cancellationToken)
    {
        HashSet<DocumentId> done = [];
        Solution result = solution;
        foreach ((SyntaxTree tree, SourceText text) in Merge(edits, cancellationToken))
        {
            // A file that several projects share is one text.
            if (solution.GetDocument(tree) is { } document && done.Add(document.Id))
            {
                done.UnionWith(document.GetLinkedDocumentIds());
                result = result.WithDocumentText([document.Id, .. document.GetLinkedDocumentIds()], text);
            }
        }

        return result;
    }

    /// <summary>Gets the texts that the edits make of files.</summary>
    internal static IEnumerable<(SyntaxTree Tree, SourceText Text)> Merge(IEnumerable<DocumentEdit> edits, CancellationToken cancellationToken)
    {
        foreach (IGrouping<SyntaxTree, DocumentEdit> file in edits.GroupBy(static edit => edit.Tree))
        {
            cancellationToken.ThrowIfCancellationRequested();
            SortedList<TextSpan, string> changes = [];
            foreach (DocumentEdit edit in file)
            {
                if (!changes.ContainsKey(edit.Span))
                {
                    changes.Add(edit.Span, edit.Text);
                }
            }

            yield return (file.Key, file.Key.GetText(cancellationToken).WithChanges(changes.Select(static change => new TextChange(change.Key, change.Value))));
        }
    }
}
