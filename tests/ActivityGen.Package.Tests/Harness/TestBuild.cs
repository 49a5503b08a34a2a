using System.Reflection;

namespace ActivityGen.Package.Tests.Harness;

/// <summary>What the build of these tests knows: the same build made what is packed.</summary>
internal static class TestBuild
{
    internal static string Configuration { get; } = Value("Configuration");

    internal static string Version { get; } = Value("Version");

    internal static string RepositoryUrl { get; } = Value("RepositoryUrl");

    internal static bool IsContinuousIntegration { get; } = Value("ContinuousIntegrationBuild") == "true";

    /// <summary>Gets where the repository's own packages are.</summary>
    internal static string PackageRoot { get; } = Value("PackageRoot");

    /// <summary>Gets the folder of the repository.</summary>
    internal static string RepositoryRoot { get; } = FindRoot();

    /// <summary>Gets the folder of the projects that the tests copy.</summary>
    internal static string Assets { get; } = Path.Combine(RepositoryRoot, "tests", "ActivityGen.Package.Tests", "Assets");

    private static string Value(string key) =>
        typeof(TestBuild).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == key).Value ?? "";

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ActivityGen.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run from inside the repository.");
    }
}
