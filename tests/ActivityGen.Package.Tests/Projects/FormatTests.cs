using ActivityGen.Package.Tests.Harness;

namespace ActivityGen.Package.Tests.Projects;

/// <summary>The code fixes from the command line: the README's plain class.</summary>
public sealed class FormatTests
{
    [Fact]
    public async Task Dotnet_format_makes_an_activity_of_a_plain_class()
    {
        ScratchProject project = await ScratchProject.CreateAsync("PlainClass");
        (await project.DotnetAsync("restore")).Succeeds();

        CommandResult format = (await project.DotnetAsync("format", "analyzers", "--no-restore")).Succeeds();

        // In which order the arguments come is up to dotnet format, which applies one fix after the other.
        string[] lines = (await project.ReadAsync("Article.cs")).ReplaceLineEndings("\n").Split('\n');
        format.Check(lines[4].StartsWith("[UserActivity(", StringComparison.Ordinal) && lines[4].EndsWith(")]", StringComparison.Ordinal), lines[4]);
        format.CheckEqual(
            ["ActivationUrl = \"plain-class://articles/{Slug}\"", "ActivitySourceHost = \"https://contoso.com\"", "AppActivityId = \"/articles/{Slug}\""],
            lines[4]["[UserActivity(".Length..^")]".Length].Split(", ").Order(StringComparer.Ordinal));
        format.CheckEqual(["[VisualElements(DisplayText = \"{Title}\")]", "public partial class Article"], lines[5..7]);
        (await project.DotnetAsync("build", "--no-restore")).Succeeds().Says();
    }
}
