using System.Text.Json;
using ActivityGen.Package.Tests.Harness;

namespace ActivityGen.Package.Tests.Projects;

/// <summary>Cards, schema.org data and the identifier file reach the compiler by themselves.</summary>
public sealed class AdditionalFilesTests(AdditionalFilesTests.Fixture fixture) : IClassFixture<AdditionalFilesTests.Fixture>
{
    [Fact]
    public async Task Files_are_found_in_any_folder_but_those_of_the_build()
    {
        await AssertFilesAsync([], "Cards/Article.card.json", "Cards/Article.jsonld.json", "Cards/Drafts/Later.card.json", "wwwroot/cross-platform-app-identifiers");
    }

    [Fact]
    public async Task A_file_can_be_taken_out()
    {
        await AssertFilesAsync(["-p:Removed=Cards/Drafts/**"], "Cards/Article.card.json", "Cards/Article.jsonld.json", "wwwroot/cross-platform-app-identifiers");
    }

    [Theory]
    [InlineData("-p:EnableDefaultActivityGenItems=false")]
    [InlineData("-p:EnableDefaultItems=false")]
    public async Task All_of_it_can_be_switched_off(string option)
    {
        await AssertFilesAsync([option]);
        await AssertFilesAsync([option, "-p:Listed=Cards/Article.card.json"], "Cards/Article.card.json");
    }

    [Theory]
    [InlineData("Cards/Article.card.json")]
    [InlineData("./Cards/../Cards/*.card.json")]
    public async Task A_file_that_is_listed_by_hand_is_there_once(string listed)
    {
        await AssertFilesAsync(
            ["-p:Listed=" + listed],
            "Cards/Article.card.json",
            "Cards/Article.jsonld.json",
            "Cards/Drafts/Later.card.json",
            "wwwroot/cross-platform-app-identifiers");
    }

    [Fact]
    public async Task Files_of_others_are_there_once()
    {
        await fixture.Project.WriteAsync("Notes.txt", "for another analyzer");
        await AssertFilesAsync(
            ["-p:Listed=Notes.txt"],
            "Cards/Article.card.json",
            "Cards/Article.jsonld.json",
            "Cards/Drafts/Later.card.json",
            "Notes.txt",
            "wwwroot/cross-platform-app-identifiers");
    }

    [Fact]
    public async Task The_attributes_find_them_and_the_identifier_file_is_read()
    {
        (await fixture.Project.DotnetAsync("build")).Succeeds().Says();

        await fixture.Project.WriteAsync("wwwroot/cross-platform-app-identifiers", """[ { "platform": "ios", "application": "com.contoso.reader" } ]""");
        CommandResult build = (await fixture.Project.DotnetAsync("build")).Fails();
        build.Says("cross-platform-app-identifiers(1,1): error AG0504");
    }

    private async Task AssertFilesAsync(string[] options, params string[] expected)
    {
        CommandResult result = (await fixture.Project.DotnetAsync(["msbuild", "-nologo", "-getItem:AdditionalFiles", .. options])).Succeeds();
        using JsonDocument items = JsonDocument.Parse(result.Output);
        result.CheckEqual(
            expected,
            items.RootElement.GetProperty("Items").GetProperty("AdditionalFiles").EnumerateArray()
                .Select(item => Path.GetRelativePath(fixture.Project.Folder, item.GetProperty("FullPath").GetString()!).Replace('\\', '/'))
                .Order(StringComparer.Ordinal));
    }

    public sealed class Fixture : IAsyncLifetime
    {
        internal ScratchProject Project { get; private set; } = null!;

        public async Task InitializeAsync()
        {
            Project = await ScratchProject.CreateAsync("CardApp");
            (await Project.DotnetAsync("restore")).Succeeds();

            // As a build that copies them would leave them.
            string card = await Project.ReadAsync("Cards/Article.card.json");
            await Project.WriteAsync("bin/Debug/net10.0/Cards/Article.card.json", card);
            await Project.WriteAsync("obj/Debug/net10.0/Copy.card.json", card);
        }

        public Task DisposeAsync() => Task.CompletedTask;
    }
}
