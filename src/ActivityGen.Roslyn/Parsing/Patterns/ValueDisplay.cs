using System.Text;
using ActivityGen.Contract;
using ActivityGen.Roslyn.Specs;

namespace ActivityGen.Roslyn.Parsing.Patterns;

/// <summary>Shows a value in a message as C# would write it.</summary>
internal static class ValueDisplay
{
    internal static string Of(HoleSpec hole, string? text) => text is null ? "null"
        : hole.Type.Shape == HoleShape.Any ? Quoted('"', text)
        : hole.Type.Shape == HoleShape.Char ? Quoted('\'', text)
        : text;

    private static string Quoted(char quote, string text)
    {
        StringBuilder result = new();
        result.Append(quote);
        foreach (char c in text)
        {
            _ = c == quote || c == '\\' ? result.Append('\\').Append(c) : result.Append(c);
        }

        // What cannot be seen is spelled out as C# spells it.
        return MessageText.Value(result.Append(quote).ToString().AsSpan());
    }
}
