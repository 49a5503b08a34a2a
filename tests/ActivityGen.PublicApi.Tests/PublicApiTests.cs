using DiffPlex;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace ActivityGen.PublicApi.Tests;

/// <summary>What each assembly offers is what its <c>PublicApi.txt</c> says: a change of it is seen by whoever reads the change.</summary>
public class PublicApiTests
{
    private const string UpdateVariable = "ACTIVITYGEN_UPDATE_SNAPSHOTS";

    private static readonly string[] Libraries = ["ActivityGen", "ActivityGen.Client", "ActivityGen.Client.Graph", "ActivityGen.CodeFixes", "ActivityGen.Feed", "ActivityGen.Roslyn"];

    public static TheoryData<string> Assemblies => [.. Libraries];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void The_surface_is_the_approved_one(string name)
    {
        string approvedPath = Path.Combine(Root(), "src", name, "PublicApi.txt");
        string actual = Surface(name);
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1")
        {
            File.WriteAllText(approvedPath, actual);
        }

        string approved = File.Exists(approvedPath) ? File.ReadAllText(approvedPath).ReplaceLineEndings("\n") : string.Empty;
        IEnumerable<string> changes = new InlineDiffBuilder(new Differ()).BuildDiffModel(approved, actual, ignoreWhitespace: false).Lines
            .Where(static line => line.Type is ChangeType.Inserted or ChangeType.Deleted)
            .Select(static line => (line.Type is ChangeType.Inserted ? "+ " : "- ") + line.Text);
        Assert.True(approved == actual, $"The public surface of {name} is not the approved one (-: approved, +: now). If it is meant, set {UpdateVariable}=1, run this test again and commit src/{name}/PublicApi.txt.\n{string.Join('\n', changes)}");
    }

    [Fact]
    public void Every_library_has_its_file()
    {
        IEnumerable<string> projects = Directory.EnumerateDirectories(Path.Combine(Root(), "src"))
            .Where(static folder => Directory.EnumerateFiles(folder, "*.csproj").Any(static project => !File.ReadAllText(project).Contains("<PackAsTool>", StringComparison.Ordinal) && !File.ReadAllText(project).Contains("<PackageType>Template", StringComparison.Ordinal)))
            .Select(static folder => Path.GetFileName(folder)!)
            .Order(StringComparer.Ordinal);
        Assert.Equal(projects, Libraries);
    }

    [Fact]
    public void Nothing_in_a_surface_is_unresolved()
    {
        // What the compiler could not find would be written with a short name, and a change of its namespace would not be seen.
        Assert.Contains("public static Microsoft.Extensions.DependencyInjection.IServiceCollection AddActivityFeed(", Surface("ActivityGen.Feed"), StringComparison.Ordinal);
        Assert.Contains("System.Collections.Immutable.ImmutableArray<", Surface("ActivityGen.Roslyn"), StringComparison.Ordinal);
        Assert.Contains("[return: NotNullIfNotNull", PublicSurface.Of(typeof(Path).Assembly.Location, []), StringComparison.Ordinal);
    }

    private static string Surface(string name)
    {
        string assembly = Path.Combine(AppContext.BaseDirectory, name + ".dll");
        string[] trusted = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        return PublicSurface.Of(assembly, trusted.Where(path => Path.GetFileName(path) != name + ".dll"));
    }

    private static string Root()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "ActivityGen.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests do not run inside the repository.");
        }

        return folder;
    }
}
