using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using ActivityGen.Package.Tests.Harness;

namespace ActivityGen.Package.Tests.Contents;

/// <summary>What the compiler's assemblies reference: a compiler of the floor has to have all of it.</summary>
public sealed class CompilerReferenceTests
{
    private const string Slot = "analyzers/dotnet/roslyn4.14/cs/";
    private const string Floor = "4.14.0";

    [Fact]
    public async Task The_generator_references_the_floor_and_no_more()
    {
        Assert.Equal(
            [
                "Microsoft.CodeAnalysis 4.14.0.0",
                "Microsoft.CodeAnalysis.CSharp 4.14.0.0",
                "System.Buffers 4.0.2.0",
                "System.Collections.Immutable 9.0.0.0",
                "System.Memory 4.0.1.2",
                "netstandard 2.0.0.0",
            ],
            await ReferencesAsync("ActivityGen.Roslyn"));
    }

    [Fact]
    public async Task The_code_fixes_reference_the_floor_s_workspaces_and_no_more()
    {
        Assert.Equal(
            [
                $"ActivityGen.Roslyn {TestBuild.Version}.0",
                "Microsoft.CodeAnalysis 4.14.0.0",
                "Microsoft.CodeAnalysis.CSharp 4.14.0.0",
                "Microsoft.CodeAnalysis.Workspaces 4.14.0.0",
                "System.Collections.Immutable 9.0.0.0",
                "System.Composition.AttributedModel 9.0.0.0",
                "System.Memory 4.0.1.2",
                "netstandard 2.0.0.0",
            ],
            await ReferencesAsync("ActivityGen.CodeFixes"));
    }

    [Theory]
    [InlineData("ActivityGen.Roslyn", "microsoft.codeanalysis.common/Microsoft.CodeAnalysis", "microsoft.codeanalysis.csharp/Microsoft.CodeAnalysis.CSharp")]
    [InlineData(
        "ActivityGen.CodeFixes",
        "microsoft.codeanalysis.common/Microsoft.CodeAnalysis",
        "microsoft.codeanalysis.csharp/Microsoft.CodeAnalysis.CSharp",
        "microsoft.codeanalysis.workspaces.common/Microsoft.CodeAnalysis.Workspaces",
        "microsoft.codeanalysis.csharp.workspaces/Microsoft.CodeAnalysis.CSharp.Workspaces")]
    public async Task None_is_newer_than_what_the_floor_itself_references(string assembly, params string[] floor)
    {
        // A compiler has its own assemblies, and what they were compiled against.
        Dictionary<string, Version> supplied = new(StringComparer.Ordinal) { ["ActivityGen.Roslyn"] = new Version(TestBuild.Version + ".0") };
        foreach (string file in floor)
        {
            string[] parts = file.Split('/');
            using PEReader reader = new(File.OpenRead(Path.Combine(TestBuild.PackageRoot, parts[0], Floor, "lib", "netstandard2.0", parts[1] + ".dll")));
            MetadataReader metadata = reader.GetMetadataReader();
            supplied[parts[1]] = metadata.GetAssemblyDefinition().Version;
            foreach ((string name, Version version) in References(metadata))
            {
                supplied[name] = supplied.TryGetValue(name, out Version? other) && other > version ? other : version;
            }
        }

        using PackageFile package = await PackageFile.OpenAsync("ActivityGen");
        using PEReader ours = new([.. package.Read(Slot + assembly + ".dll")]);
        foreach ((string name, Version version) in References(ours.GetMetadataReader()))
        {
            Assert.True(supplied.TryGetValue(name, out Version? most) && version <= most, $"{assembly} references {name} {version}; Roslyn {Floor} brings {most?.ToString() ?? "none"}.");
        }
    }

    private static async Task<IEnumerable<string>> ReferencesAsync(string assembly)
    {
        using PackageFile package = await PackageFile.OpenAsync("ActivityGen");
        using PEReader reader = new([.. package.Read(Slot + assembly + ".dll")]);
        return [.. References(reader.GetMetadataReader()).Select(reference => $"{reference.Name} {reference.Version}").Order(StringComparer.Ordinal)];
    }

    private static List<(string Name, Version Version)> References(MetadataReader metadata)
    {
        List<(string, Version)> references = [];
        foreach (AssemblyReferenceHandle handle in metadata.AssemblyReferences)
        {
            AssemblyReference reference = metadata.GetAssemblyReference(handle);
            references.Add((metadata.GetString(reference.Name), reference.Version));
        }

        return references;
    }
}
