using System.Text.Json.Nodes;
using ActivityGen.Contract;

namespace ActivityGen.CompilerServices;

/// <summary>Looks for text in a <see cref="JsonNode"/> that UTF-8 cannot carry: a JSON writer would replace it in silence.</summary>
internal static class NodeText
{
    /// <summary>Gets the index of the first lone surrogate, in the text that has it; -1 where there is none.</summary>
    internal static int IndexOfLoneSurrogate(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject properties:
                foreach ((string name, JsonNode? value) in properties)
                {
                    int found = WellFormedText.IndexOfLoneSurrogate(name);
                    found = found < 0 ? IndexOfLoneSurrogate(value) : found;
                    if (found >= 0)
                    {
                        return found;
                    }
                }

                return -1;
            case JsonArray items:
                foreach (JsonNode? item in items)
                {
                    int found = IndexOfLoneSurrogate(item);
                    if (found >= 0)
                    {
                        return found;
                    }
                }

                return -1;
            case JsonValue value when value.TryGetValue(out string? text):
                return WellFormedText.IndexOfLoneSurrogate(text);
            case JsonValue value when value.TryGetValue(out char character):
                return WellFormedText.IndexOfLoneSurrogate([character]);
            default:
                return -1;
        }
    }
}
