namespace ActivityGen.Package.Tests.Harness;

/// <summary>What a command did.</summary>
/// <param name="CommandLine">The command, to be read.</param>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">What it wrote to its output.</param>
/// <param name="Errors">What it wrote to its error output.</param>
internal sealed record CommandResult(string CommandLine, int ExitCode, string Output, string Errors)
{
    /// <summary>Gets the lines of the output.</summary>
    internal IReadOnlyList<string> Lines => Output.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');

    /// <summary>Gives the result, where the command did what it was asked.</summary>
    internal CommandResult Succeeds()
    {
        Check(ExitCode == 0, $"exit code {ExitCode}");
        return this;
    }

    /// <summary>Gives the result, where the command said no.</summary>
    internal CommandResult Fails()
    {
        Check(ExitCode != 0, "exit code 0");
        return this;
    }

    /// <summary>Fails the test where a condition does not hold, and shows everything that the command said.</summary>
    internal void Check(bool condition, string problem) =>
        Assert.True(condition, $"{problem}{Environment.NewLine}$ {CommandLine}{Environment.NewLine}{Output}{Errors}");

    /// <summary>Fails the test where two lists of lines differ.</summary>
    internal void CheckEqual(IEnumerable<string> expected, IEnumerable<string> actual)
    {
        string[] wanted = [.. expected];
        string[] found = [.. actual];
        Check(wanted.SequenceEqual(found), $"Expected:{Environment.NewLine}{Join(wanted)}{Environment.NewLine}Actual:{Environment.NewLine}{Join(found)}");

        static string Join(string[] lines) => string.Join(Environment.NewLine, lines.Select(line => "  " + line));
    }
}
