using System.Text;
using System.Text.Json;
using ActivityGen.Docs.Tests.Pages;

namespace ActivityGen.Docs.Tests.Checks;

/// <summary>JSON: one document, or several behind each other, each to its end.</summary>
internal static class JsonCheck
{
    internal static IReadOnlyList<string> Failures(PageBlock block) => Failures(block, block.Text, 0);

    /// <summary>Checks a part of a block.</summary>
    /// <param name="block">The block.</param>
    /// <param name="text">The part.</param>
    /// <param name="offset">Its first line within the block.</param>
    internal static IReadOnlyList<string> Failures(PageBlock block, string text, int offset)
    {
        try
        {
            Utf8JsonReader reader = new(Encoding.UTF8.GetBytes(text), new JsonReaderOptions { AllowMultipleValues = true });
            bool hasAny = false;
            while (reader.Read())
            {
                hasAny = true;
            }

            return hasAny ? [] : [$"{block.At(offset)}: there is no JSON."];
        }
        catch (JsonException exception)
        {
            return [$"{block.At(offset + (int)(exception.LineNumber ?? 0))}: not JSON: {exception.Message}"];
        }
    }
}
