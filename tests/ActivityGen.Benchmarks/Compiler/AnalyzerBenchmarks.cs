using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis.CSharp;

namespace ActivityGen.Benchmarks.Compiler;

/// <summary>The analyzers over a whole project, against one that does nothing.</summary>
public class AnalyzerBenchmarks
{
    private CSharpCompilation _project = null!;

    [Params(10, 100, 1000)]
    public int Types { get; set; }

    [GlobalSetup]
    public void Setup() => _project = LinkAssembly.Compile(Types);

    [Benchmark]
    public void ActivityGen() => Analyzers.Whole(_project, Analyzers.Ours)();

    [Benchmark(Baseline = true)]
    public void Empty() => Analyzers.Whole(_project, Analyzers.None)();

    [Benchmark]
    public void Compile()
    {
        using MemoryStream image = new();
        _project.Clone().Emit(image);
    }
}
