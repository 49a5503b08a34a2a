using System.Text.Json;

namespace ActivityGen;

/// <summary>Reads a <c>visualInfo</c> object.</summary>
internal static class VisualInfoReader
{
    internal static VisualInfo Read(ref Utf8JsonReader reader)
    {
        string? displayText = null, description = null, backgroundColor = null;
        ImageInfo? attribution = null;
        JsonElement? content = null;
        UnknownProperties unknown = default;

        JsonTokens.StartObject(ref reader, "visualElements, which is a JSON object");
        while (JsonTokens.NextProperty(ref reader))
        {
            ReadOnlySpan<byte> name = JsonTokens.Name(ref reader);
            switch (name.Length)
            {
                case 7 when name.SequenceEqual("content"u8):
                    content = JsonTokens.Json(ref reader);
                    break;
                case 11 when name.SequenceEqual("displayText"u8):
                    displayText = JsonTokens.Text(ref reader);
                    break;
                case 11 when name.SequenceEqual("description"u8):
                    description = JsonTokens.Text(ref reader);
                    break;
                case 11 when name.SequenceEqual("attribution"u8):
                    attribution = JsonTokens.NextIsNull(ref reader) ? null : ImageInfoReader.Read(ref reader);
                    break;
                case 15 when name.SequenceEqual("backgroundColor"u8):
                    backgroundColor = JsonTokens.Text(ref reader);
                    break;
                default:
                    unknown.Read(ref reader, name);
                    break;
            }
        }

        return new VisualInfo
        {
            DisplayText = displayText!,
            Description = description,
            BackgroundColor = backgroundColor,
            Content = content,
            Attribution = attribution,
            GivenAdditionalData = unknown.ToDictionary(),
        };
    }
}
