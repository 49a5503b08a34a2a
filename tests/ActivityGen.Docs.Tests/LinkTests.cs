using ActivityGen.Docs.Tests.Pages;
using ActivityGen.Roslyn.Tests.Harness;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ActivityGen.Docs.Tests;

/// <summary>Links within the docs lead to a page, and to a heading that it has.</summary>
public sealed class LinkTests
{
    public static TheoryData<string> Paths { get; } = [.. PageFiles.All];

    [Theory]
    [MemberData(nameof(Paths))]
    public void Every_link_leads_somewhere(string path) => Assert.Empty(BrokenLinks(path, File.ReadAllText(Repository.PathOf(path))));

    [Fact]
    public void The_index_has_every_page()
    {
        string index = File.ReadAllText(Repository.PathOf("docs/README.md"));
        IEnumerable<string> pages = PageFiles.All
            .Where(path => path.StartsWith("docs/", StringComparison.Ordinal) && path != "docs/README.md")
            .Select(path => path["docs/".Length..])

            // These have an index, or a folder, of their own.
            .Where(path => !path.StartsWith("rules/AG", StringComparison.Ordinal) && !path.StartsWith("decisions/", StringComparison.Ordinal));

        Assert.All(pages, path => Assert.Contains($"]({path})", index, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("[a](nothing.md)", "nothing.md")]
    [InlineData("[a](client.md#nothing)", "client.md#nothing")]
    [InlineData("[a](#nothing)\n\n## Something", "#nothing")]
    [InlineData("| a |\n|---|\n| [a](nothing.md) |", "nothing.md")]
    public void A_broken_link_is_found(string markdown, string link) => Assert.Equal([link], BrokenLinks("docs/page.md", markdown));

    [Theory]
    [InlineData("[a](client.md#sessions)")]
    [InlineData("[a](#what-ide-s-say)\n\n## What `IDE-s` say?")]
    [InlineData("[a](https://contoso.com/nothing)")]
    [InlineData("[a](decisions)")]
    public void A_link_that_leads_somewhere_is_not_found(string markdown) => Assert.Empty(BrokenLinks("docs/page.md", markdown));

    private static IEnumerable<string> BrokenLinks(string path, string markdown) =>
        Markdown.Parse(markdown, new MarkdownPipelineBuilder().UsePipeTables().Build()).Descendants<LinkInline>()
            .Select(link => link.Url ?? "")
            .Where(url => !url.StartsWith("https://", StringComparison.Ordinal) && !Leads(path, markdown, url));

    private static bool Leads(string path, string markdown, string url)
    {
        string[] parts = url.Split('#', 2);
        string target = Repository.PathOf(Path.Combine(Path.GetDirectoryName(path)!, parts[0]));
        return parts switch
        {
            ["", { } heading] => PageHeadings.NamesOf(markdown).Contains(heading),
            [_, { } heading] => File.Exists(target) && PageHeadings.NamesOf(File.ReadAllText(target)).Contains(heading),
            _ => File.Exists(target) || Directory.Exists(target),
        };
    }
}
