using Microsoft.CodeAnalysis.Text;

namespace ActivityGen.CodeFixes.Mending;

/// <summary>Gives a card its type and version.</summary>
internal static class CardMending
{
    private const string Type = "AdaptiveCard";

    /// <summary>Gets the replacement; null for an object that says that it is something else.</summary>
    internal static (TextSpan Span, string Text)? Mend(string json)
    {
        if (JsonRoot.Read(json) is { } root && root.Members.FindIndex(static member => member.Name == "type") is >= 0 and var index)
        {
            TextSpan value = root.Members[index].Value;
            string type = json.Substring(value.Start, value.Length).Trim('"');
            if (!string.Equals(type, Type, StringComparison.OrdinalIgnoreCase) && type.IndexOf("${", StringComparison.Ordinal) < 0)
            {
                return null;
            }

            if (type != Type && type.IndexOf('$') < 0)
            {
                // Written in another letter case. Where the version is missing too, both go in at once.
                string version = root.Members.Exists(static member => member.Name == "version") ? string.Empty : ", \"version\": \"1.0\"";
                return (value, $"\"{Type}\"{version}");
            }
        }

        return JsonMembers.Add(json, ("type", Type), ("version", "1.0"));
    }
}
