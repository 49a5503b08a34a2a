using System.Globalization;
using ActivityGen.Benchmarks.Compiler;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using static ActivityGen.Benchmarks.Running.Samples;

namespace ActivityGen.Benchmarks.Ratios;

/// <summary>The generator in the compiler: cold, and after edits.</summary>
internal static class GeneratorRatios
{
    internal static void Add(RatioTable table)
    {
        // The largest first: it warms the compiler up, whose JIT would else be what ten types measure.
        Dictionary<int, double> cold = [];
        foreach (int types in (int[])[1000, 100, 10])
        {
            cold[types] = AddCold(table, types);
        }

        double growth = cold[1000] / cold[100];
        table.Add(new RatioRow(
            "generator cold, growth from 100 to 1,000 types", Figures.Milliseconds(cold[1000]), Figures.Milliseconds(cold[100]), Figures.Times(growth), "linear: <= 15x", growth <= 15));

        foreach (int types in (int[])[10, 100, 1000])
        {
            AddEdit(table, types, "body", EditKind.Body, types >= 100 ? Goal.AtMost(1 / 40.0) : null);
            AddEdit(table, types, "declaration elsewhere", EditKind.Declaration, Goal.AtMost(2));
            AddEdit(table, types, "annotated type", EditKind.AnnotatedType, Goal.AtMost(2));
            AddEdit(table, types, "base type in another file", EditKind.BaseType, goal: null);
            AddEdit(table, types, "added type", EditKind.AddedType, goal: null);
        }

        AddMemory(table);
    }

    private static double AddCold(RatioTable table, int types)
    {
        CSharpCompilation annotated = Corpus.Create(types, CorpusKind.Annotated);
        CSharpCompilation json = Corpus.Create(types, CorpusKind.Json);
        CSharpCompilation shared = Corpus.Create(types, CorpusKind.SharedJson);

        // A clone of the compilation has no symbols yet, as in a build.
        double[][] times = OfRuns(
            types == 1000 ? 5 : 12,
            _ => Cold(Generators.Ours(), annotated),
            _ => Cold(Generators.Json(), json),
            _ => Cold(Generators.Json(), shared));
        table.Add(ColdRow(types, "System.Text.Json, a context a type", times[0], times[1], Goal.AtMost(1 / 3.0)));
        table.Add(ColdRow(types, "System.Text.Json, one context", times[0], times[2], goal: null));
        return Median(times[0]);
    }

    private static RatioRow ColdRow(int types, string peer, double[] ours, double[] theirs, Goal? goal)
    {
        double ratio = Ratio(ours, theirs);
        return new RatioRow(
            string.Create(CultureInfo.InvariantCulture, $"generator cold, {types:N0} types"),
            Figures.Milliseconds(Median(ours)),
            $"{peer} {Figures.Milliseconds(Median(theirs))}",
            Figures.Times(ratio),
            goal?.ToString(),
            goal?.IsMet(ratio));
    }

    private static Action Cold(GeneratorDriver driver, CSharpCompilation compilation)
    {
        CSharpCompilation fresh = compilation.Clone();
        return () => driver.RunGenerators(fresh);
    }

    private static void AddEdit(RatioTable table, int types, string what, EditKind edit, Goal? goal)
    {
        EditSession ours = new(Generators.Ours(), Corpus.Create(types, CorpusKind.Annotated));
        EditSession empty = new(Generators.Empty(), Corpus.Create(types, CorpusKind.Annotated));
        double[][] times = OfRuns(
            types == 1000 ? 15 : 30,
            turn => ours.Edit(project => Edits.Of(edit, project, turn + 1)),
            turn => empty.Edit(project => Edits.Of(edit, project, turn + 1)));
        double ratio = Ratio(times[0], times[1]);
        table.Add(new RatioRow(
            string.Create(CultureInfo.InvariantCulture, $"generator, edit of {what}, {types:N0} types"),
            Figures.Milliseconds(Median(times[0])),
            "empty generator " + Figures.Milliseconds(Median(times[1])),
            Figures.Times(ratio),
            goal?.ToString(),
            goal?.IsMet(ratio)));
    }

    internal static void AddSource(RatioTable table)
    {
        const int Types = 100;
        const double Limit = 12 * 1024;
        double ours = (double)new EditSession(Generators.Ours(), Corpus.Create(Types, CorpusKind.Annotated)).GeneratedBytes() / Types;
        double json = (double)new EditSession(Generators.Json(), Corpus.Create(Types, CorpusKind.Json)).GeneratedBytes() / Types;
        table.Add(new RatioRow(
            "generated source, a type", Figures.Bytes(ours), "System.Text.Json " + Figures.Bytes(json), Figures.Times(ours / json), "<= 12 kB", ours <= Limit));
    }

    private static void AddMemory(RatioTable table)
    {
        EditSession session = new(Generators.Ours(), Corpus.Create(100, CorpusKind.Annotated));
        long before = After(session, 0, 50);
        long after = After(session, 50, 200);
        double growth = (double)(after - before) / before;
        table.Add(new RatioRow(
            "memory after 200 edits more, 100 types", Figures.Bytes(after), "before " + Figures.Bytes(before), Figures.Percent(growth), "flat: <= 2.0 %", growth <= 0.02));
        GC.KeepAlive(session);
    }

    private static long After(EditSession session, int first, int count)
    {
        for (int turn = first + 1; turn <= first + count; turn++)
        {
            int edit = turn;
            session.Edit(project => Edits.Of(EditKind.Body, project, edit))();
            session.Edit(project => Edits.Of(EditKind.Declaration, project, edit))();
            session.Edit(project => Edits.Of(EditKind.AnnotatedType, project, edit))();
        }

        return GC.GetTotalMemory(forceFullCollection: true);
    }
}
