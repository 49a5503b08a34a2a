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
        foreach (FileChange change in Merge(edits, cancellationToken))
        {
            if (change.File is { } file)
            {
                result = Apply(result, file, change.Text);
            }
            else if (solution.GetDocument(change.Tree) is { } document && done.Add(document.Id))
            {
                // A file that several projects share is one text.
                done.UnionWith(document.GetLinkedDocumentIds());
                result = result.WithDocumentText([document.Id, .. document.GetLinkedDocumentIds()], change.Text);
            }
        }

        return result;
    }

    /// <summary>Gets what the edits change in files.</summary>
    internal static IEnumerable<FileChange> Merge(IEnumerable<DocumentEdit> edits, CancellationToken cancellationToken)
    {
        foreach (IGrouping<object, DocumentEdit> file in edits.GroupBy(static edit => edit.Target))
        {
            cancellationToken.ThrowIfCancellationRequested();
            DocumentEdit first = file.First();
            SourceText text = first.Tree?.GetText(cancellationToken) ?? first.File!.GetText(cancellationToken) ?? SourceText.From(string.Empty);
            yield return new FileChange(first.Tree, first.File, text, Changes(file, text));
        }
    }

    private static List<TextChange> Changes(IEnumerable<DocumentEdit> edits, SourceText text)
    {
        SortedList<TextSpan, string> changes = [];
        foreach (DocumentEdit edit in edits)
        {
            if (edit.Removed is null && !changes.ContainsKey(edit.Span))
            {
                changes.Add(edit.Span, edit.Text);
            }
        }

        foreach (TextSpan span in ListRemoval.Spans(edits.Select(static edit => edit.Removed).OfType<SyntaxNode>(), text))
        {
            if (!changes.ContainsKey(span))
            {
                changes.Add(span, string.Empty);
            }
        }

        // Of edits that overlap, the first stays: another round of fixing finds what is left.
        List<TextChange> result = [];
        foreach (KeyValuePair<TextSpan, string> change in changes)
        {
            if (result.Count == 0 || result[result.Count - 1].Span.End <= change.Key.Start)
            {
                result.Add(new TextChange(change.Key, change.Value));
            }
        }

        return result;
    }

    private static Solution Apply(Solution solution, AdditionalText file, SourceText text)
    {
        Solution result = solution;
        foreach (Project project in solution.Projects)
        {
            foreach (TextDocument document in project.AdditionalDocuments)
            {
                if (string.Equals(document.FilePath ?? document.Name, file.Path, StringComparison.Ordinal))
                {
                    result = result.WithAdditionalDocumentText(document.Id, text);
                }
            }
        }

        return result;
    }
}
