using System.Text.Json;
using Microsoft.Kiota.Serialization.Json;
using Models = Microsoft.Graph.Models;

namespace ActivityGen.Client;

/// <summary>Reads an object of Microsoft's Graph SDK, as what the SDK would send of it.</summary>
internal static class GraphActivityReader
{
    /// <summary>Reads an object.</summary>
    /// <returns>The activity, not validated but for its texts.</returns>
    /// <exception cref="ArgumentException">A value is none that the SDK can write as JSON, or has another type than the contract says.</exception>
    /// <exception cref="ActivityValidationException">A text has half of a surrogate pair (AG0215), in whose place the SDK would send U+FFFD.</exception>
    internal static UserActivity Read(Models.UserActivity activity)
    {
        try
        {
            byte[] body = Write(activity);

            // Only where U+FFFD stands, which may also stand there by right: the writer, not this search, knows when JSON is too deep.
            if (body.AsSpan().IndexOf("\\uFFFD"u8) >= 0 && GraphTexts.FindMalformed(activity) is { } path)
            {
                throw ActivityValidationException.ForRule("AG0215", path, path + " has half of a surrogate pair, which no UTF-8 text can carry; the text was cut in the middle of a character");
            }

            return UserActivityJson.Deserialize(body);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or ArgumentException)
        {
            throw new ArgumentException($"The object is no userActivity that can be sent: {exception.Message}", nameof(activity), exception);
        }
    }

    private static byte[] Write(Models.UserActivity activity)
    {
        // Not the SDK's registered writer: that one writes what changed since the object was read.
        using JsonSerializationWriter writer = new();
        writer.WriteObjectValue(null, activity);
        using Stream content = writer.GetSerializedContent();
        byte[] body = new byte[content.Length];
        content.ReadExactly(body);
        return body;
    }
}
