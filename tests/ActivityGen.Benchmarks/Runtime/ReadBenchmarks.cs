using BenchmarkDotNet.Attributes;

namespace ActivityGen.Benchmarks.Runtime;

/// <summary>Reading, input by input; the sample's is all its 231 activities at once.</summary>
public class ReadBenchmarks
{
    private ReadCase _input = null!;

    public static IEnumerable<string> Names => WriteCases.All.Select(input => input.Name);

    [ParamsSource(nameof(Names))]
    public string Input { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        _input = ReadCase.All.Single(input => input.Name == Input);
        _input.Check();
    }

    [Benchmark(Baseline = true)]
    public object? ActivityGen() => _input.Ours();

    [Benchmark]
    public object? SystemTextJson() => _input.Json();

    [Benchmark]
    public object? MicrosoftGraph() => _input.Graph();

    [Benchmark]
    public object? NewtonsoftJson() => _input.Newtonsoft();
}
