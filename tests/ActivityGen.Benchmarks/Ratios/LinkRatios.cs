using System.Globalization;
using ActivityGen.Benchmarks.Compiler;
using Microsoft.CodeAnalysis.CSharp;
using static ActivityGen.Benchmarks.Running.Samples;

namespace ActivityGen.Benchmarks.Ratios;

/// <summary>From a link to its type, whatever the number of types.</summary>
internal static class LinkRatios
{
    /// <summary>Flat: what a cache's misses cost is all that a thousand types may add.</summary>
    private const double Flat = 1.5;

    internal static void Add(RatioTable table, CSharpCompilation thousandTypes)
    {
        LinkAssembly one = LinkAssembly.Load(LinkAssembly.Compile(1));
        LinkAssembly hundred = LinkAssembly.Load(LinkAssembly.Compile(100));
        LinkAssembly thousand = LinkAssembly.Load(thousandTypes);
        AddRows(table, "match", one.Hit, hundred.Hit, thousand.Hit);
        AddRows(table, "near miss", one.Miss, hundred.Miss, thousand.Miss);
        long allocated = Allocated(thousand.Miss);
        table.Add(new RatioRow("ActivityLinks.TryMatch, near miss, allocated", Figures.Bytes(allocated), "", "", "0 B", allocated == 0));
    }

    private static void AddRows(RatioTable table, string what, Action one, Action hundred, Action thousand)
    {
        double[][] times = OfCalls(one, hundred, thousand);
        for (int i = 1; i < times.Length; i++)
        {
            double ratio = Ratio(times[i], times[0]);
            table.Add(new RatioRow(
                string.Create(CultureInfo.InvariantCulture, $"ActivityLinks.TryMatch, {what}, {(i == 1 ? 100 : 1000):N0} types"),
                Figures.Nanoseconds(Median(times[i])),
                "1 type " + Figures.Nanoseconds(Median(times[0])),
                Figures.Times(ratio),
                "flat: <= " + Figures.Times(Flat),
                ratio <= Flat));
        }
    }
}
