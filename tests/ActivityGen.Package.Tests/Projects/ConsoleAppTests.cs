using ActivityGen.Package.Tests.Harness;

namespace ActivityGen.Package.Tests.Projects;

/// <summary>The first thing that anyone does: a console app with one annotated type.</summary>
public sealed class ConsoleAppTests(ConsoleAppFixture app) : IClassFixture<ConsoleAppFixture>
{
    [Fact]
    public async Task It_builds_without_a_word_and_prints_the_request()
    {
        app.Build.Succeeds().Says();

        CommandResult run = (await app.Project.DotnetAsync("run", "--no-build")).Succeeds();
        run.CheckEqual(ConsoleAppFixture.Output, run.Lines);
    }

    [Fact]
    public void The_generated_code_can_be_looked_at()
    {
        app.Build.Succeeds();
        string generated = app.Project.PathOf(Path.Combine("obj", "Debug", "net10.0", "generated"));

        app.Build.CheckEqual(
            [
                "ActivityGen.Roslyn/ActivityGen.Roslyn.ActivityGenerator/ActivityLinks.g.cs",
                "ActivityGen.Roslyn/ActivityGen.Roslyn.ActivityGenerator/Article.g.cs",
            ],
            Directory.EnumerateFiles(generated, "*.cs", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(generated, file).Replace('\\', '/'))
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_second_build_compiles_nothing()
    {
        app.Build.Succeeds();
        string assembly = app.Project.PathOf(Path.Combine("bin", "Debug", "net10.0", "ConsoleApp.dll"));
        DateTime written = File.GetLastWriteTimeUtc(assembly);

        CommandResult second = (await app.Project.DotnetAsync("build", "-p:EmitCompilerGeneratedFiles=true", "-verbosity:detailed")).Succeeds();

        string[] skips = [.. second.Lines.Where(line => line.Contains("Skipping target \"CoreCompile\" because all output files are up-to-date", StringComparison.Ordinal))];
        Assert.True(skips.Length == 1, string.Join(Environment.NewLine, second.Lines.Where(line => line.Contains("CoreCompile", StringComparison.Ordinal))));
        Assert.DoesNotContain(second.Lines, line => line.Contains("Task \"Csc\"", StringComparison.Ordinal));
        Assert.Equal(written, File.GetLastWriteTimeUtc(assembly));
    }
}
