using Microsoft.CodeAnalysis.Text;

namespace ActivityGen.CodeFixes.Mending;

/// <summary>Adds members to a JSON object, at its beginning and in its layout.</summary>
internal static class JsonMembers
{
    /// <summary>Gets the replacements that give the object the members, each with that text; what it has already stays.</summary>
    /// <returns>Null where nothing can be added rightly.</returns>
    internal static (TextSpan Span, string Text)? Add(string json, params (string Name, string Value)[] wanted)
    {
        if (JsonRoot.Read(json) is not { } root)
        {
            return null;
        }

        List<string> missing = [];
        int after = -1;
        string colon = root.Members.Count > 0 && json.Substring(root.Members[0].NameSpan.End, root.Members[0].Value.Start - root.Members[0].NameSpan.End) is ":" ? ":" : ": ";
        foreach ((string name, string value) in wanted)
        {
            int known = root.Members.FindIndex(member => member.Name == name);
            if (known < 0)
            {
                missing.Add($"\"{name}\"{colon}\"{value}\"");
            }
            else if (missing.Count == 0)
            {
                after = known;
            }
        }

        if (missing.Count == 0)
        {
            return null;
        }

        if (root.Members.Count == 0)
        {
            return (TextSpan.FromBounds(root.Open + 1, root.Close), " " + string.Join(", ", missing) + " ");
        }

        int first = root.Members[0].NameSpan.Start;
        string gap = json.Substring(root.Open + 1, first - root.Open - 1);
        int line = gap.LastIndexOf('\n');
        string separator = line < 0 ? (colon == ":" ? string.Empty : " ") : gap.Substring(line > 0 && gap[line - 1] == '\r' ? line - 1 : line);
        string added = string.Join("," + separator, missing);
        return after < 0
            ? (new TextSpan(first, 0), added + "," + separator)
            : (new TextSpan(root.Members[after].Value.End, 0), "," + separator + added);
    }
}
