using ActivityGen.Package.Tests.Harness;

namespace ActivityGen.Package.Tests.Contents;

/// <summary>What is in the packages, and nothing else.</summary>
public sealed class FileListTests
{
    [Fact]
    public async Task The_packages_are_these()
    {
        PackageWorkspace workspace = await PackageWorkspace.GetAsync();

        Assert.Equal(
            [
                $"ActivityGen.{TestBuild.Version}.nupkg",
                $"ActivityGen.{TestBuild.Version}.snupkg",
                $"ActivityGen.Client.{TestBuild.Version}.nupkg",
                $"ActivityGen.Client.{TestBuild.Version}.snupkg",
                $"ActivityGen.Feed.{TestBuild.Version}.nupkg",
                $"ActivityGen.Feed.{TestBuild.Version}.snupkg",
                $"ActivityGen.Templates.{TestBuild.Version}.nupkg",
                $"activity-feed.{TestBuild.Version}.nupkg",
            ],
            Directory.EnumerateFiles(workspace.Feed).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_library_comes_with_what_runs_in_the_compiler()
    {
        await AssertFilesAsync(
            "ActivityGen",
            ".nupkg",
            "ActivityGen.nuspec",
            "README.md",
            "analyzers/dotnet/roslyn4.14/cs/ActivityGen.CodeFixes.dll",
            "analyzers/dotnet/roslyn4.14/cs/ActivityGen.Roslyn.dll",
            "buildTransitive/net10.0/ActivityGen.props",
            "buildTransitive/net10.0/ActivityGen.targets",
            "icon.png",
            "lib/net10.0/ActivityGen.dll",
            "lib/net10.0/ActivityGen.xml");
        await AssertFilesAsync("ActivityGen", ".snupkg", "ActivityGen.nuspec", "lib/net10.0/ActivityGen.pdb");
    }

    [Fact]
    public async Task The_client_has_an_assembly_for_those_who_have_the_Graph_SDK()
    {
        await AssertFilesAsync(
            "ActivityGen.Client",
            ".nupkg",
            "ActivityGen.Client.nuspec",
            "README.md",
            "buildTransitive/net10.0/ActivityGen.Client.Graph.dll",
            "buildTransitive/net10.0/ActivityGen.Client.Graph.xml",
            "buildTransitive/net10.0/ActivityGen.Client.targets",
            "icon.png",
            "lib/net10.0/ActivityGen.Client.dll",
            "lib/net10.0/ActivityGen.Client.xml");
        await AssertFilesAsync("ActivityGen.Client", ".snupkg", "ActivityGen.Client.nuspec", "lib/net10.0/ActivityGen.Client.pdb");
    }

    [Fact]
    public async Task The_feed_is_one_assembly()
    {
        await AssertFilesAsync("ActivityGen.Feed", ".nupkg", "ActivityGen.Feed.nuspec", "README.md", "icon.png", "lib/net10.0/ActivityGen.Feed.dll", "lib/net10.0/ActivityGen.Feed.xml");
        await AssertFilesAsync("ActivityGen.Feed", ".snupkg", "ActivityGen.Feed.nuspec", "lib/net10.0/ActivityGen.Feed.pdb");
    }

    [Fact]
    public async Task The_templates_are_text()
    {
        await AssertFilesAsync(
            "ActivityGen.Templates",
            ".nupkg",
            "ActivityGen.Templates.nuspec",
            "README.md",
            "content/activity-publisher/.template.config/dotnetcli.host.json",
            "content/activity-publisher/.template.config/template.json",
            "content/activity-publisher/ActivityDefaults.cs",
            "content/activity-publisher/ActivityPublisher1.csproj",
            "content/activity-publisher/Article.cs",
            "content/activity-publisher/Cards/Article.card.json",
            "content/activity-publisher/Program.cs",
            "content/activity-publisher/PublisherOptions.cs",
            "content/activity-publisher/README.md",
            "content/activity/.template.config/template.json",
            "content/activity/Activity1.cs",
            "icon.png");
    }

    [Fact]
    public async Task The_tool_has_what_it_needs_to_run()
    {
        using PackageFile package = await PackageFile.OpenAsync("activity-feed");
        string[] files = [.. package.Files.Where(file => !IsDependency(file))];

        Assert.Equal(
            [
                "README.md",
                "activity-feed.nuspec",
                "icon.png",
                "tools/net10.0/any/ActivityGen.Feed.dll",
                "tools/net10.0/any/ActivityGen.Feed.pdb",
                "tools/net10.0/any/ActivityGen.dll",
                "tools/net10.0/any/ActivityGen.pdb",
                "tools/net10.0/any/DotnetToolSettings.xml",
                "tools/net10.0/any/activity-feed.deps.json",
                "tools/net10.0/any/activity-feed.dll",
                "tools/net10.0/any/activity-feed.pdb",
                "tools/net10.0/any/activity-feed.runtimeconfig.json",
                "tools/net10.0/any/runtimes/linux-arm/native/libe_sqlite3.so",
                "tools/net10.0/any/runtimes/linux-arm64/native/libe_sqlite3.so",
                "tools/net10.0/any/runtimes/linux-musl-arm/native/libe_sqlite3.so",
                "tools/net10.0/any/runtimes/linux-musl-arm64/native/libe_sqlite3.so",
                "tools/net10.0/any/runtimes/linux-musl-x64/native/libe_sqlite3.so",
                "tools/net10.0/any/runtimes/linux-x64/native/libe_sqlite3.so",
                "tools/net10.0/any/runtimes/osx-arm64/native/libe_sqlite3.dylib",
                "tools/net10.0/any/runtimes/osx-x64/native/libe_sqlite3.dylib",
                "tools/net10.0/any/runtimes/win-arm64/native/e_sqlite3.dll",
                "tools/net10.0/any/runtimes/win-x64/native/e_sqlite3.dll",
                "tools/net10.0/any/runtimes/win-x86/native/e_sqlite3.dll",
            ],
            files);
    }

    /// <summary>Which assemblies a dependency brings is its own affair; that they are no others is not.</summary>
    private static bool IsDependency(string file) =>
        file.StartsWith("tools/net10.0/any/", StringComparison.Ordinal)
        && Path.GetFileName(file) is { } name
        && name.EndsWith(".dll", StringComparison.Ordinal)
        && (name.StartsWith("Microsoft.", StringComparison.Ordinal)
            || name.StartsWith("SQLitePCLRaw.", StringComparison.Ordinal)
            || name == "System.IdentityModel.Tokens.Jwt.dll");

    private static async Task AssertFilesAsync(string id, string extension, params string[] expected)
    {
        using PackageFile package = await PackageFile.OpenAsync(id, extension);
        Assert.Equal(expected, package.Files);
    }
}
