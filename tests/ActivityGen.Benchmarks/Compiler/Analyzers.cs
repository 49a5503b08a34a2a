using System.Collections.Immutable;
using ActivityGen.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ActivityGen.Benchmarks.Compiler;

/// <summary>Our analyzers and suppressors, and one that does nothing.</summary>
internal static class Analyzers
{
    internal static ImmutableArray<DiagnosticAnalyzer> Ours { get; } =
    [
        .. typeof(ActivityGenerator).Assembly.GetTypes()
            .Where(type => type is { IsAbstract: false, IsPublic: true } && typeof(DiagnosticAnalyzer).IsAssignableFrom(type))
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    internal static ImmutableArray<DiagnosticAnalyzer> None { get; } = [new EmptyAnalyzer()];

    /// <summary>Gets a run of analyzers over a whole project, one thread at a time as the compile's own figure is.</summary>
    internal static Action Whole(CSharpCompilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        CSharpCompilation fresh = compilation.Clone();
        return () => _ = new CompilationWithAnalyzers(fresh, analyzers, Options(concurrent: false)).GetAllDiagnosticsAsync().GetAwaiter().GetResult();
    }

    internal static CompilationWithAnalyzersOptions Options(bool concurrent) => new(
        new AnalyzerOptions([]),
        onAnalyzerException: (exception, analyzer, _) => throw new InvalidOperationException($"{analyzer.GetType().Name} threw.", exception),
        concurrentAnalysis: concurrent,
        logAnalyzerExecutionTime: false);
}
