using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ActivityGen.Roslyn.Tests.Harness;

/// <summary>A generator over a project; its output must compile.</summary>
public sealed class CSharpSourceGeneratorTest<TGenerator>
    where TGenerator : IIncrementalGenerator, new()
{
    public ProjectState TestState { get; } = new();

    public List<DiagnosticResult> ExpectedDiagnostics { get; } = [];

    /// <summary>Gets the generators that run beside this one.</summary>
    public List<IIncrementalGenerator> OtherGenerators { get; } = [];

    /// <summary>Gets the files that must come out, exactly these; not looked at while empty.</summary>
    public List<(string HintName, string Content)> GeneratedSources { get; } = [];

    public CompilerDiagnostics CompilerDiagnostics { get; set; } = CompilerDiagnostics.Warnings;

    public string TestCode
    {
        set => TestState.Add(value);
    }

    /// <summary>Runs the generator and asserts nothing.</summary>
    public GeneratorRun Run()
        => GeneratorRun.Create(
            TestState.CreateCompilation(),
            [new TGenerator().AsSourceGenerator(), .. OtherGenerators.Select(generator => generator.AsSourceGenerator())],
            TestState.Options,
            TestState.AdditionalTexts);

    public async Task<GeneratorRun> RunAsync(CancellationToken cancellationToken = default)
    {
        GeneratorRun run = Run();
        ImmutableArray<Diagnostic> actual = await AnalyzerRun.DiagnosticsAsync(
            run.Output,
            [],
            new AnalyzerOptions([]),
            CompilerDiagnostics,
            cancellationToken);
        DiagnosticVerdict.Verify(
            DiagnosticVerdict.Expected(TestState.Parse(), ExpectedDiagnostics, defaultId: null),
            [.. run.Diagnostics, .. actual],
            $"The output of {typeof(TGenerator).Name} does not compile as expected.");
        if (GeneratedSources.Count > 0)
        {
            TextDiff.AssertEqual(Join(GeneratedSources), Join(run.Sources.Select(source => (source.Key, source.Value))), "The generated files differ.");
        }

        return run;
    }

    private static string Join(IEnumerable<(string HintName, string Content)> sources)
        => string.Concat(sources.OrderBy(source => source.HintName, StringComparer.Ordinal).Select(source => $"// ==== {source.HintName}\n{source.Content}\n"));
}
