using System.Collections.ObjectModel;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace ActivityGen;

/// <summary>JSON values as parts of immutable records: owned, and compared by what they say.</summary>
internal static class JsonValues
{
    /// <summary>Gets a value for people to see, as it is spelled; bytes that are not UTF-8 show as U+FFFD, where the value's own text would throw.</summary>
    internal static string? Display(HeldJson? value) => value is null ? null : Encoding.UTF8.GetString(value.Raw);

    internal static bool Equal(HeldJson? left, HeldJson? right) =>
        ReferenceEquals(left, right)
        || (left is not null && right is not null && (left.Raw.SequenceEqual(right.Raw) || Equal(left.Element, right.Element)));

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
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentOutOfRangeException)
        {
            // A string that is no text (half of a surrogate pair, bytes that are not UTF-8), or a number whose exponent no Int32 holds:
            // such a value equals only what is spelled alike.
            return false;
        }
    }
}
