using ActivityGen.Roslyn.Tests.Harness;

namespace ActivityGen.Docs.Tests.Pages;

/// <summary>The pages that there are: README and its neighbours, and all of docs.</summary>
internal static class PageFiles
{
    internal static IEnumerable<string> All =>
        Directory.EnumerateFiles(Repository.PathOf("."), "*.md")
            .Concat(Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(Repository.PathOf("."), file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    internal static Page Read(string path) => PageReader.Read(path, File.ReadAllText(Repository.PathOf(path)));
}
