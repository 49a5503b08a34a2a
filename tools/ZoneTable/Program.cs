using ActivityGen.Tools.ZoneTable;

// zonetable [--check] [FILE]: writes the time zone table of rule AG0204, or says whether it is up to date.
bool check = args is ["--check", ..];
string[] rest = check ? args[1..] : args;
if (rest is { Length: > 1 } or [['-', ..]])
{
    Console.Error.WriteLine("usage: dotnet run --project tools/ZoneTable -- [--check] [FILE]");
    return 2;
}

string path = rest is [var file] ? file : TableFile.FindInRepository();
string wanted = TableSource.Write();
if (!check)
{
    File.WriteAllText(path, wanted);
    Console.WriteLine($"wrote {path}");
    return 0;
}

// Git may have checked the file out with other line ends: they are not part of the table.
string actual = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
if (actual == wanted)
{
    Console.WriteLine($"{path} is up to date");
    return 0;
}

Console.Error.WriteLine($"{path} is not what TimeZoneConverter {TableSource.DataVersion} gives; run: dotnet run --project tools/ZoneTable");
return 1;
