using System.Collections.Immutable;
using ActivityGen.Roslyn.Parsing;
using ActivityGen.Roslyn.Parsing.Options;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ActivityGen.CodeFixes.Fixing;

/// <summary>A project as the parser sees it.</summary>
internal sealed class ProjectFacts
{
    private List<INamedTypeSymbol>? _types;

    private ProjectFacts(Project project, Compilation compilation, KnownSymbols known)
    {
        Project = project;
        Compilation = compilation;
        Known = known;
        View = new ProjectView(known);
    }

    internal Project Project { get; }

    internal Compilation Compilation { get; }

    internal KnownSymbols Known { get; }

    /// <summary>Gets what is wrong with the project's types.</summary>
    internal ProjectView View { get; }

    /// <summary>Gets all types that the project declares, nested ones included.</summary>
    internal IEnumerable<INamedTypeSymbol> Types => _types ??= Collect(Compilation.Assembly.GlobalNamespace, []);

    internal static async Task<ProjectFacts?> CreateAsync(Project project, CancellationToken cancellationToken)
    {
        if (await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false) is not { } compilation)
        {
            return null;
        }

        return Symbols(project, compilation, project.AnalyzerOptions.AdditionalFiles) is { } known ? new ProjectFacts(project, compilation, known) : null;
    }

    /// <summary>Looks up what the parser needs, with the project's own options.</summary>
    internal static KnownSymbols? Symbols(Project project, Compilation compilation, ImmutableArray<AdditionalText> files)
    {
        AnalyzerConfigOptionsProvider options = project.AnalyzerOptions.AnalyzerConfigOptionsProvider;
        return KnownSymbols.TryCreate(compilation, AdditionalFileSet.Of(files, options.GlobalOptions), new RuleOptionsReader(options));
    }

    /// <summary>Gets a value indicating whether a tree is a file that a person can edit.</summary>
    internal bool IsEditable(SyntaxTree tree) => Project.Solution.GetDocument(tree) is { } document and not SourceGeneratedDocument && document.Project.Id == Project.Id;

    private static List<INamedTypeSymbol> Collect(INamespaceOrTypeSymbol container, List<INamedTypeSymbol> types)
    {
        foreach (ISymbol member in container.GetMembers())
        {
            if (member is INamespaceOrTypeSymbol inner)
            {
                if (inner is INamedTypeSymbol type)
                {
                    types.Add(type);
                }

                Collect(inner, types);
            }
        }

        return types;
    }
}
