using ActivityGen.Package.Tests.Harness;

namespace ActivityGen.Package.Tests.Projects;

/// <summary>
/// The floor and the newest Roslyn that there is, each in the place of the SDK's own compiler: <c>Assets/CompilerHost</c> is a csc of Roslyn's
/// public API, which MSBuild calls with csc's arguments.
/// </summary>
public sealed class CompilerTests
{
    private const string Slot = "analyzers/dotnet/roslyn4.14/cs/";

    // The floor knows C# 13, and the SDK would ask it for its own newest.
    [Theory]
    [InlineData("4.14.0", "-p:CompilerApiVersion=roslyn4.14", "-p:LangVersion=13")]
    [InlineData("5.12.0")]
    public async Task A_compiler_of_this_version_gives_the_same(string version, params string[] options)
    {
        ScratchProject host = await ScratchProject.CreateAsync("CompilerHost", "CompilerHost" + version);
        (await host.DotnetAsync("build", "-p:RoslynVersion=" + version, "-o", "out")).Succeeds();
        string[] compiler =
        [
            "-p:CscToolPath=" + host.PathOf("out"),
            "-p:CscToolExe=" + (OperatingSystem.IsWindows() ? "CompilerHost.exe" : "CompilerHost"),
            .. options,
        ];

        ScratchProject app = await ScratchProject.CreateAsync("ConsoleApp", "ConsoleApp" + version);
        CommandResult build = (await app.DotnetAsync(["build", .. compiler])).Succeeds();
        build.Says();
        build.CheckEqual(
            [
                $"Roslyn {version}.0",
                Slot + "ActivityGen.CodeFixes.dll",
                Slot + "ActivityGen.Roslyn.dll",
            ],
            (await File.ReadAllLinesAsync(app.PathOf("obj/Debug/net10.0/compiler.txt"))).Order(StringComparer.Ordinal).OrderBy(line => line.StartsWith("Roslyn", StringComparison.Ordinal) ? 0 : 1));
        CommandResult run = (await app.DotnetAsync("run", "--no-build")).Succeeds();
        run.CheckEqual(ConsoleAppFixture.Output, run.Lines);

        ScratchProject graph = await ScratchProject.CreateAsync("GraphApp", "GraphApp" + version);
        (await graph.DotnetAsync(["build", .. compiler])).Succeeds().Says();

        ScratchProject broken = await ScratchProject.CreateAsync("BrokenApp", "BrokenApp" + version);
        (await broken.DotnetAsync(["build", .. compiler])).Fails().Says(BrokenAppTests.Messages);
    }
}
