using System.Text;
using System.Text.Json;
using Microsoft.Kiota.Abstractions.Serialization;
using Microsoft.Kiota.Serialization.Json;
using GraphModels = Microsoft.Graph.Models;

namespace ActivityGen.Generated.Tests.Oracle;

/// <summary>Microsoft's Graph SDK, as it writes requests and reads responses.</summary>
internal static class Sdk
{
    internal static byte[] Write(IParsable value)
    {
        using JsonSerializationWriter writer = new();
        writer.WriteObjectValue(null, value);
        using Stream content = writer.GetSerializedContent();
        byte[] body = new byte[content.Length];
        content.ReadExactly(body);
        return body;
    }

    internal static GraphModels.UserActivity Read(ReadOnlySpan<byte> body) =>
        new JsonParseNode(JsonElement.Parse(body)).GetObjectValue(GraphModels.UserActivity.CreateFromDiscriminatorValue)!;

    internal static void AssertSame(ReadOnlySpan<byte> ours, ReadOnlySpan<byte> theirs)
    {
        Assert.Equal(UserActivityJson.Deserialize(ours), UserActivityJson.Deserialize(theirs));
        Assert.True(IsSame(JsonElement.Parse(ours), JsonElement.Parse(theirs)), $"{Encoding.UTF8.GetString(ours)}\n{Encoding.UTF8.GetString(theirs)}");
    }

    /// <summary>Compares by value, properties in any order, times by their text, numbers to the last digit.</summary>
    private static bool IsSame(JsonElement left, JsonElement right) => left.ValueKind == right.ValueKind && left.ValueKind switch
    {
        JsonValueKind.Object => left.EnumerateObject().Count() == right.EnumerateObject().Count()
            && left.EnumerateObject().All(property => right.TryGetProperty(property.Name, out JsonElement other) && IsSame(property.Value, other)),
        JsonValueKind.Array => left.GetArrayLength() == right.GetArrayLength() && left.EnumerateArray().Zip(right.EnumerateArray()).All(pair => IsSame(pair.First, pair.Second)),
        JsonValueKind.Number => left.GetRawText() == right.GetRawText() || JsonElement.DeepEquals(left, right),
        JsonValueKind.String => left.GetString() == right.GetString(),
        _ => true,
    };
}
