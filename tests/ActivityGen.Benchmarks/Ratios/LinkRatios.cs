using System.Diagnostics;
using System.Globalization;
using ActivityGen.Benchmarks.Compiler;
using Microsoft.CodeAnalysis.CSharp;
using static ActivityGen.Benchmarks.Running.Samples;

namespace ActivityGen.Benchmarks.Ratios;

/// <summary>From a link to its type, whatever the number of types.</summary>
/// <remarks>In a process of its own: after a thousand types were compiled here, the JIT has the compiler's methods to optimize first, for many seconds.</remarks>
internal static class LinkRatios
{
    /// <summary>The command of the other process.</summary>
    internal const string Command = "measure-links";

    /// <summary>Flat: what a cache's misses cost is all that a thousand types may add.</summary>
    private const double Flat = 1.5;

    private static readonly int[] Sizes = [1, 100, 1000];

    internal static void Add(RatioTable table, CSharpCompilation thousandTypes)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("activitygen-links-");
        try
        {
            foreach (int types in Sizes)
            {
                LinkAssembly.Save(types == 1000 ? thousandTypes : LinkAssembly.Compile(types), PathOf(folder.FullName, types));
            }

            foreach (string line in Run(folder.FullName))
            {
                table.Add(Row(line.Split(' ')));
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Measures, and prints a line of figures for each row.</summary>
    internal static void Measure(string folder, TextWriter output)
    {
        LinkAssembly[] links = [.. Sizes.Select(types => LinkAssembly.Load(PathOf(folder, types)))];
        Print(output, "match", OfCalls([.. links.Select(link => (Action)link.Hit)]));
        Print(output, "near-miss", OfCalls([.. links.Select(link => (Action)link.Miss)]));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"allocated {Allocated(links[^1].Miss)}"));
    }

    private static void Print(TextWriter output, string what, double[][] times)
    {
        for (int i = 1; i < times.Length; i++)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what} {Sizes[i]} {Median(times[i])} {Median(times[0])} {Ratio(times[i], times[0])}"));
        }
    }

    private static string[] Run(string folder)
    {
        ProcessStartInfo start = new(Environment.ProcessPath!) { RedirectStandardOutput = true };
        string[] arguments = [.. IsHosted() ? (string[])[typeof(LinkRatios).Assembly.Location] : [], Command, folder];
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            : throw new InvalidOperationException($"Measuring links failed with exit code {process.ExitCode}.");
    }

    /// <summary>Tells whether this process is the <c>dotnet</c> host with the assembly as its argument.</summary>
    private static bool IsHosted() => Path.GetFileNameWithoutExtension(Environment.ProcessPath!).Equals("dotnet", StringComparison.OrdinalIgnoreCase);

    private static string PathOf(string folder, int types) => Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"Links{types}.dll"));

    private static RatioRow Row(string[] figures)
    {
        const string What = "ActivityLinks.TryMatch, ";
        if (figures[0] == "allocated")
        {
            long bytes = long.Parse(figures[1], CultureInfo.InvariantCulture);
            return new RatioRow(What + "near miss, allocated", Figures.Bytes(bytes), "", "", "0 B", bytes == 0);
        }

        double ratio = double.Parse(figures[4], CultureInfo.InvariantCulture);
        return new RatioRow(
            string.Create(CultureInfo.InvariantCulture, $"{What}{figures[0].Replace('-', ' ')}, {int.Parse(figures[1], CultureInfo.InvariantCulture):N0} types"),
            Figures.Nanoseconds(double.Parse(figures[2], CultureInfo.InvariantCulture)),
            "1 type " + Figures.Nanoseconds(double.Parse(figures[3], CultureInfo.InvariantCulture)),
            Figures.Times(ratio),
            "flat: <= " + Figures.Times(Flat),
            ratio <= Flat);
    }
}
