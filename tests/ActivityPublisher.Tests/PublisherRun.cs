using System.Text;

namespace ActivityPublisher.Tests;

/// <summary>One run of the program, in this process.</summary>
internal sealed record PublisherRun(int ExitCode, string[] Output, string[] Errors)
{
    internal string[] Requests => [.. Output.Where(line => line.StartsWith("PUT ", StringComparison.Ordinal)).Select(line => line[4..])];

    internal static async Task<PublisherRun> OfAsync(params string[] args)
    {
        using StringWriter output = new();
        using StringWriter errors = new();
        int exitCode = await new PublisherApp(output, errors).RunAsync(args);
        return new PublisherRun(exitCode, Lines(output.ToString()), Lines(errors.ToString()));
    }

    internal static Task<PublisherRun> DryAsync(params string[] args) => OfAsync(["--dry-run", .. args]);

    internal static Task<PublisherRun> DryJournalAsync(string journal) => DryJournalAsync(Encoding.UTF8.GetBytes(journal));

    internal static async Task<PublisherRun> DryJournalAsync(byte[] journal)
    {
        using TemporaryFolder folder = new();
        string path = folder.Of("journal.jsonl");
        File.WriteAllBytes(path, journal);
        return await DryAsync("--journal", path);
    }

    internal static string[] Lines(string text) => text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
