using ActivityGen.Docs.Tests.Checks;
using ActivityGen.Docs.Tests.Pages;

namespace ActivityGen.Docs.Tests;

/// <summary>Every code block of the docs is right. docs/contributing/writing-docs.md says how blocks are written.</summary>
public sealed class PageTests
{
    public static TheoryData<string> Paths { get; } = [.. PageFiles.All];

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Every_block_is_right(string path)
    {
        Page page = PageFiles.Read(path);
        if (path.StartsWith("docs/rules/", StringComparison.Ordinal))
        {
            // A rule's page is wrong under 'Wrong', in one way: RulePageTests sees to that, and to 'Right'.
            page = page with { Blocks = [.. page.Blocks.Where(block => block.Section is not ("Wrong" or "Right"))] };
        }

        IReadOnlyList<string> failures = await PageCheck.FailuresAsync(page);
        Assert.True(failures.Count == 0, string.Join("\n", failures));
    }
}
