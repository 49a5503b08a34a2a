using BenchmarkDotNet.Attributes;

namespace ActivityGen.Benchmarks.Runtime;

/// <summary>Writing, input by input; the sample's is all its 231 activities at once.</summary>
public class WriteBenchmarks
{
    private WriteCase _input = null!;

    public static IEnumerable<string> Names => WriteCases.All.Select(input => input.Name);

    [ParamsSource(nameof(Names))]
    public string Input { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        _input = WriteCases.All.Single(input => input.Name == Input);
        _input.Check();
    }

    [Benchmark(Baseline = true)]
    public void ActivityGen() => _input.Ours();

    [Benchmark]
    public void SystemTextJson() => _input.Json();

    [Benchmark]
    public void MicrosoftGraph() => _input.Graph();

    [Benchmark]
    public void NewtonsoftJson() => _input.Newtonsoft();

    [Benchmark]
    public void Copy() => _input.Copy();
}
