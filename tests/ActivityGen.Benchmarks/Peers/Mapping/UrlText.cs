using System.Globalization;
using System.Text;

namespace ActivityGen.Benchmarks.Peers.Mapping;

/// <summary>The URL helper that every app with optional parameters comes to write.</summary>
internal static class UrlText
{
    internal static string Escape(string value) => Uri.EscapeDataString(value);

    internal static string Invariant(IFormattable value, string? format = null) => value.ToString(format, CultureInfo.InvariantCulture);

    /// <summary>Appends <c>?a=1&amp;b=2</c> of the parameters that are not null.</summary>
    internal static string WithQuery(string url, char first, params ReadOnlySpan<(string Name, string? Value)> parameters)
    {
        StringBuilder text = new(url);
        char separator = first;
        foreach ((string name, string? value) in parameters)
        {
            if (value is not null)
            {
                text.Append(separator).Append(name).Append('=').Append(Escape(value));
                separator = '&';
            }
        }

        return text.ToString();
    }
}
