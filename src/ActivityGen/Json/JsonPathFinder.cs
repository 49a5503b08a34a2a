using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ActivityGen;

/// <summary>Finds the path of a place in a document that could not be read: <c>$.historyItems[2].startedDateTime</c>.</summary>
internal static class JsonPathFinder
{
    private static readonly SearchValues<char> NeedBrackets =
        SearchValues.Create(" .'\"[]()/\\\t\r\n\b\f\u0085\u2028\u2029");

    /// <summary>Walks from a reader's state to a byte offset, or to where the document stops being JSON.</summary>
    internal static string Find(Utf8JsonReader reader, long offset)
    {
        List<Level> levels = [];
        try
        {
            if (reader.TokenType == JsonTokenType.None)
            {
                reader.Read();
            }

            while (reader.TokenStartIndex < offset)
            {
                Step(levels, ref reader);
                if (!reader.Read())
                {
                    break;
                }
            }
        }
        catch (JsonException)
        {
            // This is the place: it made the first walk stop too.
        }

        return PathOf(levels);
    }

    private static void Step(List<Level> levels, ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                levels.Add(new Level());
                return;
            case JsonTokenType.StartArray:
                levels.Add(new Level { IsArray = true });
                return;
            case JsonTokenType.PropertyName:
                levels[^1].Name = PropertyNameText.Display(ref reader);
                return;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                levels.RemoveAt(levels.Count - 1);
                break;
        }

        if (levels is [.., { IsArray: true } array])
        {
            array.Index++;
        }
    }

    private static string PathOf(List<Level> levels)
    {
        StringBuilder path = new("$");
        foreach (Level level in levels)
        {
            if (level.IsArray)
            {
                path.Append(CultureInfo.InvariantCulture, $"[{level.Index}]");
            }
            else if (level.Name is { } name)
            {
                // The spelling of System.Text.Json's own paths.
                _ = name.AsSpan().ContainsAny(NeedBrackets) ? path.Append("['").Append(name).Append("']") : path.Append('.').Append(name);
            }
        }

        return path.ToString();
    }

    private sealed class Level
    {
        internal bool IsArray { get; init; }

        internal int Index { get; set; }

        internal string? Name { get; set; }
    }
}
