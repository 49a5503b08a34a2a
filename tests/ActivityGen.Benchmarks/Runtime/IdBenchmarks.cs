using BenchmarkDotNet.Attributes;

namespace ActivityGen.Benchmarks.Runtime;

/// <summary>Encoding ids, four at once.</summary>
public class IdBenchmarks
{
    private IdCase _input = null!;

    public static IEnumerable<string> Names => IdCase.All.Select(input => input.Name);

    [ParamsSource(nameof(Names))]
    public string Input { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        _input = IdCase.All.Single(input => input.Name == Input);
        _input.Check();
    }

    [Benchmark(Baseline = true)]
    public void ActivityGen() => _input.Ours();

    [Benchmark]
    public void ActivityGenUtf8() => _input.OursUtf8();

    [Benchmark]
    public void EscapeDataString() => _input.Escape();

    [Benchmark]
    public void TryEscapeDataString() => _input.EscapeToSpan();

    [Benchmark]
    public void Copy() => _input.Copy();
}
