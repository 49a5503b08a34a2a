using ActivityGen.Package.Tests.Harness;

namespace ActivityGen.Package.Tests.Projects;

/// <summary>A console app with the package <c>ActivityGen</c>, built once as a user does it, with the generated files written out.</summary>
public sealed class ConsoleAppFixture : IAsyncLifetime
{
    /// <summary>What the README shows, and a round trip.</summary>
    internal static readonly string[] Output =
    [
        "PUT /me/activities/%2Farticles%2Fhello%2520world%3FPage%3D12",
        """{"appActivityId":"/articles/hello%20world?Page=12","activationUrl":"contoso-reader://articles/hello%20world?Page=12","activitySourceHost":"https://reader.contoso.com","fallbackUrl":"https://reader.contoso.com/articles/hello%20world?Page=12","visualElements":{"displayText":"Hello, world","description":"by Zoë, page 12","backgroundColor":"#0078D4"}}""",
        "True",
        "contoso-reader://articles/hello%20world?Page=12",
    ];

    internal ScratchProject Project { get; private set; } = null!;

    internal CommandResult Build { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Project = await ScratchProject.CreateAsync("ConsoleApp");
        Build = await Project.DotnetAsync("build", "-p:EmitCompilerGeneratedFiles=true");
    }

    public Task DisposeAsync() => Task.CompletedTask;
}
