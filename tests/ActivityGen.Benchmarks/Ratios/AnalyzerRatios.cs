using System.Collections.Immutable;
using System.Globalization;
using ActivityGen.Benchmarks.Compiler;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using static ActivityGen.Benchmarks.Running.Samples;

namespace ActivityGen.Benchmarks.Ratios;

/// <summary>The analyzers against the compile's own time, and in a document that is being edited.</summary>
internal static class AnalyzerRatios
{
    internal static void Add(RatioTable table, CSharpCompilation thousandTypes)
    {
        AddWhole(table, "analyzers, 1,000 types", thousandTypes, 0.10);
        AddWhole(table, "analyzers, 1,000 types without activities", Corpus.Create(1000, CorpusKind.Plain), 0.01);
        CSharpCompilation annotated = Corpus.Create(1000, CorpusKind.Annotated);
        CSharpCompilation plain = Corpus.Create(1000, CorpusKind.Plain);
        AddDocument(table, "analyzers, one edited document of 1,000", Corpus.EditedPath, 2, turn => Edits.Of(EditKind.AnnotatedType, annotated, turn));
        AddDocument(table, "analyzers, one document of 1,000, its link edited", Corpus.EditedPath, 2, turn => annotated.Replace(
            Corpus.EditedPath,
            Corpus.Model(Corpus.Edited, CorpusKind.Annotated).Replace("://articles", string.Create(CultureInfo.InvariantCulture, $"://articles{turn}-"), StringComparison.Ordinal)));
        AddDocument(table, "analyzers, one edited document without activities", Corpus.ElsewherePath, 0.5, turn => Edits.Of(EditKind.Body, plain, turn));
    }

    /// <summary>What our analyzers add to a run of one that does nothing, of what the compile takes to bind and emit.</summary>
    private static void AddWhole(RatioTable table, string what, CSharpCompilation compilation, double limit)
    {
        double[][] times = OfRuns(
            3,
            _ => Emit(compilation),
            _ => Analyzers.Whole(compilation, Analyzers.None),
            _ => Analyzers.Whole(compilation, Analyzers.Ours));
        double added = Median(times[2].Zip(times[1], (ours, none) => ours - none));
        double share = Median(times[0].Select((compile, round) => (times[2][round] - times[1][round]) / compile));
        table.Add(new RatioRow(
            what, Figures.Milliseconds(added), "compile " + Figures.Milliseconds(Median(times[0])), Figures.Percent(share), "<= " + Figures.Percent(limit), share <= limit));
    }

    private static Action Emit(CSharpCompilation compilation)
    {
        CSharpCompilation fresh = compilation.Clone();
        return () =>
        {
            using MemoryStream image = new();
            if (!fresh.Emit(image).Success)
            {
                throw new InvalidOperationException("The corpus does not compile.");
            }
        };
    }

    /// <summary>One document of a warm project, edited, and analyzed as an editor asks for it: the analyzers are those of the edit before, the compilation is new.</summary>
    private static void AddDocument(RatioTable table, string what, string path, double limitMilliseconds, Func<int, CSharpCompilation> edit)
    {
        // An editor's analyzers have run often: the JIT changes tiers after some thirty calls.
        const int WarmUp = 40;
        _ = Run(WarmUp, 0);
        double[][] times = Run(25, WarmUp + 1);
        double added = Median(times[1].Zip(times[0], (ours, none) => ours - none));
        table.Add(new RatioRow(
            what,
            Figures.Milliseconds(added),
            "an empty analyzer " + Figures.Milliseconds(Median(times[0])),
            "",
            "<= " + Figures.Milliseconds(limitMilliseconds),
            added <= limitMilliseconds));

        double[][] Run(int rounds, int first) => OfRuns(
            rounds,
            turn => Document(edit((2 * (first + turn)) + 1), path, Analyzers.None),
            turn => Document(edit((2 * (first + turn)) + 2), path, Analyzers.Ours));
    }

    private static Action Document(CSharpCompilation edited, string path, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        SemanticModel model = edited.GetSemanticModel(edited.SyntaxTrees.First(tree => tree.FilePath == path));

        // The editor has coloured the document: it is bound.
        _ = model.GetDiagnostics();
        CompilationWithAnalyzers run = new(edited, analyzers, Analyzers.Options(concurrent: true));
        return () => _ = run.GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, CancellationToken.None).GetAwaiter().GetResult();
    }
}
