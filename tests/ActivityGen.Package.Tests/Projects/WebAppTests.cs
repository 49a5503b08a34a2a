using ActivityGen.Package.Tests.Harness;

namespace ActivityGen.Package.Tests.Projects;

/// <summary>An ASP.NET Core app with the feed in it, and the client against it.</summary>
public sealed class WebAppTests
{
    [Fact]
    public async Task An_app_publishes_to_the_feed_inside_it()
    {
        ScratchProject project = await ScratchProject.CreateAsync("WebApp");

        (await project.DotnetAsync("build")).Succeeds().Says();

        CommandResult run = (await project.DotnetAsync("run", "--no-build")).Succeeds();
        run.CheckEqual(["published", "Article { Slug = a/b c, Title = Zoë }", "True"], run.Lines);
    }
}
