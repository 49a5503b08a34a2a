using System.Collections.Immutable;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ActivityGen.Roslyn.Tests.Harness;

namespace ActivityGen.Docs.Tests.Checks;

/// <summary>The names that mean something in a project: properties and items that the SDK's targets or our own read, SDKs, packages.</summary>
internal static partial class SdkNames
{
    private static readonly string Sdk = Directory.EnumerateDirectories(
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", "..", "sdk"))).Order(StringComparer.Ordinal).Last();

    private static readonly Lazy<string[]> Targets = new(() =>
    [
        .. Directory.EnumerateFiles(Sdk, "*.*", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Repository.PathOf("src"), "*.*", SearchOption.AllDirectories))
            .Where(file => Path.GetExtension(file) is ".props" or ".targets")
            .Select(File.ReadAllText),
    ]);

    private static readonly Lazy<ImmutableHashSet<string>> KnownProperties = new(() =>
        [.. Targets.Value.SelectMany(text => PropertyUse().Matches(text)).Select(use => use.Groups["name"].Value)]);

    private static readonly Lazy<ImmutableHashSet<string>> KnownItems = new(() =>
        [.. Targets.Value.SelectMany(text => ItemUse().Matches(text)).Select(use => use.Groups[1].Value)]);

    private static readonly Lazy<ImmutableDictionary<string, string?>> KnownPackages = new(ReadPackages);

    internal static bool IsProperty(string name) => KnownProperties.Value.Contains(name);

    internal static bool IsItem(string name) => KnownItems.Value.Contains(name);

    internal static bool IsSdk(string name) => Directory.Exists(Path.Combine(Sdk, "Sdks", name));

    /// <summary>Gets the version that a package has: ours, or the one that is pinned.</summary>
    /// <returns>The version; null where neither we make the package nor any project of ours uses it.</returns>
    internal static string? VersionOf(string package) => KnownPackages.Value.GetValueOrDefault(package);

    private static ImmutableDictionary<string, string?> ReadPackages()
    {
        string version = XDocument.Load(Repository.PathOf("Directory.Build.props")).Descendants("Version").Single().Value;
        ImmutableDictionary<string, string?> packages = XDocument.Load(Repository.PathOf("Directory.Packages.props")).Descendants("PackageVersion")
            .ToImmutableDictionary(pin => pin.Attribute("Include")!.Value, string? (pin) => pin.Attribute("Version")!.Value, StringComparer.OrdinalIgnoreCase);
        string[] ours = ["ActivityGen", "ActivityGen.Client", "ActivityGen.Feed", "ActivityGen.Templates", "activity-feed"];
        return packages.SetItems(ours.Select(name => KeyValuePair.Create(name, (string?)version)));
    }

    /// <summary>In <c>$(…)</c>, or handed to the compiler for analyzers to read.</summary>
    [GeneratedRegex(@"(\$\(|CompilerVisibleProperty Include="")(?<name>[A-Za-z_][A-Za-z0-9_]*)["").]", RegexOptions.ExplicitCapture)]
    private static partial Regex PropertyUse();

    [GeneratedRegex(@"@\(([A-Za-z_][A-Za-z0-9_]*)")]
    private static partial Regex ItemUse();
}
