using ActivityGen.Package.Tests.Harness;

namespace ActivityGen.Package.Tests.Projects;

/// <summary>What a build says of activities that are wrong: the same with every compiler.</summary>
public sealed class BrokenAppTests
{
    internal static readonly string[] Messages =
    [
        "Article.cs(7,26): error AG0202",
        "Article.cs(8,33): error AG0302",
        "Article.cs(8,60): error AG0203",
        "Article.cs(9,23): error AG0101",
        "Episode.cs(6,21): warning AG0303",
        "Episode.cs(7,21): warning AG0303",
        "Episode.cs(11,14): error AG0001",
    ];

    [Fact]
    public async Task The_build_log_has_each_mistake_once_with_its_place()
    {
        ScratchProject project = await ScratchProject.CreateAsync("BrokenApp");

        CommandResult build = (await project.DotnetAsync("build")).Fails();

        build.Says(Messages);
        build.Check(
            build.Output.Contains(
                $"Article.cs(9,23): error AG0101: 'Article' has no activationUrl, the URL that opens the activity; write [UserActivity(ActivationUrl = \"…\")], or bind a member with [MapTo(ActivityProperty.ActivationUrl)] ({TestBuild.RepositoryUrl}/blob/main/docs/rules/AG0101.md) [",
                StringComparison.Ordinal),
            "AG0101 with its words");
    }
}
