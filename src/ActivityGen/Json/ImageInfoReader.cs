using System.Text.Json;

namespace ActivityGen;

/// <summary>Reads an <c>imageInfo</c> object.</summary>
internal static class ImageInfoReader
{
    internal static ImageInfo Read(ref Utf8JsonReader reader)
    {
        string? iconUrl = null, alternateText = null, alternativeText = null;
        bool? addImageQuery = null;
        UnknownProperties unknown = default;

        JsonTokens.StartObject(ref reader, "attribution, which is a JSON object");
        while (JsonTokens.NextProperty(ref reader))
        {
            ReadOnlySpan<byte> name = JsonTokens.Name(ref reader);
            switch (name.Length)
            {
                case 7 when name.SequenceEqual("iconUrl"u8):
                    iconUrl = JsonTokens.Text(ref reader);
                    break;
                case 13 when name.SequenceEqual("alternateText"u8):
                    alternateText = JsonTokens.Text(ref reader);
                    break;
                case 13 when name.SequenceEqual("addImageQuery"u8):
                    addImageQuery = JsonTokens.Boolean(ref reader);
                    break;
                case 15 when name.SequenceEqual("alternativeText"u8):
                    alternativeText = JsonTokens.Text(ref reader);
                    break;
                default:
                    unknown.Read(ref reader, name);
                    break;
            }
        }

        return new ImageInfo
        {
            IconUrl = iconUrl,
            AlternateText = alternateText ?? alternativeText,
            AddImageQuery = addImageQuery,
            GivenAdditionalData = unknown.ToDictionary(),
        };
    }
}
