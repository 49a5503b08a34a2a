using System.Xml.Linq;
using ActivityGen.Package.Tests.Harness;

namespace ActivityGen.Package.Tests.Contents;

/// <summary>What the packages say of themselves.</summary>
public sealed class NuspecTests
{
    public static TheoryData<string> Ids => ["ActivityGen", "ActivityGen.Client", "ActivityGen.Feed", "ActivityGen.Templates", "activity-feed"];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task License_readme_icon_and_repository_are_there(string id)
    {
        using PackageFile package = await PackageFile.OpenAsync(id);
        XElement metadata = package.Metadata();

        Assert.Equal(id, Text(metadata, "id"));
        Assert.Equal(TestBuild.Version, Text(metadata, "version"));
        Assert.Equal("MIT", Text(metadata, "license"));
        Assert.Equal("expression", metadata.Element("license")!.Attribute("type")!.Value);
        Assert.Equal("README.md", Text(metadata, "readme"));
        Assert.Equal("icon.png", Text(metadata, "icon"));
        Assert.Equal(TestBuild.RepositoryUrl, Text(metadata, "projectUrl"));
        Assert.NotEqual("Package Description", Text(metadata, "description"));
        Assert.Contains("microsoft-graph", Text(metadata, "tags"), StringComparison.Ordinal);

        XElement repository = metadata.Element("repository")!;
        Assert.Equal("git", repository.Attribute("type")!.Value);
        Assert.Equal(TestBuild.RepositoryUrl, repository.Attribute("url")!.Value);
        Assert.Matches("^[0-9a-f]{40}$", repository.Attribute("commit")!.Value);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_readme_begins_with_the_package(string id)
    {
        using PackageFile package = await PackageFile.OpenAsync(id);
        string readme = System.Text.Encoding.UTF8.GetString(package.Read("README.md"));

        Assert.StartsWith($"# {id}\n", readme, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_release_notes_are_the_version_s_part_of_the_change_log(string id)
    {
        using PackageFile package = await PackageFile.OpenAsync(id);
        string notes = Text(package.Metadata(), "releaseNotes").ReplaceLineEndings("\n");
        string log = (await File.ReadAllTextAsync(Path.Combine(TestBuild.RepositoryRoot, "CHANGELOG.md"))).ReplaceLineEndings("\n");

        Assert.True(notes.Length > 100, notes);
        int at = log.IndexOf(notes, StringComparison.Ordinal);
        Assert.True(at > 0, notes);
        string before = log[..at];
        Assert.StartsWith($"## {TestBuild.Version}", before[before.LastIndexOf("## ", StringComparison.Ordinal)..], StringComparison.Ordinal);
        Assert.Matches("^\\s*(## |$)", log[(at + notes.Length)..]);
    }

    [Fact]
    public async Task The_library_depends_on_nothing()
    {
        Assert.Equal(["net10.0:"], await DependenciesAsync("ActivityGen"));
    }

    [Fact]
    public async Task The_client_brings_the_library_with_its_generator()
    {
        Assert.Equal(
            [
                "net10.0:",
                $"ActivityGen {TestBuild.Version} include=All",
                "Azure.Core 1.50.0 exclude=Build,Analyzers",
                "Microsoft.Extensions.Http 10.0.14 exclude=Build,Analyzers",
                "Microsoft.Extensions.Options.ConfigurationExtensions 10.0.14 exclude=Build,Analyzers",
                "Polly.Core 8.9.1 exclude=Build,Analyzers",
                "Microsoft.Bcl.AsyncInterfaces 9.0.0 exclude=Build,Analyzers",
            ],
            await DependenciesAsync("ActivityGen.Client"));
    }

    [Fact]
    public async Task The_feed_depends_on_what_it_serves_and_stores_with()
    {
        // Of what OpenAPI brings, the generator reaches an app in any case, and does not compile without its build files.
        Assert.Equal(
            [
                "net10.0:",
                $"ActivityGen {TestBuild.Version} exclude=Build,Analyzers",
                "Microsoft.AspNetCore.Authentication.JwtBearer 8.0.34 exclude=Build,Analyzers",
                "Microsoft.AspNetCore.OpenApi 10.0.14 include=All",
                "Microsoft.EntityFrameworkCore.Sqlite 10.0.14 exclude=Build,Analyzers",
                "Microsoft.IdentityModel.Protocols.OpenIdConnect 8.16.0 exclude=Build,Analyzers",
                "Microsoft.OpenApi 2.13.0 exclude=Analyzers",
                "SQLitePCLRaw.bundle_e_sqlite3 3.0.3 exclude=Build,Analyzers",
                "SQLitePCLRaw.core 3.0.3 exclude=Build,Analyzers",
            ],
            await DependenciesAsync("ActivityGen.Feed"));
    }

    [Theory]
    [InlineData("ActivityGen.Templates", "Template")]
    [InlineData("activity-feed", "DotnetTool")]
    public async Task What_is_no_library_says_so(string id, string type)
    {
        using PackageFile package = await PackageFile.OpenAsync(id);
        XElement metadata = package.Metadata();

        Assert.Equal(type, metadata.Element("packageTypes")!.Elements().Single().Attribute("name")!.Value);
        Assert.Null(metadata.Element("dependencies"));
    }

    private static async Task<string[]> DependenciesAsync(string id)
    {
        using PackageFile package = await PackageFile.OpenAsync(id);
        return
        [
            .. package.Metadata().Elements("dependencies").Elements("group").SelectMany(group =>
                group.Elements("dependency").Select(Describe).Prepend(group.Attribute("targetFramework")!.Value + ":")),
        ];
    }

    private static string Describe(XElement dependency) =>
        string.Join(' ', [dependency.Attribute("id")!.Value, dependency.Attribute("version")!.Value, .. Assets(dependency)]);

    private static IEnumerable<string> Assets(XElement dependency) =>
        dependency.Attributes().Where(attribute => attribute.Name.LocalName is "include" or "exclude").Select(attribute => $"{attribute.Name.LocalName}={attribute.Value}");

    private static string Text(XElement metadata, string name) => metadata.Element(name)?.Value ?? "";
}
