using System.Buffers;
using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;

namespace ActivityGen;

/// <summary>Runs a reader over a document, and says where a document is wrong.</summary>
/// <remarks>
/// Readers keep no path while they go: the rare document that is wrong is walked a second time to find it.
/// </remarks>
internal static class ActivityJsonReader
{
    private const string NotText = "Expected text, found bytes that are not UTF-8, or an escape that is half of a surrogate pair.";

    internal delegate T ReadObject<out T>(ref StrictTokens tokens);

    /// <summary>Reads a whole document.</summary>
    /// <exception cref="JsonException">With path, line and position.</exception>
    internal static T Read<T>(ReadOnlySpan<byte> utf8Json, ReadObject<T> read)
    {
        StrictTokens tokens = new(new Utf8JsonReader(utf8Json));
        try
        {
            T result = read(ref tokens);
            tokens.End();
            return result;
        }
        catch (JsonException exception) when (exception.LineNumber is not null)
        {
            string path = JsonPathFinder.Find(new Utf8JsonReader(utf8Json), long.MaxValue);
            throw Located(NotJson(exception), path, exception.LineNumber.Value, exception.BytePositionInLine ?? 0, exception);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw Located(exception is JsonException ? exception.Message : NotText, utf8Json, tokens.TokenStartIndex, exception);
        }
    }

    /// <summary>Reads a whole document where it is an ordinary one.</summary>
    /// <returns>Null where <see cref="Read"/> has to look.</returns>
    internal static UserActivity? ReadOrdinary(ReadOnlySpan<byte> utf8Json)
    {
        SwiftTokens tokens = new(utf8Json);
        UserActivity result = UserActivityReader.Read(ref tokens);
        return tokens.IsWhole ? result : null;
    }

    /// <summary>Reads a value for System.Text.Json, which sets its own path, line and position on what is thrown, but does not touch the message.</summary>
    /// <exception cref="JsonException">The message has the path within the value.</exception>
    internal static T ReadNested<T>(ref Utf8JsonReader reader, ReadObject<T> read)
    {
        Utf8JsonReader start = reader;
        StrictTokens tokens = new(reader);
        try
        {
            return read(ref tokens);
        }
        catch (JsonException exception) when (exception.LineNumber is not null)
        {
            string path = JsonPathFinder.Find(start, long.MaxValue);
            string message = string.Create(
                CultureInfo.InvariantCulture,
                $"{NotJson(exception)} At {path} of the value. LineNumber: {exception.LineNumber} | BytePositionInLine: {exception.BytePositionInLine}.");
            throw new JsonException(message, exception);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            string path = JsonPathFinder.Find(start, tokens.TokenStartIndex);
            throw new JsonException($"{(exception is JsonException ? exception.Message : NotText)} At {path} of the value.", exception);
        }
        finally
        {
            // The serializer looks at where its reader stands, for the error's line too.
            reader = tokens.Reader;
        }
    }

    /// <summary>Turns JSON text into UTF-8.</summary>
    /// <exception cref="JsonException">Half of a surrogate pair, which no JSON text has; with path, line and position.</exception>
    internal static ReadOnlySpan<byte> Transcode(string json, Span<byte> utf8)
    {
        OperationStatus status = Utf8.FromUtf16(json, utf8, out _, out int written, replaceInvalidSequences: false);
        return status == OperationStatus.Done
            ? utf8[..written]
            : throw Located("Expected text, found half of a surrogate pair.", utf8[..written], written, null);
    }

    private static JsonException Located(string message, ReadOnlySpan<byte> utf8Json, long offset, Exception? cause)
    {
        ReadOnlySpan<byte> before = utf8Json[..(int)offset];
        string path = JsonPathFinder.Find(new Utf8JsonReader(utf8Json), offset);
        return Located(message, path, before.Count((byte)'\n'), before.Length - (before.LastIndexOf((byte)'\n') + 1), cause);
    }

    private static JsonException Located(string message, string path, long line, long position, Exception? cause) =>
        new(
            string.Create(CultureInfo.InvariantCulture, $"{message} Path: {path} | LineNumber: {line} | BytePositionInLine: {position}."),
            path,
            line,
            position,
            cause);

    /// <summary>Takes the parser's own words, without its advice to change options that our callers do not have, and without the position, which is added once.</summary>
    private static string NotJson(JsonException exception)
    {
        string message = exception.Message.Replace(" Change the reader options.", "", StringComparison.Ordinal);
        int position = message.LastIndexOf(" LineNumber:", StringComparison.Ordinal);
        return "Not JSON: " + (position < 0 ? message : message[..position]);
    }
}
