using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.Json;
using ActivityGen.Package.Tests.Harness;

namespace ActivityGen.Package.Tests.Contents;

/// <summary>What a debugger finds: deterministic assemblies, their symbols, and the way to the sources.</summary>
public sealed class SymbolTests
{
    private static readonly Guid SourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    [Theory]
    [InlineData("ActivityGen", "lib/net10.0/ActivityGen.dll")]
    [InlineData("ActivityGen.Client", "lib/net10.0/ActivityGen.Client.dll")]
    [InlineData("ActivityGen.Feed", "lib/net10.0/ActivityGen.Feed.dll")]
    public async Task A_library_s_symbols_are_in_the_symbol_package(string id, string assembly)
    {
        using PackageFile package = await PackageFile.OpenAsync(id);
        using PackageFile symbols = await PackageFile.OpenAsync(id, ".snupkg");

        AssertSymbols(package.Read(assembly), symbols.Read(Path.ChangeExtension(assembly, ".pdb")));
    }

    [Theory]
    [InlineData("tools/net10.0/any/ActivityGen.dll")]
    [InlineData("tools/net10.0/any/ActivityGen.Feed.dll")]
    [InlineData("tools/net10.0/any/activity-feed.dll")]
    public async Task The_tool_s_symbols_are_beside_it(string assembly)
    {
        using PackageFile package = await PackageFile.OpenAsync("activity-feed");

        AssertSymbols(package.Read(assembly), package.Read(Path.ChangeExtension(assembly, ".pdb")));
    }

    [Theory]
    [InlineData("ActivityGen", "analyzers/dotnet/roslyn4.14/cs/ActivityGen.Roslyn.dll")]
    [InlineData("ActivityGen", "analyzers/dotnet/roslyn4.14/cs/ActivityGen.CodeFixes.dll")]
    [InlineData("ActivityGen.Client", "buildTransitive/net10.0/ActivityGen.Client.Graph.dll")]
    public async Task What_lies_elsewhere_than_in_lib_has_its_symbols_in_itself(string id, string assembly)
    {
        using PackageFile package = await PackageFile.OpenAsync(id);
        byte[] image = package.Read(assembly);
        using PEReader reader = new([.. image]);
        DebugDirectoryEntry embedded = Assert.Single(reader.ReadDebugDirectory(), entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
        using MetadataReaderProvider provider = reader.ReadEmbeddedPortablePdbDebugDirectoryData(embedded);

        AssertDeterministic(reader);
        AssertSources(provider.GetMetadataReader());
    }

    private static void AssertSymbols(byte[] image, byte[] symbols)
    {
        using PEReader reader = new([.. image]);
        using MetadataReaderProvider provider = MetadataReaderProvider.FromPortablePdbImage([.. symbols]);
        MetadataReader pdb = provider.GetMetadataReader();

        AssertDeterministic(reader);
        AssertSources(pdb);

        // The two halves of the id: a debugger takes no other file for this assembly's symbols.
        DebugDirectoryEntry entry = Assert.Single(reader.ReadDebugDirectory(), entry => entry.Type == DebugDirectoryEntryType.CodeView);
        BlobContentId id = new(pdb.DebugMetadataHeader!.Id);
        Assert.Equal(id.Guid, reader.ReadCodeViewDebugDirectoryData(entry).Guid);
        Assert.Equal(id.Stamp, entry.Stamp);
    }

    private static void AssertDeterministic(PEReader reader) =>
        Assert.Contains(reader.ReadDebugDirectory(), entry => entry.Type == DebugDirectoryEntryType.Reproducible);

    private static void AssertSources(MetadataReader pdb)
    {
        string[] documents = [.. pdb.Documents.Select(handle => pdb.GetString(pdb.GetDocument(handle).Name))];
        Assert.NotEmpty(documents);

        // Only a build for others maps this machine's paths away; a developer's own keeps them, so that breakpoints work.
        Assert.Equal(!TestBuild.IsContinuousIntegration, documents.Any(document => document.StartsWith(TestBuild.RepositoryRoot, StringComparison.Ordinal)));

        byte[] json = Assert.Single(SourceLinks(pdb));
        using JsonDocument sourceLink = JsonDocument.Parse(json);
        (string from, string to) = Assert.Single(sourceLink.RootElement.GetProperty("documents").EnumerateObject().Select(map => (map.Name, map.Value.GetString()!)));
        string raw = TestBuild.RepositoryUrl.Replace("https://github.com/", "https://raw.githubusercontent.com/", StringComparison.Ordinal);
        Assert.Matches($"^{System.Text.RegularExpressions.Regex.Escape(raw)}/[0-9a-f]{{40}}/\\*$", to);

        // Every document is one of the repository's, or travels in the symbols.
        string prefix = from.TrimEnd('*');
        HashSet<string> embedded = [.. EmbeddedSources(pdb)];
        Assert.DoesNotContain(documents, document => !document.StartsWith(prefix, StringComparison.Ordinal) && !embedded.Contains(document));
    }

    private static IEnumerable<byte[]> SourceLinks(MetadataReader pdb) =>
        pdb.CustomDebugInformation.Select(pdb.GetCustomDebugInformation).Where(information => pdb.GetGuid(information.Kind) == SourceLink).Select(information => pdb.GetBlobBytes(information.Value));

    private static IEnumerable<string> EmbeddedSources(MetadataReader pdb)
    {
        Guid embeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");
        foreach (CustomDebugInformationHandle handle in pdb.CustomDebugInformation)
        {
            CustomDebugInformation information = pdb.GetCustomDebugInformation(handle);
            if (pdb.GetGuid(information.Kind) == embeddedSource && information.Parent.Kind == HandleKind.Document)
            {
                yield return pdb.GetString(pdb.GetDocument((DocumentHandle)information.Parent).Name);
            }
        }
    }
}
