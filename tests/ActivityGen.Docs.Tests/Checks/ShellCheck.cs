using ActivityGen.Docs.Tests.Pages;
using ActivityGen.Docs.Tests.Shell;
using ActivityGen.Roslyn.Tests.Harness;

namespace ActivityGen.Docs.Tests.Checks;

/// <summary>Commands: those that a page needs, with paths, options and names that there are.</summary>
internal static class ShellCheck
{
    private static readonly string[] Known = ["cat", "cd", "cp", "curl", "echo", "export", "git", "ls", "mkdir", "mv", "rm"];

    internal static async Task<IReadOnlyList<string>> FailuresAsync(PageBlock block)
    {
        List<string> failures = [];
        foreach (ShellCommand command in ShellReader.Read(block.Text))
        {
            failures.AddRange((await FailuresAsync(command.Words)).Select(failure => $"{block.At(command.Line)}: {failure}"));
        }

        return failures;
    }

    private static async Task<IReadOnlyList<string>> FailuresAsync(IReadOnlyList<string> words)
    {
        switch (words[0])
        {
            case "dotnet":
                return await DotnetLine.FailuresAsync([.. words.Skip(1)]);
            case "activity-feed":
                return await FeedLine.FailureAsync([.. words.Skip(1)]) is { } failure ? [failure] : [];
            case { } script when script.Contains('/', StringComparison.Ordinal):
                return File.Exists(Repository.PathOf(script)) ? [] : [$"there is no '{script}'."];
            default:
                return Known.Contains(words[0]) ? [] : [$"'{words[0]}' is no command that a page needs."];
        }
    }
}
