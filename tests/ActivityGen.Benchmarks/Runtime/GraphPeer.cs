using System.Text.Json;
using Microsoft.Kiota.Abstractions.Serialization;
using Microsoft.Kiota.Serialization.Json;
using Graph = Microsoft.Graph.Models;

namespace ActivityGen.Benchmarks.Runtime;

/// <summary>Microsoft's SDK, as its request builders use it: a writer a request, a parse node a response.</summary>
internal static class GraphPeer
{
    /// <summary>Serializes an object of the SDK.</summary>
    /// <returns>The body's length in bytes.</returns>
    internal static long Write(IParsable value)
    {
        using JsonSerializationWriter writer = new();
        writer.WriteObjectValue(null, value);
        using Stream content = writer.GetSerializedContent();
        return content.Length;
    }

    internal static byte[] ToBytes(IParsable value)
    {
        using JsonSerializationWriter writer = new();
        writer.WriteObjectValue(null, value);
        using Stream content = writer.GetSerializedContent();
        byte[] bytes = new byte[content.Length];
        content.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>Reads as the SDK's parse node factory does: from an element that outlives its document, since arrays of untyped nodes are read late.</summary>
    internal static Graph.UserActivity Read(byte[] body)
    {
        using JsonDocument document = JsonDocument.Parse(body);
        return new JsonParseNode(document.RootElement.Clone()).GetObjectValue(Graph.UserActivity.CreateFromDiscriminatorValue)!;
    }
}
