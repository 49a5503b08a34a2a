using System.Runtime.CompilerServices;

namespace ActivityGen.Roslyn.Tests.Harness;

/// <summary>Approved outputs: <c>Name.verified.cs</c> beside the test; a different output is left as <c>Name.received.cs</c>.</summary>
public static class Snapshot
{
    public const string UpdateVariable = "ACTIVITYGEN_UPDATE_SNAPSHOTS";

    public static void Match(string actual, string name, [CallerFilePath] string testFile = "")
        => Match(actual, name, Environment.GetEnvironmentVariable(UpdateVariable) == "1", testFile);

    /// <summary>All files of a run as one snapshot, each under its hint name.</summary>
    public static void Match(GeneratorRun run, string name, [CallerFilePath] string testFile = "")
        => Match(string.Concat(run.Sources.Select(source => $"// ==== {source.Key}\n{source.Value}\n")), name, testFile);

    internal static void Match(string actual, string name, bool update, string testFile)
    {
        string directory = DirectoryOf(testFile);
        string verified = Path.Combine(directory, name + ".verified.cs");
        string received = Path.Combine(directory, name + ".received.cs");

        // Git may have changed the line ends of the approved file; the generator's own are a test of their own.
        string text = actual.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        string? approved = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : null;
        if (text == approved)
        {
            File.Delete(received);
            return;
        }

        if (update)
        {
            File.WriteAllText(verified, text);
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, text);
        throw new VerificationException(
            $"{(approved is null ? "Nothing is approved yet" : "The output differs from the approved one")}: {received}\n"
            + $"Set {UpdateVariable}=1 to approve. (-: approved, +: received)\n\n{TextDiff.Between(approved ?? string.Empty, text)}");
    }

    // A deterministic build writes /_/ for the root of the repository.
    private static string DirectoryOf(string testFile)
    {
        string? directory = Path.GetDirectoryName(testFile);
        if (Directory.Exists(directory))
        {
            return directory;
        }

        string relative = testFile.StartsWith("/_/", StringComparison.Ordinal) ? testFile[3..] : testFile;
        return Path.GetDirectoryName(Repository.PathOf(relative))!;
    }
}
