using System.Text;

namespace ActivityPublisher.Tests;

/// <summary>One run of the program, in this process.</summary>
internal sealed record PublisherRun(int ExitCode, string[] Output, string[] Errors)
{
    internal string[] Requests => [.. Output.Where(line => line.StartsWith("PUT ", StringComparison.Ordinal)).Select(line => line[4..])];

    internal static PublisherRun Of(params string[] args)
    {
        using StringWriter output = new();
        using StringWriter errors = new();
        int exitCode = new PublisherApp(output, errors).Run(args);
        return new PublisherRun(exitCode, Lines(output.ToString()), Lines(errors.ToString()));
    }

    internal static PublisherRun OfJournal(string journal) => OfJournal(Encoding.UTF8.GetBytes(journal));

    internal static PublisherRun OfJournal(byte[] journal)
    {
        using TemporaryFolder folder = new();
        string path = folder.Of("journal.jsonl");
        File.WriteAllBytes(path, journal);
        return Of("--journal", path);
    }

    internal static string[] Lines(string text) => text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
