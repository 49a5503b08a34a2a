using ActivityGen.Package.Tests.Harness;

namespace ActivityGen.Package.Tests.Projects;

/// <summary>A compiler below the floor, of which MSBuild says so by its property.</summary>
public sealed class OldCompilerTests
{
    [Fact]
    public async Task An_old_compiler_is_one_clear_error()
    {
        ScratchProject project = await ScratchProject.CreateAsync("ConsoleApp", "OldCompiler");

        CommandResult build = (await project.DotnetAsync("build", "-p:CompilerApiVersion=roslyn4.12")).Fails();

        build.CheckEqual(["error AGB0001"], build.Messages().Select(message => message[(message.IndexOf(": ", StringComparison.Ordinal) + 2)..]));
        build.Check(build.Output.ReplaceLineEndings("\n").Contains("    0 Warning(s)\n    1 Error(s)", StringComparison.Ordinal), "AGB0001, once, and nothing else");
        build.Check(build.Output.Contains("ActivityGen needs the C# compiler 4.14 or newer, and this build's is 'roslyn4.12'", StringComparison.Ordinal), "what is wrong");
    }

    [Fact]
    public async Task Another_framework_is_refused_when_packages_are_restored()
    {
        ScratchProject project = await ScratchProject.CreateAsync("ConsoleApp", "OldFramework");

        CommandResult restore = (await project.DotnetAsync("restore", "-p:TargetFramework=net8.0")).Fails();

        restore.Check(restore.Output.Contains("NU1202", StringComparison.Ordinal), "NuGet says that the package is not for this framework");
    }
}
