using ActivityGen.Roslyn.Parsing;
using Microsoft.CodeAnalysis;

namespace ActivityGen.CodeFixes.Fixing;

/// <summary>A project as the parser sees it.</summary>
internal sealed class ProjectFacts
{
    private ProjectFacts(Project project, Compilation compilation, KnownSymbols known)
    {
        Project = project;
        Compilation = compilation;
        Known = known;
        Parser = new ActivityParser(known);
    }

    internal Project Project { get; }

    internal Compilation Compilation { get; }

    internal KnownSymbols Known { get; }

    internal ActivityParser Parser { get; }

    internal static async Task<ProjectFacts?> CreateAsync(Project project, CancellationToken cancellationToken) =>
        await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false) is { } compilation && KnownSymbols.TryCreate(compilation) is { } known
            ? new ProjectFacts(project, compilation, known)
            : null;

    /// <summary>Gets a value indicating whether a tree is a file that a person can edit.</summary>
    internal bool IsEditable(SyntaxTree tree) => Project.Solution.GetDocument(tree) is { } document and not SourceGeneratedDocument && document.Project.Id == Project.Id;
}
