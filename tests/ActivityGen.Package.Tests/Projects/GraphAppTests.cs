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

        // An SDK that is older than what the upsert was compiled against, and a project that does not ask for it.
        CommandResult old = (await project.DotnetAsync("build", "-p:_ActivityGenKiotaFloor=99.0.0", "--no-incremental")).Fails();
        old.Check(old.Output.Contains("warning AGB0002: UpsertAsync on GraphServiceClient is not there", StringComparison.Ordinal), "a warning, in a project whose warnings are errors");
        old.Check(old.Output.Contains("error CS1061", StringComparison.Ordinal) && !old.Output.Contains("CS1705", StringComparison.Ordinal), "the call is not there");
        CommandResult without = (await project.DotnetAsync("build", "-p:ActivityGenGraphClient=false", "--no-incremental")).Fails();
        without.Check(!without.Output.Contains("AGB0002", StringComparison.Ordinal) && without.Output.Contains("error CS1061", StringComparison.Ordinal), "switched off, without a word");
    }
}
