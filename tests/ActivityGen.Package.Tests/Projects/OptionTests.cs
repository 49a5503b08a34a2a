using ActivityGen.Package.Tests.Harness;

namespace ActivityGen.Package.Tests.Projects;

/// <summary>The rules' options as properties of the project.</summary>
public sealed class OptionTests
{
    [Fact]
    public async Task Properties_reach_the_rules_and_a_wrong_one_is_AG0012()
    {
        ScratchProject project = await ScratchProject.CreateAsync("OptionApp");

        CommandResult build = (await project.DotnetAsync("build")).Fails();
        build.Says("Articles.cs(12,55): warning AG0212", "Articles.cs(15,60): error AG0209");

        CommandResult wrong = (await project.DotnetAsync("build", "--no-restore", "-p:ActivityGenPayloadLimit=lots")).Fails();
        wrong.Says("Articles.cs(15,60): error AG0209", "CSC: warning AG0012");
        wrong.Check(wrong.Output.Contains("The option 'ActivityGenPayloadLimit' is 'lots'", StringComparison.Ordinal), "the property by its name");
    }
}
