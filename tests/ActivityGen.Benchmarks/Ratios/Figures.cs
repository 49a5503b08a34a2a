using System.Globalization;

namespace ActivityGen.Benchmarks.Ratios;

/// <summary>Figures as people read them.</summary>
internal static class Figures
{
    internal static string Nanoseconds(double value) => value switch
    {
        < 1_000 => Text($"{value:0.#} ns"),
        < 1_000_000 => Text($"{value / 1_000:0.##} us"),
        _ => Milliseconds(value / 1_000_000),
    };

    internal static string Milliseconds(double value) => value < 10 ? Text($"{value:0.00} ms") : Text($"{value:0} ms");

    internal static string Bytes(double value) => value < 1024 ? Text($"{value:0} B") : Text($"{value / 1024:0.0} kB");

    internal static string Times(double value) => value switch
    {
        < 0.2 => Text($"1/{1 / value:0.#}"),
        < 10 => Text($"{value:0.00}x"),
        _ => Text($"{value:0.0}x"),
    };

    internal static string Percent(double value) => Text($"{value * 100:0.0} %");

    private static string Text(FormattableString value) => value.ToString(CultureInfo.InvariantCulture);
}
