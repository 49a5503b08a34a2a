using System.Collections.ObjectModel;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace ActivityGen;

/// <summary>JSON values as parts of immutable records: owned, and compared by what they say.</summary>
internal static class JsonValues
{
    /// <summary>Takes a value out of its document, which its owner may dispose of; JSON null and undefined are no value.</summary>
    internal static JsonElement? Owned(JsonElement? value) =>
        value is { ValueKind: not (JsonValueKind.Undefined or JsonValueKind.Null) } element ? element.Clone() : null;

    internal static bool Equal(JsonElement? left, JsonElement? right) =>
        left is { } a && right is { } b ? Equal(a, b) : left is null && right is null;

    internal static bool Equal(ReadOnlyDictionary<string, JsonElement>? left, ReadOnlyDictionary<string, JsonElement>? right)
    {
        if (left is null || right is null)
        {
            return left is null && right is null;
        }

        if (left.Count != right.Count)
        {
            return false;
        }

        // The order of an object's properties carries no meaning in JSON.
        foreach ((string name, JsonElement value) in left)
        {
            if (!right.TryGetValue(name, out JsonElement other) || !Equal(value, other))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Equal(JsonElement left, JsonElement right)
    {
        if (JsonMarshal.GetRawUtf8Value(left).SequenceEqual(JsonMarshal.GetRawUtf8Value(right)))
        {
            return true;
        }

        try
        {
            return JsonElement.DeepEquals(left, right);
        }
        catch (InvalidOperationException)
        {
            // A string whose escapes are no text (half of a surrogate pair) equals only what is spelled alike.
            return false;
        }
    }
}
