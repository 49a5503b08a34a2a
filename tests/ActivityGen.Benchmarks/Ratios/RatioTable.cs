using System.Globalization;
using System.Text.Json;

namespace ActivityGen.Benchmarks.Ratios;

/// <summary>The one table that says whether the design's goals are met.</summary>
internal sealed class RatioTable
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase };
    private static readonly string[] Titles = ["what", "ours", "peer", "ratio", "goal", "met"];

    private readonly List<RatioRow> _rows = [];

    internal bool IsMet => _rows.TrueForAll(row => row.Met != false);

    internal void Add(RatioRow row)
    {
        _rows.Add(row);

        // Minutes pass: whoever waits sees that something happens.
        Console.Error.WriteLine($"{row.What}: {row.Ours}, {row.Peer}: {row.Ratio}{(row.Met is { } met ? met ? " (met)" : $" (NOT met, {row.Goal})" : "")}");
    }

    /// <summary>Writes the table as Markdown, which is what the README carries.</summary>
    internal void Write(TextWriter output)
    {
        List<string[]> cells = [Titles, .. _rows.Select(row => new[]
        {
            row.What, row.Ours, row.Peer, row.Ratio, row.Goal ?? "", row.Met switch { true => "yes", false => "**no**", null => "" },
        })];
        int[] widths = [.. Titles.Select((_, column) => cells.Max(line => line[column].Length))];
        for (int i = 0; i < cells.Count; i++)
        {
            output.WriteLine("| " + string.Join(" | ", cells[i].Select((cell, column) => cell.PadRight(widths[column]))) + " |");
            if (i == 0)
            {
                output.WriteLine("|" + string.Join('|', widths.Select(width => new string('-', width + 2))) + "|");
            }
        }
    }

    internal void WriteJson(string path)
    {
        var document = new
        {
            Date = DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Runtime = Environment.Version.ToString(),
            Os = System.Runtime.InteropServices.RuntimeInformation.OSDescription,
            Architecture = System.Runtime.InteropServices.RuntimeInformation.ProcessArchitecture.ToString(),
            Processors = Environment.ProcessorCount,
            Met = IsMet,
            Rows = _rows,
        };
        File.WriteAllText(path, JsonSerializer.Serialize(document, Indented) + "\n");
    }
}
