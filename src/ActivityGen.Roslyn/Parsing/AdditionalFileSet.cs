using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ActivityGen.Roslyn.Parsing;

/// <summary>The project's AdditionalFiles, found by the names that attributes give them.</summary>
internal sealed class AdditionalFileSet
{
    internal static readonly AdditionalFileSet Empty = new(ImmutableArray<AdditionalText>.Empty, projectDirectory: null);

    private readonly Lazy<Dictionary<string, AdditionalText>> _files;
    private readonly string? _projectDirectory;

    private AdditionalFileSet(ImmutableArray<AdditionalText> files, string? projectDirectory)
    {
        _files = new Lazy<Dictionary<string, AdditionalText>>(() => Index(files));
        _projectDirectory = projectDirectory;
    }

    /// <summary>Makes the set of a project.</summary>
    internal static AdditionalFileSet Of(ImmutableArray<AdditionalText> files, AnalyzerConfigOptions options)
    {
        options.TryGetValue("build_property.ProjectDir", out string? directory);
        return new AdditionalFileSet(files, directory);
    }

    /// <summary>Finds a file by a name that is relative to the project, else to a source file.</summary>
    internal AdditionalText? Find(string name, string? sourcePath)
    {
        return (_projectDirectory is { Length: > 0 } ? Find(Combine(_projectDirectory, name)) : null)
            ?? Find(Combine(DirectoryOf(sourcePath), name));
    }

    private AdditionalText? Find(string path) => _files.Value.TryGetValue(path, out AdditionalText? file) ? file : null;

    /// <remarks>Not the first of several at one path: the driver puts files that come later last, so their order is not the project's.</remarks>
    private static Dictionary<string, AdditionalText> Index(ImmutableArray<AdditionalText> files)
    {
        Dictionary<string, AdditionalText> index = new(StringComparer.Ordinal);
        foreach (AdditionalText file in files)
        {
            string path = Combine(string.Empty, file.Path);
            if (!index.TryGetValue(path, out AdditionalText? other) || Compare(file, other) < 0)
            {
                index[path] = file;
            }
        }

        return index;
    }

    private static int Compare(AdditionalText left, AdditionalText right)
    {
        int byPath = string.CompareOrdinal(left.Path, right.Path);
        return byPath != 0 ? byPath : string.CompareOrdinal(left.GetText()?.ToString(), right.GetText()?.ToString());
    }

    private static string DirectoryOf(string? path)
    {
        int separator = path is null ? -1 : path.LastIndexOfAny(['/', '\\']);
        return separator < 0 ? string.Empty : path!.Substring(0, separator + 1);
    }

    /// <summary>Joins and normalizes by text alone: a compiler asks no file system, and hosts write either separator.</summary>
    private static string Combine(string directory, string name)
    {
        bool isRooted = name.Length > 0 && (name[0] is '/' or '\\' || (name.Length > 1 && name[1] == ':'));
        string path = (isRooted || directory.Length == 0 ? name : directory.TrimEnd('/', '\\') + "/" + name).Replace('\\', '/');
        List<string> parts = [];
        foreach (string part in path.Split('/'))
        {
            if (part == ".." && parts.Count > 0 && parts[parts.Count - 1] is not ("" or ".."))
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != "." && (part.Length > 0 || parts.Count == 0))
            {
                parts.Add(part);
            }
        }

        return string.Join("/", parts);
    }
}
