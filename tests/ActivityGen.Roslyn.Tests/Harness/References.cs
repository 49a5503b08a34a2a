extern alias runtime;

using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace ActivityGen.Roslyn.Tests.Harness;

/// <summary>What the compilations under test refer to; made once, so that every compilation shares the same metadata.</summary>
public static class References
{
    private static readonly Lazy<ImmutableArray<MetadataReference>> FrameworkAssemblies = new(FindFramework);

    private static readonly Lazy<MetadataReference> RuntimeAssembly = new(
        () => MetadataReference.CreateFromFile(typeof(runtime::ActivityGen.UserActivityAttribute).Assembly.Location));

    private static readonly Lazy<ImmutableArray<MetadataReference>> GraphAssemblies = new(() =>
    [
        .. typeof(References).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Where(static attribute => attribute.Key.StartsWith("Graph.", StringComparison.Ordinal))
            .Select(static attribute => MetadataReference.CreateFromFile(attribute.Value!)),
    ]);

    /// <summary>Gets the framework: the SDK's reference pack, else the assemblies that the tests themselves run on.</summary>
    public static ImmutableArray<MetadataReference> Framework => FrameworkAssemblies.Value;

    /// <summary>Gets ActivityGen.dll.</summary>
    public static MetadataReference Runtime => RuntimeAssembly.Value;

    /// <summary>Gets Microsoft's Graph SDK and what it is made of.</summary>
    public static ImmutableArray<MetadataReference> Graph => GraphAssemblies.Value;

    /// <summary>Gets the framework and ActivityGen.dll.</summary>
    public static ImmutableArray<MetadataReference> All => Framework.Add(Runtime);

    private static ImmutableArray<MetadataReference> FindFramework()
    {
        string runtimeDirectory = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        string packs = Path.GetFullPath(Path.Combine(runtimeDirectory, "..", "..", "..", "packs", "Microsoft.NETCore.App.Ref"));
        string? pack = Directory.Exists(packs)
            ? Directory.EnumerateDirectories(packs, $"{Environment.Version.Major}.*").Order(StringComparer.Ordinal).LastOrDefault()
            : null;
        string references = Path.Combine(pack ?? string.Empty, "ref", $"net{Environment.Version.Major}.0");
        IEnumerable<string> files = pack is not null && Directory.Exists(references)
            ? Directory.EnumerateFiles(references, "*.dll")
            : ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
                .Where(file => Path.GetDirectoryName(file) == runtimeDirectory);

        return [.. files.Order(StringComparer.Ordinal).Select(file => MetadataReference.CreateFromFile(file))];
    }
}
