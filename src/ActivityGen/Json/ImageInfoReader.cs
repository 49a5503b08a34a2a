namespace ActivityGen;

/// <summary>Reads an <c>imageInfo</c> object.</summary>
internal static class ImageInfoReader
{
    internal static ImageInfo Read<TTokens>(ref TTokens tokens)
        where TTokens : struct, IActivityTokens, allows ref struct
    {
        string? iconUrl = null, alternateText = null, alternativeText = null;
        bool? addImageQuery = null;
        UnknownProperties unknown = default;

        tokens.StartObject("attribution, which is a JSON object");
        while (tokens.NextProperty(out ReadOnlySpan<byte> name))
        {
            switch (name.Length)
            {
                case 7 when name.SequenceEqual("iconUrl"u8):
                    iconUrl = tokens.Text();
                    break;
                case 13 when name.SequenceEqual("alternateText"u8):
                    alternateText = tokens.Text();
                    break;
                case 13 when name.SequenceEqual("addImageQuery"u8):
                    addImageQuery = tokens.Boolean();
                    break;
                case 15 when name.SequenceEqual("alternativeText"u8):
                    alternativeText = tokens.Text();
                    break;
                default:
                    unknown.Read(ref tokens, name);
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
