namespace ActivityGen.Tools.ZoneTable;

/// <summary>Where the table stands in the repository.</summary>
internal static class TableFile
{
    /// <summary>Finds the table from the current folder or the tool's own, upwards.</summary>
    /// <exception cref="DirectoryNotFoundException">Neither is inside the repository.</exception>
    internal static string FindInRepository()
    {
        foreach (string start in new[] { Environment.CurrentDirectory, AppContext.BaseDirectory })
        {
            for (DirectoryInfo? folder = new(start); folder is not null; folder = folder.Parent)
            {
                string contract = Path.Combine(folder.FullName, "src", "ActivityGen", "Contract");
                if (Directory.Exists(contract))
                {
                    return Path.Combine(contract, "TimeZoneTable.cs");
                }
            }
        }

        throw new DirectoryNotFoundException("No src/ActivityGen/Contract above the current folder; name the file to write.");
    }
}
