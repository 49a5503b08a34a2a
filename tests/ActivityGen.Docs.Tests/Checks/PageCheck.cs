using ActivityGen.Docs.Tests.Pages;

namespace ActivityGen.Docs.Tests.Checks;

/// <summary>Finds what is wrong with a page. A language that nobody checks is an error, so that no block is passed over.</summary>
internal static class PageCheck
{
    private static readonly Dictionary<string, Func<PageBlock, Task<IReadOnlyList<string>>>> Languages = new(StringComparer.Ordinal)
    {
        ["diff"] = static block => Task.FromResult(DiffCheck.Failures(block)),
        ["http"] = static block => Task.FromResult(HttpCheck.Failures(block)),
        ["ini"] = OptionCheck.FailuresAsync,
        ["json"] = static block => Task.FromResult(JsonCheck.Failures(block)),
        ["mermaid"] = static block => Task.FromResult(MermaidCheck.Failures(block)),
        ["sh"] = ShellCheck.FailuresAsync,
        ["xml"] = static block => Task.FromResult(ProjectCheck.Failures(block)),
    };

    /// <summary>Checks a page.</summary>
    internal static async Task<IReadOnlyList<string>> FailuresAsync(Page page)
    {
        List<string> failures = [.. page.Failures];
        foreach (PageBlock block in page.Blocks)
        {
            if (Languages.TryGetValue(block.Language, out Func<PageBlock, Task<IReadOnlyList<string>>>? check))
            {
                failures.AddRange(await check(block));
            }
            else if (block.Language is not ("csharp" or "text"))
            {
                failures.Add($"{block.At()}: the block's language is '{block.Language}'; say one of csharp, text, {string.Join(", ", Languages.Keys)}.");
            }

            if (block.Language != "csharp" && block.With.Count + block.Fails.Count > 0)
            {
                failures.Add($"{block.At()}: 'with' and 'fails' are for C#.");
            }
        }

        failures.AddRange(await CSharpCheck.FailuresAsync(page));
        return failures;
    }
}
