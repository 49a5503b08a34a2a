namespace ActivityGen;

/// <summary>Reads a <c>visualInfo</c> object.</summary>
internal static class VisualInfoReader
{
    internal static VisualInfo Read<TTokens>(ref TTokens tokens)
        where TTokens : struct, IActivityTokens, allows ref struct
    {
        string? displayText = null, description = null, backgroundColor = null;
        ImageInfo? attribution = null;
        HeldJson? content = null;
        UnknownProperties unknown = default;

        tokens.StartObject("visualElements, which is a JSON object");
        while (tokens.NextProperty(out ReadOnlySpan<byte> name))
        {
            switch (name.Length)
            {
                case 7 when name.SequenceEqual("content"u8):
                    content = tokens.Json();
                    break;
                case 11 when name.SequenceEqual("displayText"u8):
                    displayText = tokens.Text();
                    break;
                case 11 when name.SequenceEqual("description"u8):
                    description = tokens.Text();
                    break;
                case 11 when name.SequenceEqual("attribution"u8):
                    attribution = tokens.NextIsNull() ? null : ImageInfoReader.Read(ref tokens);
                    break;
                case 15 when name.SequenceEqual("backgroundColor"u8):
                    backgroundColor = tokens.Text();
                    break;
                default:
                    unknown.Read(ref tokens, name);
                    break;
            }
        }

        return new VisualInfo
        {
            DisplayText = displayText!,
            Description = description,
            BackgroundColor = backgroundColor,
            GivenContent = content,
            Attribution = attribution,
            GivenAdditionalData = unknown.ToDictionary(),
        };
    }
}
