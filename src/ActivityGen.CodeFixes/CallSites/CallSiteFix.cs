using ActivityGen.CodeFixes.Edits;

namespace ActivityGen.CodeFixes.CallSites;

/// <summary>What mends one or several diagnostics of a file.</summary>
internal sealed class CallSiteFix(string title, IEnumerable<DocumentEdit> edits)
{
    internal string Title { get; } = title;

    internal IReadOnlyList<DocumentEdit> Edits { get; } = Join(edits);

    /// <summary>Joins what several fixes insert at one place, in their order; what all of them insert, such as a using, stays one.</summary>
    private static List<DocumentEdit> Join(IEnumerable<DocumentEdit> edits)
    {
        List<DocumentEdit> result = [];
        foreach (DocumentEdit edit in edits)
        {
            int same = result.FindIndex(other => other.Target == edit.Target && other.Span == edit.Span);
            if (same < 0)
            {
                result.Add(edit);
            }
            else if (edit.Span.IsEmpty && result[same].Text != edit.Text)
            {
                result[same] = new DocumentEdit(edit.Tree!, edit.Span, result[same].Text + edit.Text);
            }
        }

        return result;
    }
}
