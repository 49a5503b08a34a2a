using ActivityGen.Package.Tests.Harness;

namespace ActivityGen.Package.Tests.Projects;

/// <summary>
/// A class library with activities, and an app with others that references it: both have the package, or the app has the library's, sees its
/// internal types and shares its root namespace.
/// </summary>
public sealed class LibraryTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Each_assembly_has_its_own_activities_and_links(bool asOne)
    {
        ScratchProject project = await ScratchProject.CreateAsync("Libraries", asOne ? "LibrariesAsOne" : null);

        (await project.DotnetAsync("build", "Consumer", $"-p:OneNamespace={(asOne ? "true" : "false")}")).Succeeds().Says();

        CommandResult run = (await project.DotnetAsync("run", "--no-build", "--project", "Consumer")).Succeeds();
        run.CheckEqual(
            [
                """{"appActivityId":"/books/978","activationUrl":"contoso-books://books/978","activitySourceHost":"https://books.contoso.com","fallbackUrl":"https://books.contoso.com/978","visualElements":{"displayText":"Emil"}}""",
                """{"appActivityId":"/films/m","activationUrl":"contoso-films://films/m","activitySourceHost":"https://films.contoso.com","fallbackUrl":"https://films.contoso.com/m","visualElements":{"displayText":"M"}}""",
                "library contoso-books://books/978, consumer none",
                "library none, consumer contoso-films://films/m",
            ],
            run.Lines);
    }
}
