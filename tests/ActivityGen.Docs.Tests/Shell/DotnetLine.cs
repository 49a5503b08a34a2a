using System.Text.Json;
using ActivityGen.Docs.Tests.Checks;
using ActivityGen.Roslyn.Tests.Harness;

namespace ActivityGen.Docs.Tests.Shell;

/// <summary>A command line of <c>dotnet</c>: options, paths of this repository, packages and templates that there are.</summary>
internal static class DotnetLine
{
    private static readonly string[] Verbs = ["add", "build", "clean", "format", "new", "nuget", "pack", "publish", "restore", "run", "sln", "test", "tool"];

    private static readonly string[] Options =
    [
        "-c", "--configuration", "--project", "-o", "--output", "-n", "--name", "-t", "--no-build", "--no-restore", "--no-incremental", "--filter", "--global", "--local",
        "--add-source", "--source", "--version", "--verify-no-changes", "--include", "--severity", "--diagnostics", "--logger", "--create-manifest-if-needed", "--self-contained", "-r",
    ];

    private static readonly string[] SdkTemplates = ["console", "classlib", "web", "webapi", "worker", "xunit", "sln", "gitignore", "nugetconfig", "editorconfig", "tool-manifest"];

    /// <summary>Gets what is wrong with it.</summary>
    /// <param name="words">The words behind <c>dotnet</c>.</param>
    internal static async Task<IReadOnlyList<string>> FailuresAsync(IReadOnlyList<string> words)
    {
        if (words.Count == 0 || !Verbs.Contains(words[0]))
        {
            return [$"dotnet has no '{string.Join(' ', words)}'."];
        }

        string[] own = [.. words.TakeWhile(word => word != "--")];
        List<string> failures = [.. own.Skip(1).Select(OptionFailure).OfType<string>()];
        string? project = ProjectOf(own);
        if (project is not null && !File.Exists(Repository.PathOf(project)) && !Directory.Exists(Repository.PathOf(project)))
        {
            failures.Add($"there is no '{project}'.");
        }

        if (own[0] == "run" && project?.Contains("ActivityGen.Feed", StringComparison.Ordinal) == true
            && await FeedLine.FailureAsync([.. words.Skip(own.Length + 1)]) is { } failure)
        {
            failures.Add(failure);
        }

        if (NameFailure(own) is { } unknown)
        {
            failures.Add(unknown);
        }

        return failures;
    }

    private static string? OptionFailure(string word)
    {
        if (word.StartsWith("-p:", StringComparison.Ordinal))
        {
            string property = word[3..].Split('=')[0];
            return SdkNames.IsProperty(property) ? null : $"nobody reads the property '{property}'.";
        }

        return word.StartsWith('-') && word is not ("-warnaserror" or "-v:n" or "-v:d" or "-bl") && !Options.Contains(word.Split('=')[0]) ? $"'{word}' is no option that a page needs." : null;
    }

    /// <summary>Gets the path of this repository that is built or run; null where it is the reader's own.</summary>
    private static string? ProjectOf(string[] words)
    {
        int option = Array.IndexOf(words, "--project");
        if (option >= 0)
        {
            return option + 1 < words.Length ? words[option + 1] : "";
        }

        return words is ["build" or "test" or "pack" or "format", { } path, ..] && !path.StartsWith('-') && (path.Contains('/', StringComparison.Ordinal) || path.EndsWith(".sln", StringComparison.Ordinal)) ? path : null;
    }

    private static string? NameFailure(string[] words)
    {
        string[] names = [.. words.Where(word => !word.StartsWith('-'))];
        return names switch
        {
            ["add", "package", { } package, ..] => PackageFailure(package),
            ["tool", "install", { } tool, ..] => PackageFailure(tool),
            ["new", "install" or "uninstall", { } templates, ..] => PackageFailure(templates),
            ["new", { } template, ..] => SdkTemplates.Concat(OwnTemplates()).Contains(template) ? null : $"there is no template '{template}'.",
            _ => null,
        };
    }

    private static string? PackageFailure(string package) => SdkNames.VersionOf(package) is null ? $"the package '{package}' is neither ours nor pinned." : null;

    private static IEnumerable<string> OwnTemplates() =>
        Directory.EnumerateFiles(Repository.PathOf("src/ActivityGen.Templates/templates"), "template.json", SearchOption.AllDirectories)
            .Select(static file => JsonElement.Parse(File.ReadAllText(file)).GetProperty("shortName").GetString()!);
}
