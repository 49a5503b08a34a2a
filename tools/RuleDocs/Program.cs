using ActivityGen.Tools.RuleDocs;

// Writes what the docs and the release files say of all rules together, from the analyzers themselves. With --check it writes nothing and
// fails where a file is not what it would write.
bool isCheck = args is ["--check"];
if (args.Length > 0 && !isCheck)
{
    Console.Error.WriteLine("Usage: dotnet run --project tools/RuleDocs [-- --check]");
    return 2;
}

string root = Repository.Find();
RuleCatalogue catalogue = RuleCatalogue.Load(Path.Combine(root, "docs", "rules"));
int different = 0;
foreach ((string path, string text) in new[] { RuleTable.Render(root, catalogue), ReleaseFile.Render(root, catalogue) })
{
    string relative = Path.GetRelativePath(root, path).Replace('\\', '/');
    if (File.Exists(path) && File.ReadAllText(path).ReplaceLineEndings("\n") == text)
    {
        Console.WriteLine($"{relative} is up to date");
    }
    else if (isCheck)
    {
        Console.Error.WriteLine($"{relative} is not what the analyzers say; run: dotnet run --project tools/RuleDocs");
        different++;
    }
    else
    {
        File.WriteAllText(path, text);
        Console.WriteLine($"{relative} is written");
    }
}

return different == 0 ? 0 : 1;
