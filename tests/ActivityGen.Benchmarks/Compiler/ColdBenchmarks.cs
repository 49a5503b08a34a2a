using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ActivityGen.Benchmarks.Compiler;

/// <summary>A first run over a compilation without symbols, as in a build.</summary>
public class ColdBenchmarks
{
    private CSharpCompilation _annotated = null!;
    private CSharpCompilation _json = null!;
    private CSharpCompilation _shared = null!;

    [Params(10, 100, 1000)]
    public int Types { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _annotated = Corpus.Create(Types, CorpusKind.Annotated);
        _json = Corpus.Create(Types, CorpusKind.Json);
        _shared = Corpus.Create(Types, CorpusKind.SharedJson);
    }

    [Benchmark(Baseline = true)]
    public GeneratorDriver ActivityGen() => Generators.Ours().RunGenerators(_annotated.Clone());

    [Benchmark]
    public GeneratorDriver SystemTextJson() => Generators.Json().RunGenerators(_json.Clone());

    [Benchmark]
    public GeneratorDriver SystemTextJsonOneContext() => Generators.Json().RunGenerators(_shared.Clone());

    [Benchmark]
    public GeneratorDriver Empty() => Generators.Empty().RunGenerators(_annotated.Clone());
}
