using Microsoft.CodeAnalysis.Text;

namespace ActivityGen.CodeFixes.Mending;

/// <summary>The members of a JSON text's outermost object, with their places. The text is known to be JSON.</summary>
internal sealed class JsonRoot
{
    private JsonRoot(int open, int close, List<(string Name, TextSpan NameSpan, TextSpan Value)> members)
    {
        Open = open;
        Close = close;
        Members = members;
    }

    /// <summary>Gets the place of the opening brace.</summary>
    internal int Open { get; }

    /// <summary>Gets the place of the closing brace.</summary>
    internal int Close { get; }

    internal List<(string Name, TextSpan NameSpan, TextSpan Value)> Members { get; }

    /// <summary>Reads a text; null where it is no object.</summary>
    internal static JsonRoot? Read(string json)
    {
        int open = SkipBlanks(json, 0);
        if (open >= json.Length || json[open] != '{')
        {
            return null;
        }

        List<(string, TextSpan, TextSpan)> members = [];
        int position = SkipBlanks(json, open + 1);
        while (position < json.Length && json[position] == '"')
        {
            TextSpan name = TextSpan.FromBounds(position, EndOfString(json, position));
            position = SkipBlanks(json, name.End);
            position = SkipBlanks(json, position + 1);
            TextSpan value = TextSpan.FromBounds(position, Math.Min(json.Length, EndOfValue(json, position)));
            members.Add((json.Substring(name.Start + 1, name.Length - 2), name, value));
            position = SkipBlanks(json, value.End);
            position = position < json.Length && json[position] == ',' ? SkipBlanks(json, position + 1) : position;
        }

        return position < json.Length && json[position] == '}' ? new JsonRoot(open, position, members) : null;
    }

    private static int SkipBlanks(string json, int position)
    {
        while (position < json.Length && json[position] is ' ' or '\t' or '\r' or '\n' or '\uFEFF')
        {
            position++;
        }

        return position;
    }

    private static int EndOfString(string json, int position)
    {
        position++;
        while (position < json.Length && json[position] != '"')
        {
            position += json[position] == '\\' ? 2 : 1;
        }

        return Math.Min(json.Length, position + 1);
    }

    private static int EndOfValue(string json, int position)
    {
        int depth = 0;
        while (position < json.Length)
        {
            switch (json[position])
            {
                case '"':
                    position = EndOfString(json, position);
                    break;
                case '{' or '[':
                    depth++;
                    position++;
                    break;
                case '}' or ']' when depth > 0:
                    depth--;
                    position++;
                    break;
                case ',' or '}' or ' ' or '\t' or '\r' or '\n' when depth == 0:
                    return position;
                default:
                    position++;
                    continue;
            }

            if (depth == 0)
            {
                return position;
            }
        }

        return position;
    }
}
