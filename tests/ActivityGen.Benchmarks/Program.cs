using ActivityGen.Benchmarks.Compiler;
using ActivityGen.Benchmarks.Ratios;
using ActivityGen.Benchmarks.Running;
using BenchmarkDotNet.Running;
using Microsoft.CodeAnalysis.CSharp;

const string Usage = """
    ratios [--json FILE] [--only runtime|compiler]   one table of ratios against peers; exit code 0 where every goal is met
    check                                            the peers' JSON against ours, by value, without timing
    bench [BenchmarkDotNet's arguments]              every benchmark in full, with memory: bench --filter '*Write*'
    """;

switch (args)
{
    case ["ratios", .. string[] options]:
        return Ratios(options);
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
    string? json = null;
    string? only = null;
    for (int i = 0; i < options.Length; i += 2)
    {
        switch (options[i..])
        {
            case ["--json", string file, ..]:
                json = file;
                break;
            case ["--only", "runtime" or "compiler", ..]:
                only = options[i + 1];
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
    if (only is not "compiler")
    {
        RuntimeRatios.Add(table);
    }

    if (only is not "runtime")
    {
        GeneratorRatios.Add(table);
        CSharpCompilation thousandTypes = LinkAssembly.Compile(1000);
        LinkRatios.Add(table, thousandTypes);
        AnalyzerRatios.Add(table, thousandTypes);
    }

    table.Write(Console.Out);
    if (json is not null)
    {
        table.WriteJson(json);
    }

    return table.IsMet ? 0 : 1;
}
