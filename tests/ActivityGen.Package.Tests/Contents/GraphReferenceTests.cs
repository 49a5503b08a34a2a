using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace ActivityGen.Package.Tests.Contents;

/// <summary>The targets hand the assembly for Microsoft's Graph SDK to projects that have what it was compiled against: they have to know what that is.</summary>
public sealed class GraphReferenceTests
{
    private const string Folder = "buildTransitive/net10.0/";

    [Fact]
    public async Task The_targets_ask_for_the_versions_that_the_assembly_references()
    {
        using PackageFile package = await PackageFile.OpenAsync("ActivityGen.Client");
        using MemoryStream text = new(package.Read(Folder + "ActivityGen.Client.targets"));
        XElement targets = XDocument.Load(text).Root!;
        using PEReader reader = new([.. package.Read(Folder + "ActivityGen.Client.Graph.dll")]);
        MetadataReader metadata = reader.GetMetadataReader();
        (string Name, Version Version)[] references =
        [
            .. metadata.AssemblyReferences.Select(metadata.GetAssemblyReference)
                .Select(reference => (metadata.GetString(reference.Name), reference.Version))
                .Where(reference => reference.Item1.StartsWith("Microsoft.Graph", StringComparison.Ordinal) || reference.Item1.StartsWith("Microsoft.Kiota", StringComparison.Ordinal)),
        ];

        // What the targets compare: the SDK, and Kiota's two parts, which the one floor is for.
        Assert.Equal(["Microsoft.Graph", "Microsoft.Kiota.Abstractions", "Microsoft.Kiota.Serialization.Json"], references.Select(reference => reference.Name).Order(StringComparer.Ordinal));
        Assert.All(references, reference => Assert.Equal(
            reference.Version,
            new Version(targets.Descendants(reference.Name == "Microsoft.Graph" ? "_ActivityGenGraphFloor" : "_ActivityGenKiotaFloor").Single().Value + ".0")));
    }
}
