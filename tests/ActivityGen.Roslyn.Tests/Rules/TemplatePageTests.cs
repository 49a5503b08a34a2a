using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using ActivityGen.Roslyn.Tests.Harness;

namespace ActivityGen.Roslyn.Tests.Rules;

/// <summary>docs/templates.md: its whole example compiles, breaks no rule, and gives the JSON that the page shows.</summary>
public partial class TemplatePageTests
{
    [Fact]
    public async Task The_JSON_example_gives_what_the_page_says()
    {
        string page = Page();
        string code = Block(page, "csharp", "using ActivityGen;");
        Assert.Empty((await RuleVerifier.AnalyzeAsync(new ProjectState().Add(code), CompilerDiagnostics.Warnings)).Where(diagnostic => diagnostic.Id != "CS1591"));

        Assembly assembly = CompiledActivity.Load(new ProjectState().Add(code));
        object article = Activator.CreateInstance(assembly.GetType("Article", throwOnError: true)!, "a", "A \"b\"", null, 120, false, (string[])["x", "y"])!;
        byte[] body = (byte[])article.GetType().GetMethod("ToJsonUtf8Bytes")!.Invoke(article, null)!;
        JsonElement json = JsonElement.Parse(body);
        string actual = json.GetProperty("visualElements").GetProperty("content").GetRawText() + "\n" + json.GetProperty("contentInfo").GetRawText() + "\n";
        Assert.Equal(Block(page, "json", "{"), actual);
        Assert.DoesNotContain("\\u", Encoding.UTF8.GetString(body), StringComparison.Ordinal);
    }

    private static string Block(string page, string language, string start) =>
        CodeBlock().Matches(page).First(block => block.Groups[1].Value == language && block.Groups[2].Value.StartsWith(start, StringComparison.Ordinal)).Groups[2].Value;

    private static string Page() => File.ReadAllText(Repository.PathOf("docs/templates.md")).ReplaceLineEndings("\n");

    [GeneratedRegex("```(\\w+)\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();
}
