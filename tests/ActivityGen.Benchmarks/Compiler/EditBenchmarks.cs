using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Microsoft.CodeAnalysis.CSharp;

namespace ActivityGen.Benchmarks.Compiler;

/// <summary>A run after an edit, in a driver that knows the project.</summary>
[SimpleJob(RunStrategy.Monitoring, iterationCount: 25, invocationCount: 1)]
public class EditBenchmarks
{
    private EditSession _ours = null!;
    private EditSession _json = null!;
    private EditSession _empty = null!;
    private Action _run = null!;
    private int _turn;

    [Params(10, 100, 1000)]
    public int Types { get; set; }

    [ParamsAllValues]
    public EditKind Kind { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _ours = new EditSession(Generators.Ours(), Corpus.Create(Types, CorpusKind.Annotated));
        _empty = new EditSession(Generators.Empty(), Corpus.Create(Types, CorpusKind.Annotated));

        // Its models are other texts, and its edit is the same one elsewhere.
        _json = new EditSession(Generators.Json(), Corpus.Create(Types, CorpusKind.Json));
    }

    [IterationSetup(Target = nameof(ActivityGen))]
    public void EditOurs() => _run = _ours.Edit(Edit(CorpusKind.Annotated));

    [IterationSetup(Target = nameof(SystemTextJson))]
    public void EditJson() => _run = _json.Edit(Edit(CorpusKind.Json));

    [IterationSetup(Target = nameof(Empty))]
    public void EditEmpty() => _run = _empty.Edit(Edit(CorpusKind.Annotated));

    [Benchmark(Baseline = true)]
    public void ActivityGen() => _run();

    [Benchmark]
    public void SystemTextJson() => _run();

    [Benchmark]
    public void Empty() => _run();

    private Func<CSharpCompilation, CSharpCompilation> Edit(CorpusKind kind)
    {
        int turn = ++_turn;
        return project => Edits.Of(Kind, project, turn, kind);
    }
}
