using System.IO.Compression;
using System.Xml.Linq;
using ActivityGen.Package.Tests.Harness;

namespace ActivityGen.Package.Tests.Contents;

/// <summary>A package, taken apart.</summary>
internal sealed class PackageFile : IDisposable
{
    private readonly ZipArchive _archive;

    private PackageFile(string path)
    {
        _archive = ZipFile.OpenRead(path);
    }

    /// <summary>Gets what is inside, without what every package has for its format (the Open Packaging Conventions).</summary>
    internal IReadOnlyList<string> Files =>
    [
        .. _archive.Entries.Select(entry => entry.FullName)
            .Where(name => name != "[Content_Types].xml" && !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Opens a package under test.</summary>
    internal static async Task<PackageFile> OpenAsync(string id, string extension = ".nupkg") =>
        new((await PackageWorkspace.GetAsync()).PackagePath(id, extension));

    /// <summary>Reads a file of it.</summary>
    internal byte[] Read(string name)
    {
        using Stream stream = (_archive.GetEntry(name) ?? throw new FileNotFoundException(name)).Open();
        using MemoryStream bytes = new();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>Reads the metadata of the nuspec, without its namespace, which differs by what a package uses.</summary>
    internal XElement Metadata()
    {
        using MemoryStream stream = new(Read(Files.Single(name => name.EndsWith(".nuspec", StringComparison.Ordinal))));
        XElement metadata = XDocument.Load(stream).Root!.Elements().Single(element => element.Name.LocalName == "metadata");
        foreach (XElement element in metadata.DescendantsAndSelf())
        {
            element.Name = element.Name.LocalName;
        }

        return metadata;
    }

    public void Dispose() => _archive.Dispose();
}
