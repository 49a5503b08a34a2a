using System.Text.RegularExpressions;

namespace ActivityGen.Tests;

/// <summary>
/// Lone surrogates in theory data: attributes are stored as UTF-8, where each becomes U+FFFD before a test sees it. So the data has
/// <c>{D800}</c> for one.
/// </summary>
internal static partial class Surrogates
{
    internal static string Read(string data) => Marker().Replace(data, match => ((char)Convert.ToInt32(match.Groups[1].Value, 16)).ToString());

    [GeneratedRegex(@"\{(D[89A-F][0-9A-F]{2})\}")]
    private static partial Regex Marker();
}
