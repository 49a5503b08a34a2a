using ActivityGen.Benchmarks.Runtime;
using static ActivityGen.Benchmarks.Running.Samples;

namespace ActivityGen.Benchmarks.Ratios;

/// <summary>Writing, reading and ids against their peers.</summary>
internal static class RuntimeRatios
{
    internal static void AddWriting(RatioTable table)
    {
        foreach (WriteCase input in WriteCases.All)
        {
            input.Check();
            double[][] times = OfCalls(input.Ours, input.Json, input.Graph, input.Newtonsoft, input.Copy);
            string what = $"write, {input.Name}";
            table.Add(Faster(what, "map + System.Text.Json", times[0], times[1], input.Count, Goal.AtLeast(6)));
            table.Add(Faster(what, "Microsoft.Graph", times[0], times[2], input.Count, Goal.AtLeast(80)));
            table.Add(Faster(what, "map + Newtonsoft.Json", times[0], times[3], input.Count, goal: null));
            table.Add(Slower(what, "copy of the bytes", times[0], times[4], input.Count, input.Name == WriteCases.Rich ? Goal.AtMost(4) : null));

            // The sample's own properties allocate: its peers do the same for them.
            bool isOurs = input.Name != WriteCases.Sample;
            table.Add(Allocation(what, Allocated(input.Ours) / input.Count, Allocated(input.Json) / input.Count, isOurs ? 0 : null));
        }
    }

    internal static void AddReading(RatioTable table)
    {
        foreach (ReadCase input in ReadCase.All)
        {
            input.Check();
            double[][] times = OfCalls(() => input.Ours(), () => input.Json(), () => input.Graph(), () => input.Newtonsoft());
            string what = $"read, {input.Name}";
            table.Add(Faster(what, "System.Text.Json", times[0], times[1], input.Count, Goal.AtLeast(3)));
            table.Add(Faster(what, "Microsoft.Graph", times[0], times[2], input.Count, Goal.AtLeast(12)));
            table.Add(Faster(what, "Newtonsoft.Json", times[0], times[3], input.Count, goal: null));
            table.Add(Allocation(what, Allocated(() => input.Ours()) / input.Count, Allocated(() => input.Json()) / input.Count, limit: null));
        }
    }

    internal static void AddIds(RatioTable table)
    {
        foreach (IdCase input in IdCase.All)
        {
            input.Check();
            double[][] times = OfCalls(input.Ours, input.OursUtf8, input.Escape, input.Copy);
            string what = $"UrlSafeId.TryEncode, {input.Name}";
            if (input.IsSafe)
            {
                table.Add(Slower(what, "copy", times[0], times[3], input.Count, Goal.AtMost(2)));
                table.Add(Slower(what + ", UTF-8", "copy", times[1], times[3], input.Count, Goal.AtMost(2)));
            }
            else
            {
                table.Add(Faster(what, "Uri.EscapeDataString", times[0], times[2], input.Count, Goal.AtLeast(3)));
                table.Add(Faster(what + ", UTF-8", "Uri.EscapeDataString", times[1], times[2], input.Count, Goal.AtLeast(3)));
            }

            table.Add(Allocation(what, Allocated(input.Ours), Allocated(input.Escape), 0));
        }
    }

    private static RatioRow Faster(string what, string peer, double[] ours, double[] theirs, int count, Goal? goal) =>
        Row(what, peer, ours, theirs, count, Ratio(theirs, ours), goal);

    private static RatioRow Slower(string what, string peer, double[] ours, double[] theirs, int count, Goal? goal) =>
        Row(what, peer, ours, theirs, count, Ratio(ours, theirs), goal);

    private static RatioRow Row(string what, string peer, double[] ours, double[] theirs, int count, double ratio, Goal? goal) => new(
        what,
        Figures.Nanoseconds(Median(ours) / count),
        $"{peer} {Figures.Nanoseconds(Median(theirs) / count)}",
        Figures.Times(ratio),
        goal?.ToString(),
        goal?.IsMet(ratio));

    private static RatioRow Allocation(string what, long ours, long theirs, long? limit) => new(
        what + ", allocated",
        Figures.Bytes(ours),
        Figures.Bytes(theirs),
        "",
        limit is { } bytes ? Figures.Bytes(bytes) : null,
        limit is null ? null : ours <= limit);
}
