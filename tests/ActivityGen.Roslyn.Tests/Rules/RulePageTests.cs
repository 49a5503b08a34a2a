extern alias runtime;

using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;
using ActivityGen.Contract;
using ActivityGen.Roslyn.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ActivityGen.Roslyn.Tests.Rules;

/// <summary>docs/rules: a page for every rule, whose wrong code breaks that rule and nothing else, and whose right code breaks none.</summary>
public partial class RulePageTests
{
    private static readonly ImmutableArray<RuleDescription> Rules =
    [
        .. typeof(RuleCatalog).GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)
            .Select(field => field.GetValue(null)).OfType<RuleDescription>(),
    ];

    private static readonly ImmutableHashSet<string> CompileTime = [.. OwnAnalyzers.Descriptors.Select(descriptor => descriptor.Id)];

    public static TheoryData<string> CompileTimeRules { get; } = [.. Rules.Select(rule => rule.Id).Where(CompileTime.Contains)];

    public static TheoryData<string> RunTimeRules { get; } = [.. Rules.Select(rule => rule.Id).Where(id => !CompileTime.Contains(id))];

    [Fact]
    public void Every_rule_has_its_page_and_its_row()
    {
        string[] rows = File.ReadAllLines(Path.Combine(Folder(), "README.md"));
        foreach (RuleDescription rule in Rules)
        {
            string page = File.ReadAllText(PathOf(rule.Id)).ReplaceLineEndings("\n");
            Assert.StartsWith($"# {rule.Id}: {rule.Title}\n", page, StringComparison.Ordinal);
            Assert.Contains($"\n| {Severity(rule)} | ", page, StringComparison.Ordinal);
            string row = Assert.Single(rows, row => row.Contains($"({rule.Id}.md)", StringComparison.Ordinal));
            Assert.StartsWith($"| [{rule.Id}]({rule.Id}.md) | {Severity(rule)} | {rule.Title} | ", row, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(CompileTimeRules))]
    public async Task The_wrong_code_breaks_the_rule_alone(string id)
    {
        ProjectState state = Project(id, "Wrong");
        state.LanguageVersion = id == RuleCatalog.LanguageVersion.Id ? LanguageVersion.CSharp11 : LanguageVersion.CSharp13;

        // What is wrong with two types together is said of each.
        Assert.Equal([id], (await AnalyzeAsync(state)).Select(diagnostic => diagnostic.Id).Distinct());
    }

    [Theory]
    [MemberData(nameof(CompileTimeRules))]
    [MemberData(nameof(RunTimeRules))]
    public async Task The_right_code_compiles_and_breaks_nothing(string id) =>
        Assert.Empty(await AnalyzeAsync(Project(id, "Right")));

    [Theory]
    [MemberData(nameof(RunTimeRules))]
    public async Task What_only_the_run_knows_is_found_when_it_runs(string id)
    {
        Assert.Empty(await AnalyzeAsync(Project(id, "Wrong")));
        Assert.Equal(id, Assert.Single(Violations(Code(id, "Wrong"))).RuleId);
        Assert.Empty(Violations(Code(id, "Right")));
    }

    /// <summary>Gets what a build says; that an example has no documentation comments (CS1591) is no fault of it.</summary>
    private static async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(ProjectState state) =>
        [.. (await RuleVerifier.AnalyzeAsync(state, CompilerDiagnostics.Warnings)).Where(diagnostic => diagnostic.Id != "CS1591")];

    private static IReadOnlyList<runtime::ActivityGen.ActivityViolation> Violations(string code)
    {
        Assembly assembly = CompiledActivity.Load(new ProjectState().Add(code));
        object activity = assembly.GetType("Example", throwOnError: true)!.GetMethod("Create")!.Invoke(null, null)!;
        return ((runtime::ActivityGen.UserActivity)activity).Validate();
    }

    private static string Severity(RuleDescription rule) => rule.Severity switch
    {
        RuleSeverity.Error => "error",
        RuleSeverity.Warning => "warning",
        _ => "info",
    };

    private static string Code(string id, string heading)
    {
        string section = Section(id, heading);
        Match code = CodeBlock().Match(section);
        Assert.True(code.Success, $"{id}.md has no code under '{heading}'.");
        return code.Groups[1].Value;
    }

    /// <summary>Makes the project of a page's section: its code, files beside it, each a block of JSON after a line that says <c>`name`:</c>, and options.</summary>
    private static ProjectState Project(string id, string heading)
    {
        ProjectState state = new();
        string section = Section(id, heading);
        foreach (Match code in CodeBlock().Matches(section))
        {
            state.Add(code.Groups[1].Value);
        }

        foreach (Match file in FileBlock().Matches(section))
        {
            state.AdditionalFiles.Add(("/0/" + file.Groups[1].Value, file.Groups[2].Value));
        }

        foreach (Match option in OptionLine().Matches(string.Concat(OptionBlock().Matches(section).Select(block => block.Groups[1].Value))))
        {
            state.GlobalOptions[option.Groups[1].Value] = option.Groups[2].Value;
        }

        Assert.True(state.Sources.Count + state.AdditionalFiles.Count > 0, $"{id}.md has no code under '{heading}'.");
        return state;
    }

    private static string Section(string id, string heading)
    {
        string page = File.ReadAllText(PathOf(id)).ReplaceLineEndings("\n");
        int start = page.IndexOf($"\n## {heading}\n", StringComparison.Ordinal);
        Assert.True(start >= 0, $"{id}.md has no section '{heading}'.");
        int end = page.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
        return end < 0 ? page[start..] : page[start..end];
    }

    private static string PathOf(string id) => Path.Combine(Folder(), id + ".md");

    private static string Folder() => Repository.PathOf("docs/rules");

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex("```ini\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex OptionBlock();

    [GeneratedRegex("^(activitygen_[^ =]+) *= *(.*)$", RegexOptions.Multiline)]
    private static partial Regex OptionLine();

    [GeneratedRegex("\n`([^`\n]+)`:\n\n```json\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex FileBlock();
}
