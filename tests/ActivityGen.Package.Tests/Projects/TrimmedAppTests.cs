using System.Runtime.InteropServices;
using ActivityGen.Package.Tests.Harness;

namespace ActivityGen.Package.Tests.Projects;

/// <summary>A trimmed, self-contained app with the client.</summary>
public sealed class TrimmedAppTests
{
    [Fact]
    public async Task Trimming_warns_of_nothing_and_the_app_runs()
    {
        ScratchProject project = await ScratchProject.CreateAsync("TrimmedApp");

        (await project.DotnetAsync("publish", "-r", RuntimeInformation.RuntimeIdentifier, "-o", "out")).Succeeds().Says();

        string program = project.PathOf(Path.Combine("out", OperatingSystem.IsWindows() ? "TrimmedApp.exe" : "TrimmedApp"));
        CommandResult run = (await project.RunAsync(program)).Succeeds();
        run.CheckEqual(
            [
                "PUT https://feed.contoso.com/v1.0/me/activities/%2Farticles%2Fhello%2520world%3FPage%3D12 Bearer token",
                "7 Hello, world",
                "True",
                "contoso-reader://articles/hello%20world?Page=12",
                """{"appActivityId":"/articles/hello%20world?Page=12","activationUrl":"contoso-reader://articles/hello%20world?Page=12","activitySourceHost":"https://reader.contoso.com","fallbackUrl":"https://reader.contoso.com/articles/hello%20world?Page=12","visualElements":{"displayText":"Hello, world","content":{"type":"AdaptiveCard","version":"1.2","body":[{"type":"TextBlock","text":"Hello, world"}]}}}""",
            ],
            run.Lines);

        // Trimmed it is: the framework's own XML stack, which nothing uses, is gone.
        Assert.False(File.Exists(project.PathOf(Path.Combine("out", "System.Private.Xml.dll"))));

        // Who has no Microsoft.Graph pays nothing for it.
        Assert.Equal(["ActivityGen.Client.dll", "ActivityGen.dll"], Directory.EnumerateFiles(project.PathOf("out"), "ActivityGen*.dll").Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }
}
