using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ActivityGen.Roslyn.Tests.Harness;

/// <summary>A project in an <see cref="AdhocWorkspace"/>, generators included, as an IDE has it.</summary>
public sealed class TestWorkspace : IDisposable
{
    private readonly AdhocWorkspace _workspace;
    private readonly ProjectId _project;

    private TestWorkspace(AdhocWorkspace workspace, Solution solution, ProjectId project)
    {
        _workspace = workspace;
        _project = project;
        Solution = solution;
        Documents = [.. ProjectIn(solution).DocumentIds];
    }

    public Solution Solution { get; }

    public ImmutableArray<DocumentId> Documents { get; }

    public static TestWorkspace Create(ProjectState state, IEnumerable<IIncrementalGenerator> generators)
    {
        AdhocWorkspace workspace = new();
        ProjectId id = ProjectId.CreateNewId();
        Solution solution = workspace.CurrentSolution.AddProject(ProjectInfo.Create(
            id,
            VersionStamp.Create(),
            state.AssemblyName,
            state.AssemblyName,
            LanguageNames.CSharp,
            compilationOptions: state.CompilationOptions,
            parseOptions: state.ParseOptions,
            metadataReferences: state.References,
            analyzerReferences: [new InMemoryGeneratorReference([.. generators.Select(generator => generator.AsSourceGenerator())])]));
        foreach ((string path, MarkupSource source) in state.Parse())
        {
            solution = solution.AddDocument(DocumentId.CreateNewId(id), Path.GetFileName(path), SourceText.From(source.Text, Encoding.UTF8), filePath: path);
        }

        foreach ((string path, string content) in state.AdditionalFiles)
        {
            solution = solution.AddAdditionalDocument(DocumentId.CreateNewId(id), Path.GetFileName(path), SourceText.From(content, Encoding.UTF8), filePath: path);
        }

        StringBuilder config = new("is_global = true\n");
        foreach ((string key, string value) in state.GlobalOptions)
        {
            config.Append(key).Append(" = ").Append(value).Append('\n');
        }

        solution = solution.AddAnalyzerConfigDocument(
            DocumentId.CreateNewId(id), ".globalconfig", SourceText.From(config.ToString(), Encoding.UTF8), filePath: "/.globalconfig");
        return new TestWorkspace(workspace, solution, id);
    }

    public Project ProjectIn(Solution solution) => solution.GetProject(_project)!;

    public void Dispose() => _workspace.Dispose();
}
