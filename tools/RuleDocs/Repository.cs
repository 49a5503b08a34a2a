namespace ActivityGen.Tools.RuleDocs;

/// <summary>The checkout that the tool runs in.</summary>
internal static class Repository
{
    /// <summary>Finds the folder that has the solution, from the working directory upwards.</summary>
    internal static string Find()
    {
        for (string? folder = Environment.CurrentDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "ActivityGen.sln")))
            {
                return folder;
            }
        }

        throw new InvalidOperationException("This is no checkout of ActivityGen: there is no ActivityGen.sln in the working directory or above it.");
    }
}
