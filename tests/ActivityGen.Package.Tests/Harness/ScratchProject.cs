namespace ActivityGen.Package.Tests.Harness;

/// <summary>A copy of one of the projects below <c>Assets</c>, in a fresh folder outside the repository.</summary>
internal sealed class ScratchProject
{
    private readonly PackageWorkspace _workspace;

    private ScratchProject(PackageWorkspace workspace, string folder)
    {
        _workspace = workspace;
        Folder = folder;
    }

    /// <summary>Gets the folder.</summary>
    internal string Folder { get; }

    /// <summary>Copies a project.</summary>
    /// <param name="asset">Its folder below <c>Assets</c>; null to begin with nothing.</param>
    /// <param name="name">The name of the new folder; the asset's unless said.</param>
    internal static async Task<ScratchProject> CreateAsync(string? asset, string? name = null)
    {
        PackageWorkspace workspace = await PackageWorkspace.GetAsync();
        string folder = Path.Combine(workspace.Root, "projects", name ?? asset ?? throw new ArgumentNullException(nameof(name)));
        Assert.False(Directory.Exists(folder), $"Two tests use {folder}.");
        Directory.CreateDirectory(folder);
        ScratchProject project = new(workspace, folder);
        if (asset is not null)
        {
            await project.AddAsync(asset);
        }

        return project;
    }

    /// <summary>Copies the files of another project over this one's.</summary>
    internal async Task AddAsync(string asset)
    {
        string source = Path.Combine(TestBuild.Assets, asset);
        foreach (string file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            string text = await File.ReadAllTextAsync(file);
            await WriteAsync(Path.GetRelativePath(source, file), text.Replace("ACTIVITYGEN_VERSION", TestBuild.Version, StringComparison.Ordinal));
        }
    }

    /// <summary>Gets a project that a command made in this folder.</summary>
    internal ScratchProject Below(string name) => new(_workspace, PathOf(name));

    /// <summary>Writes a file.</summary>
    internal async Task WriteAsync(string path, string text)
    {
        string full = PathOf(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        await File.WriteAllTextAsync(full, text);
    }

    /// <summary>Reads a file.</summary>
    internal Task<string> ReadAsync(string path) => File.ReadAllTextAsync(PathOf(path));

    /// <summary>Gets the path of a file.</summary>
    internal string PathOf(string path) => Path.Combine(Folder, path);

    /// <summary>Runs <c>dotnet</c> in the folder.</summary>
    internal Task<CommandResult> DotnetAsync(params IReadOnlyList<string> arguments) => _workspace.DotnetAsync(Folder, arguments);

    /// <summary>Runs a program in the folder.</summary>
    internal Task<CommandResult> RunAsync(string file, params IReadOnlyList<string> arguments) =>
        CommandLine.RunAsync(Folder, _workspace.Cache, file, arguments);
}
