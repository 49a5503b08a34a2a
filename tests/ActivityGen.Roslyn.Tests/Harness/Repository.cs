namespace ActivityGen.Roslyn.Tests.Harness;

/// <summary>The checkout that the tests were built in.</summary>
internal static class Repository
{
    /// <summary>Gets the path of a file or folder of the repository.</summary>
    internal static string PathOf(string relativePath)
    {
        DirectoryInfo? root = new(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "ActivityGen.sln")))
        {
            root = root.Parent;
        }

        return root is null
            ? throw new VerificationException($"{relativePath} is not on this machine.")
            : Path.Combine(root.FullName, relativePath);
    }
}
