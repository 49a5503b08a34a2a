using ActivityGen.CodeFixes.Providers;
using ActivityGen.Roslyn.Rules;
using ActivityGen.Roslyn.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ActivityGen.Roslyn.Tests.CodeFixes;

/// <summary>A solution of two projects that share a file, as a project for two frameworks is in an IDE.</summary>
public sealed class SharedFileTests
{
    private const string Attribute = "[UserActivity(AppActivityId = \"/a/{Id}\", ActivationUrl = \"reader://a/{Id}\")]\n[VisualElements(DisplayText = \"A\")]\n";
    private const string Shared = "using ActivityGen;\n" + Attribute + "public record Article(int Id);\n";
    private const string Own = "using ActivityGen;\n" + Attribute + "public record Book(int Id);\n";

    [Fact]
    public async Task FixAll_in_the_solution_edits_a_shared_file_once()
    {
        using AdhocWorkspace workspace = new();
        Solution solution = await FixAllAsync(CreateSolution(workspace), new PartialCodeFixProvider(), "AG0001", "AG0001.Partial");
        Assert.Equal(
            [Partial(Shared), Partial(Shared), Partial(Own)],
            await TextsAsync(solution));
    }

    [Fact]
    public async Task FixAll_in_the_solution_gives_every_project_its_default()
    {
        using AdhocWorkspace workspace = new();
        Solution solution = await FixAllAsync(CreateSolution(workspace), new ActivitySourceHostCodeFixProvider(), "AG0102", "AG0102.UserActivityDefaults");
        string fixedText = Shared.Replace("using ActivityGen;\n", "using ActivityGen;\n\n[assembly: UserActivityDefaults(ActivitySourceHost = \"https://contoso.com\")]\n", StringComparison.Ordinal);
        Assert.Equal([fixedText, fixedText, Own], await TextsAsync(solution));
    }

    [Fact]
    public async Task A_placeholder_says_so()
    {
        using AdhocWorkspace workspace = new();
        Document document = CreateSolution(workspace).Projects.First().Documents.First();
        Diagnostic diagnostic = (await DiagnosticsAsync(document.Project)).First(static found => found.Id == "AG0102");
        List<CodeAction> actions = [];
        await new ActivitySourceHostCodeFixProvider().RegisterCodeFixesAsync(
            new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        Assert.Equal(
            [
                ("AG0102.ActivitySourceHost", "Add ActivitySourceHost = \"https://contoso.com\" (a placeholder: put your own host)"),
                ("AG0102.UserActivityDefaults", "Add ActivitySourceHost = \"https://contoso.com\" for the whole assembly (a placeholder: put your own host)"),
            ],
            actions.Select(static action => (action.EquivalenceKey!, action.Title)));
    }

    private static string Partial(string text) => text.Replace("public record", "public partial record", StringComparison.Ordinal);

    private static Solution CreateSolution(AdhocWorkspace workspace)
    {
        ProjectState state = new();
        Solution solution = workspace.CurrentSolution;
        foreach (string name in (string[])["One", "Two"])
        {
            ProjectId id = ProjectId.CreateNewId();
            solution = solution
                .AddProject(ProjectInfo.Create(
                    id,
                    VersionStamp.Create(),
                    name,
                    name,
                    LanguageNames.CSharp,
                    compilationOptions: state.CompilationOptions,
                    parseOptions: state.ParseOptions,
                    metadataReferences: state.References))
                .AddDocument(DocumentId.CreateNewId(id), "Shared.cs", SourceText.From(Shared), filePath: "/0/A.cs");
            solution = name == "Two" ? solution.AddDocument(DocumentId.CreateNewId(id), "Own.cs", SourceText.From(Own), filePath: "/0/B.cs") : solution;
        }

        return solution;
    }

    private static async Task<Solution> FixAllAsync(Solution solution, CodeFixProvider provider, string rule, string key)
    {
        FixAllContext context = new(
            solution.Projects.First().Documents.First(),
            provider,
            FixAllScope.Solution,
            key,
            [rule],
            new WorkspaceDiagnosticProvider(DiagnosticsAsync),
            CancellationToken.None);
        CodeAction action = (await provider.GetFixAllProvider()!.GetFixAsync(context))!;
        return (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single().ChangedSolution;
    }

    private static async Task<System.Collections.Immutable.ImmutableArray<Diagnostic>> DiagnosticsAsync(Project project) => await AnalyzerRun.DiagnosticsAsync(
        (await project.GetCompilationAsync())!, [new ActivityTypeAnalyzer()], new AnalyzerOptions([]), CompilerDiagnostics.None);

    private static async Task<List<string>> TextsAsync(Solution solution)
    {
        List<string> texts = [];
        foreach (Document document in solution.Projects.OrderBy(static project => project.Name).SelectMany(static project => project.Documents))
        {
            texts.Add((await document.GetTextAsync()).ToString());
        }

        return texts;
    }
}
