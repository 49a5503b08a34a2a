using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace ActivityGen.Tests.Json.Suite;

/// <summary>Whether a document is read, by System.Text.Json and by us, in every way that we have.</summary>
internal static class Verdict
{
    private static readonly JsonSerializerOptions InSmallPieces = new() { DefaultBufferSize = 16 };

    internal static bool OfSerializer<T>(byte[] document) => Reads(() => JsonSerializer.Deserialize<T>(document));

    /// <returns>The verdict, which all ways to read share; a refusal has path, line and position.</returns>
    internal static async Task<bool> OfOurs(byte[] document)
    {
        bool verdict = Reads(() =>
        {
            try
            {
                UserActivityJson.Deserialize(document);
            }
            catch (JsonException exception)
            {
                Assert.True(exception is { Path: not null, LineNumber: not null, BytePositionInLine: not null }, exception.Message);
                throw;
            }
        });

        Assert.Equal(verdict, UserActivityJson.TryDeserialize(document, out _));
        Assert.Equal(verdict, OfSerializer<UserActivity>(document));
        if (Utf8.IsValid(document))
        {
            string text = Encoding.UTF8.GetString(document);
            Assert.Equal(verdict, Reads(() => UserActivityJson.Deserialize(text)));
            Assert.Equal(verdict, UserActivityJson.TryDeserialize(text, out _));
        }

        Exception? thrown = await Record.ExceptionAsync(async () => await JsonSerializer.DeserializeAsync<UserActivity>(new MemoryStream(document), InSmallPieces));
        Assert.True(thrown is null or JsonException, thrown?.ToString());
        Assert.Equal(verdict, thrown is null);
        return verdict;
    }

    private static bool Reads(Action read)
    {
        Exception? thrown = Record.Exception(read);
        Assert.True(thrown is null or JsonException, thrown?.ToString());
        return thrown is null;
    }
}
