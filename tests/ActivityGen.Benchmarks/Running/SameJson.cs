using System.Text.Json;

namespace ActivityGen.Benchmarks.Running;

/// <summary>Makes sure that two writers say the same, before their times are compared.</summary>
internal static class SameJson
{
    /// <summary>Compares two bodies by value: order, escapes, spaces and type annotations, which the Graph SDK always writes, aside.</summary>
    /// <exception cref="InvalidOperationException">They differ; the message says where.</exception>
    internal static void Assert(string what, ReadOnlySpan<byte> expected, ReadOnlySpan<byte> actual)
    {
        if (Difference("$", JsonElement.Parse(expected), JsonElement.Parse(actual)) is { } difference)
        {
            throw new InvalidOperationException($"{what}: not the same JSON. {difference}");
        }
    }

    private static string? Difference(string path, JsonElement expected, JsonElement actual)
    {
        if (expected.ValueKind != actual.ValueKind)
        {
            return $"{path}: {expected} against {actual}";
        }

        switch (expected.ValueKind)
        {
            case JsonValueKind.Object:
                Dictionary<string, JsonElement> left = Properties(expected);
                Dictionary<string, JsonElement> right = Properties(actual);
                foreach ((string name, JsonElement value) in left)
                {
                    if (!right.Remove(name, out JsonElement other))
                    {
                        return $"{path}.{name} is missing";
                    }

                    if (Difference($"{path}.{name}", value, other) is { } inner)
                    {
                        return inner;
                    }
                }

                return right.Count == 0 ? null : $"{path}.{right.Keys.First()} is too much";

            case JsonValueKind.Array:
                if (expected.GetArrayLength() != actual.GetArrayLength())
                {
                    return $"{path}: {expected.GetArrayLength()} items against {actual.GetArrayLength()}";
                }

                for (int i = 0; i < expected.GetArrayLength(); i++)
                {
                    if (Difference($"{path}[{i}]", expected[i], actual[i]) is { } inner)
                    {
                        return inner;
                    }
                }

                return null;

            default:
                return JsonElement.DeepEquals(expected, actual) ? null : $"{path}: {expected.GetRawText()} against {actual.GetRawText()}";
        }
    }

    private static Dictionary<string, JsonElement> Properties(JsonElement value)
    {
        Dictionary<string, JsonElement> properties = new(StringComparer.Ordinal);
        foreach (JsonProperty property in value.EnumerateObject())
        {
            if (property.Name != "@odata.type")
            {
                properties.Add(property.Name, property.Value);
            }
        }

        return properties;
    }
}
