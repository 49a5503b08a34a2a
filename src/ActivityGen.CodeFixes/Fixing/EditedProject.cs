using System.Collections.Immutable;
using ActivityGen.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ActivityGen.CodeFixes.Fixing;

/// <summary>A project with edits made: what the parser finds there, and where things went.</summary>
internal sealed class EditedProject
{
    private readonly ImmutableArray<DocumentEdit> _edits;
    private readonly Dictionary<SyntaxTree, (SyntaxTree Edited, FileChange Change)> _trees;

    private EditedProject(ProjectView view, ImmutableArray<DocumentEdit> edits, Dictionary<SyntaxTree, (SyntaxTree, FileChange)> trees)
    {
        View = view;
        _edits = edits;
        _trees = trees;
    }

    internal ProjectView View { get; }

    internal ImmutableArray<DocumentEdit> Edits => _edits;

    /// <summary>Makes edits in a project; null where they break its syntax.</summary>
    internal static EditedProject? TryCreate(ProjectFacts facts, ImmutableArray<DocumentEdit> edits, CancellationToken cancellationToken)
    {
        Compilation compilation = facts.Compilation;
        Dictionary<SyntaxTree, (SyntaxTree, FileChange)> trees = [];
        ImmutableArray<AdditionalText> files = facts.Project.AnalyzerOptions.AdditionalFiles;
        foreach (FileChange change in EditMerger.Merge(edits, cancellationToken))
        {
            if (change.Tree is not { } tree)
            {
                files = files.Replace(change.File!, new EditedText(change.File!.Path, change.Text));
                continue;
            }

            SyntaxTree edited = tree.WithChangedText(change.Text);
            if (Errors(edited, cancellationToken) > Errors(tree, cancellationToken))
            {
                return null;
            }

            compilation = compilation.ReplaceSyntaxTree(tree, edited);
            trees.Add(tree, (edited, change));
        }

        return ProjectFacts.Symbols(facts.Project, compilation, files) is { } known ? new EditedProject(new ProjectView(known), edits, trees) : null;
    }

    /// <summary>Gets a value indicating whether a place of the edited project is in what a place of the unedited one has become; of a place that is gone, nothing is left.</summary>
    internal bool IsAt(Location location, SyntaxTree tree, TextSpan before) => _trees.TryGetValue(tree, out (SyntaxTree Edited, FileChange Change) file)
        ? location.SourceTree == file.Edited && location.SourceSpan.OverlapsWith(file.Change.Map(before))
        : location.SourceTree == tree && location.SourceSpan.OverlapsWith(before);

    private static int Errors(SyntaxTree tree, CancellationToken cancellationToken) =>
        tree.GetDiagnostics(cancellationToken).Count(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}
