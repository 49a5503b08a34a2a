using ActivityGen.Package.Tests.Harness;

namespace ActivityGen.Package.Tests.Projects;

/// <summary>A project that has Microsoft's Graph SDK beside the client.</summary>
public sealed class GraphAppTests
{
    [Fact]
    public async Task Types_speak_the_SDK_s_objects_and_its_client_can_upsert()
    {
        ScratchProject project = await ScratchProject.CreateAsync("GraphApp");

        (await project.DotnetAsync("build")).Succeeds().Says();

        CommandResult run = (await project.DotnetAsync("run", "--no-build")).Succeeds();
        run.CheckEqual(
            [
                "/articles/a%2Fb%20c?Page=12 Zoë UntypedObject",
                "True",
                "PUT https://graph.contoso.com/v1.0/me/activities/%2Farticles%2Fa%252Fb%2520c%3FPage%3D12 True",
                "7 contoso-reader://articles/a%2Fb%20c?Page=12",
                "PUT https://graph.contoso.com/v1.0/me/activities/%2Farticles%2Fa%252Fb%2520c%3FPage%3D12 True",
                "7 contoso-reader://articles/a%2Fb%20c?Page=12",
            ],
            run.Lines);
    }
}
