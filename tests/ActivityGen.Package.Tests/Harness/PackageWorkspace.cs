using System.Globalization;
using System.Text.RegularExpressions;

namespace ActivityGen.Package.Tests.Harness;

/// <summary>
/// The empty machine: a folder outside the repository with the packages, a package cache of its own, and the machine's sources beside the folder
/// of packages. One a test run.
/// </summary>
internal sealed partial class PackageWorkspace
{
    private const string Prefix = "activitygen-packages-";

    private static readonly Lazy<Task<PackageWorkspace>> Shared = new(CreateAsync);

    private PackageWorkspace(string root)
    {
        Root = root;
    }

    /// <summary>Gets the folder that everything is in.</summary>
    internal string Root { get; }

    /// <summary>Gets the folder of the packages under test.</summary>
    internal string Feed => Path.Combine(Root, "feed");

    /// <summary>Gets the package cache, NUGET_PACKAGES.</summary>
    internal string Cache => Path.Combine(Root, "cache");

    /// <summary>Gets the workspace of this run; the first call packs.</summary>
    internal static Task<PackageWorkspace> GetAsync() => Shared.Value;

    /// <summary>Gets the path of a package under test.</summary>
    /// <param name="id">The package's id.</param>
    /// <param name="extension">Symbols are in a file of their own.</param>
    internal string PackagePath(string id, string extension = ".nupkg") => Path.Combine(Feed, $"{id}.{TestBuild.Version}{extension}");

    /// <summary>Runs <c>dotnet</c> against the workspace's package cache.</summary>
    internal Task<CommandResult> DotnetAsync(string folder, params IReadOnlyList<string> arguments) =>
        CommandLine.RunAsync(folder, Cache, CommandLine.Dotnet, arguments);

    /// <summary>Removes the workspace of this run, if one was made.</summary>
    internal static void Remove()
    {
        if (Shared.IsValueCreated && Shared.Value.IsCompletedSuccessfully)
        {
            Delete(Shared.Value.Result.Root);
        }
    }

    private static async Task<PackageWorkspace> CreateAsync()
    {
        RemoveAbandoned();
        string root = Path.Combine(Path.GetTempPath(), Prefix + Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
        Delete(root);
        PackageWorkspace workspace = new(root);
        Directory.CreateDirectory(workspace.Feed);
        await workspace.PackAsync();
        await workspace.WriteSourcesAsync();
        return workspace;
    }

    private async Task PackAsync()
    {
        string project = Path.Combine(TestBuild.RepositoryRoot, "tests", "ActivityGen.Package.Tests", "Harness", "Pack.proj");
        CommandResult pack = await CommandLine.RunAsync(
            TestBuild.RepositoryRoot,
            packages: null,
            CommandLine.Dotnet,
            "msbuild",
            project,
            "-nologo",
            "-verbosity:minimal",
            $"-p:Configuration={TestBuild.Configuration}",
            $"-p:PackageOutputPath={Feed}/");
        pack.Succeeds();
    }

    /// <summary>The packages under test come from the folder even where a source of the machine has some of the same id and version.</summary>
    private async Task WriteSourcesAsync()
    {
        CommandResult sources = (await DotnetAsync(Root, "nuget", "list", "source")).Succeeds();
        string mappings = string.Concat(EnabledSource().Matches(sources.Output).Select(match =>
            $"""<packageSource key="{match.Groups["name"].Value}"><package pattern="*" /></packageSource>"""));
        await File.WriteAllTextAsync(Path.Combine(Root, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <add key="under-test" value="feed" />
              </packageSources>
              <packageSourceMapping>
                <packageSource key="under-test"><package pattern="ActivityGen" /><package pattern="ActivityGen.*" /><package pattern="activity-feed" /></packageSource>
                {mappings}
              </packageSourceMapping>
            </configuration>
            """);
    }

    /// <summary>A run that was killed leaves its folder behind.</summary>
    private static void RemoveAbandoned()
    {
        foreach (string folder in Directory.EnumerateDirectories(Path.GetTempPath(), Prefix + "*"))
        {
            if (int.TryParse(Path.GetFileName(folder)[Prefix.Length..], CultureInfo.InvariantCulture, out int process) && !IsRunning(process))
            {
                Delete(folder);
            }
        }
    }

    private static bool IsRunning(int id)
    {
        try
        {
            using System.Diagnostics.Process process = System.Diagnostics.Process.GetProcessById(id);
            return !process.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static void Delete(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (DirectoryNotFoundException)
        {
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Somebody still reads a file of it, or it is another user's: it is only a temporary folder.
        }
    }

    [GeneratedRegex(@"^\s*\d+\.\s+(?<name>.+?) \[Enabled\]\s*$", RegexOptions.Multiline)]
    private static partial Regex EnabledSource();
}
