namespace ActivityGen.Tools.RuleDocs;

/// <summary>A rule's page.</summary>
internal static class RulePage
{
    /// <summary>Gets the last cell of the page's table: when the rule is checked.</summary>
    internal static string Checked(string folder, string id)
    {
        string path = Path.Combine(folder, id + ".md");
        if (!File.Exists(path))
        {
            throw new InvalidOperationException($"docs/rules/{id}.md is missing: every rule has its page.");
        }

        string row = File.ReadLines(path).Where(static line => line.StartsWith('|')).ElementAtOrDefault(2)
            ?? throw new InvalidOperationException($"docs/rules/{id}.md has no table with severity, code fix and when it is checked.");
        return row.Trim('|', ' ').Split('|')[^1].Trim();
    }
}
