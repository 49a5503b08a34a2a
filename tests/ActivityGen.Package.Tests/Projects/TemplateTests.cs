using ActivityGen.Package.Tests.Harness;

namespace ActivityGen.Package.Tests.Projects;

/// <summary>The templates for <c>dotnet new</c>, from a folder of templates of their own.</summary>
public sealed class TemplateTests
{
    [Fact]
    public async Task What_the_templates_make_builds_and_runs()
    {
        PackageWorkspace workspace = await PackageWorkspace.GetAsync();
        ScratchProject folder = await ScratchProject.CreateAsync(null, "Templates");
        string[] hive = ["--debug:custom-hive", folder.PathOf("hive")];
        (await folder.DotnetAsync(["new", "install", workspace.PackagePath("ActivityGen.Templates"), .. hive])).Succeeds();

        // A name that is neither a namespace nor a scheme, and options as people write them.
        (await folder.DotnetAsync(["new", "activity-publisher", "-n", "My Reader.App-2", "--scheme", "contoso-reader://", "--host", "https://reader.contoso.com/", "--no-restore", "--no-update-check", .. hive])).Succeeds();
        CommandResult unusual = new("new activity-publisher", 0, await folder.ReadAsync("My Reader.App-2/Article.cs") + await folder.ReadAsync("My Reader.App-2/ActivityDefaults.cs"), "");
        unusual.CheckEqual(
            [
                "namespace My_Reader.App_2;",
                "    ActivationUrl = \"contoso-reader://articles/{Slug}{?Page}\",",
                "    FallbackUrl = \"https://reader.contoso.com/articles/{Slug}{?Page}\")]",
                "    ActivitySourceHost = \"https://reader.contoso.com\",",
            ],
            unusual.Lines.Where(line => line.StartsWith("namespace", StringComparison.Ordinal) || line.Contains("://", StringComparison.Ordinal)));

        (await folder.DotnetAsync(["new", "activity-publisher", "-n", "Contoso.Reader", "--no-update-check", .. hive])).Succeeds();
        ScratchProject app = folder.Below("Contoso.Reader");
        (await app.DotnetAsync(["new", "activity", "-n", "EpisodeOfSeries", "--no-update-check", .. hive])).Succeeds();
        (await app.DotnetAsync(["new", "activity", "-n", "my film", "-o", "Films", "--namespace", "Contoso.Films", "--scheme", "films", "--host", "films.contoso.com", "--no-update-check", .. hive])).Succeeds();

        (await app.DotnetAsync("build", "-p:TreatWarningsAsErrors=true")).Succeeds().Says();

        CommandResult run = (await app.DotnetAsync("run", "--no-build")).Succeeds();
        run.CheckEqual(
            [
                "PUT /me/activities/%2Farticles%2Fhello-world",
                """{"appActivityId":"/articles/hello-world","activationUrl":"contoso-reader://articles/hello-world?Page=12","activitySourceHost":"https://www.example.com","fallbackUrl":"https://www.example.com/articles/hello-world?Page=12","visualElements":{"displayText":"Hello, world","description":"by Adele, page 12","backgroundColor":"#0F6CBD","content":{"$schema":"http://adaptivecards.io/schemas/adaptive-card.json","type":"AdaptiveCard","version":"1.2","body":[{"type":"TextBlock","text":"Hello, world","size":"Medium","weight":"Bolder","wrap":true},{"type":"TextBlock","text":"by Adele, page 12","isSubtle":true,"wrap":true}]}}}""",
            ],
            run.Lines);

        string episode = await app.ReadAsync("EpisodeOfSeries.cs");
        Assert.Contains("namespace Contoso.Reader;", episode, StringComparison.Ordinal);
        Assert.Contains("ActivationUrl = \"contoso-reader://episode-of-series/{Id}\"", episode, StringComparison.Ordinal);
        string film = await app.ReadAsync("Films/my film.cs");
        Assert.Contains("namespace Contoso.Films;", film, StringComparison.Ordinal);
        Assert.Contains("FallbackUrl = \"https://films.contoso.com/my-film/{Id}\"", film, StringComparison.Ordinal);
        Assert.Contains("public partial record my_film(", film, StringComparison.Ordinal);

        // What cannot be meant is said in words, with the exit code of a wrong command line.
        CommandResult insecure = await app.DotnetAsync("run", "--no-build", "--", "--feed", "http://feed.contoso.com/v1.0", "--token", "t");
        insecure.Check(insecure.ExitCode == 2 && insecure.Errors.StartsWith("The client cannot be made: BaseAddress is http", StringComparison.Ordinal), "exit code 2, and why");
        CommandResult wrong = await app.DotnetAsync("run", "--no-build", "--", "--feed");
        wrong.Check(wrong.ExitCode == 2 && wrong.Errors.StartsWith("usage:", StringComparison.Ordinal), "exit code 2, and the usage");
    }
}
