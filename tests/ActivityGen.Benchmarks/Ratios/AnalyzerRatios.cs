using System.Collections.Immutable;
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
        AddDocument(table);
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

    /// <summary>One document of a warm project of 1,000 types, edited, and analyzed as an editor asks for it.</summary>
    private static void AddDocument(RatioTable table)
    {
        const double LimitMilliseconds = 2;
        CSharpCompilation corpus = Corpus.Create(1000, CorpusKind.Annotated);
        double[][] times = OfRuns(
            15,
            turn => Document(Edits.Of(EditKind.AnnotatedType, corpus, turn + 1), Analyzers.None),
            turn => Document(Edits.Of(EditKind.AnnotatedType, corpus, turn + 101), Analyzers.Ours));
        double added = Median(times[1].Zip(times[0], (ours, none) => ours - none));
        table.Add(new RatioRow(
            "analyzers, one edited document of 1,000",
            Figures.Milliseconds(added),
            "an empty analyzer " + Figures.Milliseconds(Median(times[0])),
            "",
            "<= " + Figures.Milliseconds(LimitMilliseconds),
            added <= LimitMilliseconds));
    }

    private static Action Document(CSharpCompilation edited, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        SemanticModel model = edited.GetSemanticModel(edited.SyntaxTrees.First(tree => tree.FilePath == Corpus.EditedPath));

        // The editor has coloured the document: it is bound.
        _ = model.GetDiagnostics();
        CompilationWithAnalyzers run = new(edited, analyzers, Analyzers.Options(concurrent: true));
        return () => _ = run.GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, CancellationToken.None).GetAwaiter().GetResult();
    }
}
