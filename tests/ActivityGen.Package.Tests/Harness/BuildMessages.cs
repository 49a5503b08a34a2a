using System.Text.RegularExpressions;

namespace ActivityGen.Package.Tests.Harness;

/// <summary>Reads warnings and errors off what a build prints, each once.</summary>
internal static partial class BuildMessages
{
    /// <summary>Gets the build's warnings and errors as <c>Article.cs(5,1): error AG0101</c>, in the order of file and place.</summary>
    internal static IReadOnlyList<string> Messages(this CommandResult build) =>
    [
        .. Message().Matches(build.Output)
            .Select(match => (File: Path.GetFileName(match.Groups["file"].Value.Trim()), Place: match.Groups["place"].Value, What: match.Groups["what"].Value))
            .Distinct()
            .OrderBy(message => message.File, StringComparer.Ordinal)
            .ThenBy(message => message.Place.Split(',')[0].PadLeft(8), StringComparer.Ordinal)
            .ThenBy(message => message.Place.PadLeft(16), StringComparer.Ordinal)
            .ThenBy(message => message.What, StringComparer.Ordinal)
            .Select(message => $"{message.File}{message.Place}: {message.What}"),
    ];

    /// <summary>Fails the test where a build says anything else than what is expected.</summary>
    internal static void Says(this CommandResult build, params string[] expected) => build.CheckEqual(expected, build.Messages());

    [GeneratedRegex(@"^(?<file>[^\r\n(]*?)(?<place>\(\d+(,\d+)*\))?\s*: (?<what>(error|warning) \w+)(?=:)", RegexOptions.Multiline)]
    private static partial Regex Message();
}
