using BenchmarkDotNet.Attributes;

namespace ActivityGen.Benchmarks.Compiler;

/// <summary>From a link to its type.</summary>
public class LinkBenchmarks
{
    private LinkAssembly _links = null!;

    [Params(1, 100, 1000)]
    public int Types { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        string path = Path.GetTempFileName();
        LinkAssembly.Save(LinkAssembly.Compile(Types), path);
        _links = LinkAssembly.Load(path);
        File.Delete(path);
    }

    [Benchmark]
    public void Match() => _links.Hit();

    [Benchmark]
    public void NearMiss() => _links.Miss();
}
