using System.Text.RegularExpressions;
using System.Xml.Linq;
using ActivityGen.Roslyn.Tests.Harness;

namespace ActivityGen.Docs.Tests;

/// <summary>README.md is also the packages' page, where a relative link leads nowhere.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Files =
        XDocument.Load(Repository.PathOf("Directory.Build.props")).Descendants("ActivityGenRepository").Single().Value + "/blob/main/";

    [Fact]
    public void Links_are_absolute_and_lead_to_files_that_there_are()
    {
        string[] links = [.. Link().Matches(File.ReadAllText(Repository.PathOf("README.md"))).Select(link => link.Groups[1].Value)];

        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.StartsWith("https://", link, StringComparison.Ordinal));
        Assert.DoesNotContain(links, link => link.StartsWith(Files, StringComparison.Ordinal) && !File.Exists(Repository.PathOf(link[Files.Length..].Split('#')[0])));
        Assert.Contains(links, link => link.StartsWith(Files, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}
