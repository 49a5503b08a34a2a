using ActivityGen.Benchmarks.Compiler;
using ActivityGen.Benchmarks.Ratios;
using ActivityGen.Benchmarks.Running;
using BenchmarkDotNet.Running;
using Microsoft.CodeAnalysis.CSharp;

const string Usage = """
    ratios [--json FILE] [--only GROUP]   one table of ratios against peers; exit code 0 where every goal is met
                                          GROUP: write, read, ids, generator, source, links or analyzers
    check                                            the peers' JSON against ours, by value, without timing
    bench [BenchmarkDotNet's arguments]              every benchmark in full, with memory: bench --filter '*Write*'
    """;

switch (args)
{
    case ["ratios", .. string[] options]:
        return Ratios(options);
    case [LinkRatios.Command, string folder]:
        LinkRatios.Measure(folder, Console.Out);
        return 0;
    case ["check"]:
        Check.Run(Console.Out);
        return 0;
    case ["bench", .. string[] options]:
        BenchmarkSwitcher.FromAssembly(typeof(Check).Assembly).Run(options, InProcess.Config);
        return 0;
    default:
        Console.Error.WriteLine(Usage);
        return 2;
}

static int Ratios(string[] options)
{
    // Compiled once for two groups, and only where one of them is asked for.
    Lazy<CSharpCompilation> thousandTypes = new(() => LinkAssembly.Compile(1000));
    Dictionary<string, Action<RatioTable>> groups = new()
    {
        ["write"] = RuntimeRatios.AddWriting,
        ["read"] = RuntimeRatios.AddReading,
        ["ids"] = RuntimeRatios.AddIds,
        ["generator"] = GeneratorRatios.Add,
        ["source"] = GeneratorRatios.AddSource,
        ["links"] = table => LinkRatios.Add(table, thousandTypes.Value),
        ["analyzers"] = table => AnalyzerRatios.Add(table, thousandTypes.Value),
    };
    string? json = null;
    string? only = null;
    for (int i = 0; i < options.Length; i += 2)
    {
        switch (options[i..])
        {
            case ["--json", string file, ..]:
                json = file;
                break;
            case ["--only", string group, ..] when groups.ContainsKey(group):
                only = group;
                break;
            default:
                Console.Error.WriteLine(Usage);
                return 2;
        }
    }

#if DEBUG
    Console.Error.WriteLine("These are times of unoptimized code: run with -c Release.");
#endif
    RatioTable table = new();
    foreach ((string group, Action<RatioTable> add) in groups)
    {
        if (only is null || only == group)
        {
            add(table);
        }
    }

    table.Write(Console.Out);
    if (json is not null)
    {
        table.WriteJson(json);
    }

    return table.IsMet ? 0 : 1;
}
