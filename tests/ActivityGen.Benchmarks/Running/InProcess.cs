using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace ActivityGen.Benchmarks.Running;

/// <summary>In this process: BenchmarkDotNet 0.14 cannot make projects for this SDK.</summary>
internal static class InProcess
{
    internal static IConfig Config { get; } = DefaultConfig.Instance
        .AddDiagnoser(MemoryDiagnoser.Default)
        .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.DontLogOutput).AsMutator())
        .WithOptions(ConfigOptions.DisableOptimizationsValidator);
}
