using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ActivityGen.Roslyn.Tests.Harness;

/// <summary>An analyzer over a project, after the generators, as in a build: analyzers see generated trees.</summary>
public class CSharpAnalyzerTest<TAnalyzer>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    public ProjectState TestState { get; } = new();

    public List<DiagnosticResult> ExpectedDiagnostics { get; } = [];

    public List<IIncrementalGenerator> Generators { get; } = [];

    public CompilerDiagnostics CompilerDiagnostics { get; set; } = CompilerDiagnostics.Errors;

    public string TestCode
    {
        set => TestState.Add(value);
    }

    protected ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } = [new TAnalyzer()];

    protected string? DefaultId => Analyzers[0].SupportedDiagnostics is [var only] ? only.Id : null;

    public virtual async Task RunAsync(CancellationToken cancellationToken = default)
    {
        GeneratorRun run = GeneratorRun.Create(
            TestState.CreateCompilation(),
            Generators.Select(generator => generator.AsSourceGenerator()),
            TestState.Options,
            TestState.AdditionalTexts);
        ImmutableArray<Diagnostic> actual = await AnalyzerRun.DiagnosticsAsync(
            run.Output,
            Analyzers,
            new AnalyzerOptions(TestState.AdditionalTexts, TestState.Options),
            CompilerDiagnostics,
            cancellationToken);
        DiagnosticVerdict.Verify(
            DiagnosticVerdict.Expected(TestState.Parse(), ExpectedDiagnostics, DefaultId),
            actual,
            $"{typeof(TAnalyzer).Name} reported something else.");
    }
}
