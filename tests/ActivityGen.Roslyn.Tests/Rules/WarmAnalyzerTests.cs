using System.Collections.Immutable;
using System.Globalization;
using ActivityGen.Roslyn.Rules;
using ActivityGen.Roslyn.Tests.Generation;
using ActivityGen.Roslyn.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ActivityGen.Roslyn.Tests.Rules;

/// <summary>The guard of what the analyzer remembers: after any edits an analyzer that has lived through them says what a new one says.</summary>
public sealed class WarmAnalyzerTests
{
    private static readonly DictionaryOptionsProvider Options = new ProjectState().Options;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 12)];

    /// <summary>Every type of <see cref="MeshProject"/> has the same id, so that each edit of one can change what is said of another.</summary>
    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Any_edits_give_what_a_new_analyzer_gives(int seed)
    {
        Random random = new(seed);
        CSharpCompilation compilation = MeshProject.Start();
        ActivityTypeAnalyzer warm = new();
        List<CSharpCompilation> past = [compilation];
        for (int step = 0; step < 12; step++)
        {
            string edits = string.Empty;
            if (random.Next(6) == 0)
            {
                compilation = past[random.Next(Math.Max(0, past.Count - 3), past.Count)];
                edits = "back";
            }

            for (int count = random.Next(3); count >= 0; count--)
            {
                (string path, string?[] ways) = MeshProject.Files.ElementAt(random.Next(MeshProject.Files.Count));
                int way = random.Next(ways.Length);
                compilation = MeshProject.With(compilation, path, way);
                edits += $" {path}:{way}";
                if (random.Next(3) == 0 && compilation.SyntaxTrees.FirstOrDefault(tree => tree.FilePath == path) is { } tree && tree.ToString().Contains("\"/x/{Slug}\"", StringComparison.Ordinal))
                {
                    // As a new tree of other text, so that the id overlaps with no other's, or with some only.
                    compilation = compilation.Edit(path, "/x/{Slug}", random.Next(2) == 0 ? "/y/{Slug}" : $"/own{step}/{{Slug}}");
                    edits += " other id";
                }
            }

            past.Add(compilation);

            // Half of the time as a build or an editor that runs generators has it, with our own output.
            Compilation seen = random.Next(2) == 0 ? compilation : GeneratorRun.Create(compilation, [new ActivityGenerator().AsSourceGenerator()]).Output;
            if (random.Next(2) == 0)
            {
                // One document only, as an editor asks.
                SyntaxTree open = seen.SyntaxTrees.ElementAt(random.Next(seen.SyntaxTrees.Count()));
                Assert.Equal(await OfFileAsync(new ActivityTypeAnalyzer(), seen, open), await OfFileAsync(warm, seen, open));
            }

            string expected = await OfAllAsync(new ActivityTypeAnalyzer(), seen, Options);
            TextDiff.AssertEqual(expected, await OfAllAsync(warm, seen, Options), $"seed {seed}, step {step}:{edits}");
            Assert.NotEmpty(expected);
        }
    }

    [Fact]
    public async Task An_option_that_forbids_a_link_takes_no_type_out()
    {
        const string Source = "using ActivityGen; [UserActivity(AppActivityId = \"/x/{Id}\", ActivationUrl = \"reader://NAME/{Id}\", ActivitySourceHost = \"https://contoso.com\")] [VisualElements(DisplayText = \"{Id}\")] public partial record NAME(string Id);";
        ProjectState state = new();
        state.Add(Source.Replace("NAME", "Article", StringComparison.Ordinal)).Add(Source.Replace("NAME", "Note", StringComparison.Ordinal));
        CSharpCompilation compilation = state.CreateCompilation();
        ActivityTypeAnalyzer warm = new();
        foreach (string? schemes in (string?[])[null, "https", null, "reader"])
        {
            FileOptionsProvider options = new(schemes is null ? ImmutableDictionary<string, string>.Empty : ImmutableDictionary<string, string>.Empty.Add("activitygen_activation_schemes", schemes));
            string expected = await OfAllAsync(new ActivityTypeAnalyzer(), compilation, options);
            Assert.Contains("AG0009", expected, StringComparison.Ordinal);
            Assert.Equal(schemes == "https", expected.Contains("AG0209", StringComparison.Ordinal));
            Assert.Equal(expected, await OfAllAsync(warm, compilation, options));
        }
    }

    private static async Task<string> OfAllAsync(ActivityTypeAnalyzer analyzer, Compilation compilation, AnalyzerConfigOptionsProvider options)
    {
        ImmutableArray<Diagnostic> diagnostics = await AnalyzerRun.DiagnosticsAsync(compilation, [analyzer], new AnalyzerOptions([], options), CompilerDiagnostics.None);
        return Text(diagnostics);
    }

    private static async Task<string> OfFileAsync(ActivityTypeAnalyzer analyzer, Compilation compilation, SyntaxTree file)
    {
        CompilationWithAnalyzers run = new(compilation, [analyzer], new AnalyzerOptions([], Options));
        return Text(await run.GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(file), filterSpan: null, CancellationToken.None));
    }

    private static string Text(ImmutableArray<Diagnostic> diagnostics) => string.Concat(diagnostics
        .Select(diagnostic => $"{diagnostic.Location.SourceTree?.FilePath} {diagnostic.Location.SourceSpan} {diagnostic.Id} {diagnostic.GetMessage(CultureInfo.InvariantCulture)}\n")
        .Order(StringComparer.Ordinal));

    /// <summary>Options that only files have, as those of a section of <c>.editorconfig</c>.</summary>
    private sealed class FileOptionsProvider(ImmutableDictionary<string, string> values) : AnalyzerConfigOptionsProvider
    {
        private readonly DictionaryOptions _files = new(values);

        public override AnalyzerConfigOptions GlobalOptions => Options.GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => _files;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _files;
    }
}
